// The browser tests in Firefox or WebKit: how to run them stands in CONTRIBUTING.md. What an engine's driver cannot do
// (set the width of the window, say) is skipped and counted.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import base from './web-test-runner.config.mjs';

const PORT = 4455;
const firstOf = (...paths) => paths.find((path) => existsSync(path));

const ENGINES = {
  async firefox() {
    const { puppeteerLauncher } = await import('@web/test-runner-puppeteer');
    const executablePath = process.env.FIREFOX_PATH ?? firstOf('/usr/bin/firefox', '/usr/bin/firefox-esr');
    const extraPrefsFirefox = { 'ui.prefersReducedMotion': 1 };
    return puppeteerLauncher({
      launchOptions: { browser: 'firefox', executablePath, headless: true, extraPrefsFirefox },
    });
  },
  async webkit() {
    const { webdriverLauncher } = await import('@web/test-runner-webdriver');
    // Without motion, as GTK's settings tell it, so that the tests of the map need not be skipped.
    const settings = mkdtempSync(join(tmpdir(), 'webkit-'));
    mkdirSync(join(settings, 'gtk-3.0'));
    writeFileSync(join(settings, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
    const env = { ...process.env, XDG_CONFIG_HOME: settings };
    const driver = spawn('WebKitWebDriver', [`--port=${PORT}`, '--host=127.0.0.1'], { stdio: 'ignore', env });
    process.on('exit', () => {
      driver.kill();
      rmSync(settings, { recursive: true, force: true });
    });
    const browser = firstOf(
      ...['4.1', '4.0', '6.0'].map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
    );
    return webdriverLauncher({
      hostname: '127.0.0.1',
      port: PORT,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        'wdio:enforceWebDriverClassic': true,
      },
    });
  },
};

const launcher = await ENGINES[process.env.ENGINE ?? 'firefox']();

/** Gives the tests commands that skip a test where the engine's driver has no such command. */
const commandsOrSkip = {
  name: 'commands-or-skip',
  resolveImport: ({ source, context }) =>
    source === '@web/test-runner-commands' && !context.path.includes('/support/')
      ? '/test/support/commands-or-skip.ts'
      : undefined,
};

export default {
  ...base,
  plugins: [commandsOrSkip, ...base.plugins],
  browsers: [launcher],
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // A hundred thousand rows take WebKit a minute and a half.
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000 } },
};
