// Finds a Chromium-family browser on this machine. Plain Node, no dependencies.
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
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
  ['/Applications', join(homedir(), 'Applications')].map((base) => `${base}/${app}.app/Contents/MacOS/${app}`),
);

const WINDOWS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  .filter(Boolean)
  .flatMap((base) =>
    [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ].map((app) => join(base, app)),
  );

/** Where `playwright install chromium` puts its own browser, newest first. */
function playwrightsOwn() {
  const base =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    }[process.platform] ??
    join(homedir(), '.cache/ms-playwright');
  try {
    return readdirSync(base)
      .filter((name) => name.startsWith('chromium-'))
      .sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]))
      .flatMap((name) => PLAYWRIGHT_PROGRAMS.map((program) => join(base, name, program)))
      .find(isProgram);
  } catch {
    return undefined;
  }
}

const PLAYWRIGHT_PROGRAMS = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
  ...['chrome-mac-arm64', 'chrome-mac-x64', 'chrome-mac'].flatMap((folder) => [
    `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
    `${folder}/Chromium.app/Contents/MacOS/Chromium`,
  ]),
];

/** The path of a browser, or undefined. `CHROME_PATH` wins, as in other tools. */
export function findChrome() {
  if (process.env.CHROME_PATH) return isProgram(process.env.CHROME_PATH) ? process.env.CHROME_PATH : undefined;
  const installed = { darwin: () => MAC.find(isProgram), win32: () => WINDOWS.find(isProgram) }[process.platform];
  return (
    (installed
      ? installed()
      : onPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'])) ??
    playwrightsOwn()
  );
}

/** How every script here starts that browser: headless machines have no sandbox and no graphics card. */
export const CHROME_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Whether a program of this name can be run. */
export const hasProgram = (name) => onPath([name]) !== undefined;
