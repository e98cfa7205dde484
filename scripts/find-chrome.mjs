// Finds a Chromium-family browser on this machine. Plain Node, no dependencies.
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const isProgram = (file) => {
  try {
    accessSync(file, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};

const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram);

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].flatMap((app) =>
  ['/Applications', join(process.env.HOME ?? '', 'Applications')].map((base) => `${base}/${app}.app/Contents/MacOS/${app}`),
);

const WINDOWS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  .filter(Boolean)
  .flatMap((base) =>
    ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map(
      (app) => join(base, app),
    ),
  );

/** The path of a browser, or undefined. `CHROME_PATH` wins, as in other tools. */
export function findChrome() {
  if (process.env.CHROME_PATH) return isProgram(process.env.CHROME_PATH) ? process.env.CHROME_PATH : undefined;
  if (process.platform === 'darwin') return MAC.find(isProgram);
  if (process.platform === 'win32') return WINDOWS.find(isProgram);
  return onPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']);
}

/** Whether a program of this name can be run. */
export const hasProgram = (name) => onPath([name]) !== undefined;
