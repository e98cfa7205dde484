// The end-to-end tests, on what `npm run build` made.
import { defineConfig, devices } from '@playwright/test';
import { CHROME_ARGS, findChrome } from './scripts/find-chrome.mjs';
import { PAGES } from './test/support/two-origins.mjs';

const onCi = !!process.env['CI'];

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: onCi,
  workers: 2,
  // Once more on a busy machine that is not ours; what passed only then is printed by `npm test` as such.
  retries: onCi ? 1 : 0,
  // A machine of two cores draws a page slowly while it builds another.
  expect: { timeout: 15_000 },
  timeout: 90_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { baseURL: PAGES, locale: 'en-GB', timezoneId: 'Europe/London', trace: 'retain-on-failure' },
  webServer: { command: 'node test/support/two-origins.mjs', port: 4001, reuseExistingServer: !onCi },
  projects: [
    {
      name: 'chromium',
      use: { ...devices['Desktop Chrome'], launchOptions: { executablePath: findChrome(), args: CHROME_ARGS } },
    },
  ],
});
