// The browser tests: `npx web-test-runner --files 'test/search/*.test.ts'` runs some of them.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { CHROME_ARGS, findChrome } from './scripts/find-chrome.mjs';
import { summaryReporter } from './scripts/summary-reporter.mjs';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('.', import.meta.url));

/** Serves `x.css?inline` and `x.json` as modules, as Vite does. */
const asVite = {
  name: 'as-vite',
  resolveImport({ source }) {
    // Leaflet's package.json names only its UMD file; a browser needs the ES module.
    if (source === 'leaflet') return '/node_modules/leaflet/dist/leaflet-src.esm.js';
    if (/^[a-z@].*\?inline$/.test(source)) {
      const file = require.resolve(source.replace(/\?.*/, ''));
      return `/${path.relative(root, file).split(path.sep).join('/')}?inline`;
    }
    return undefined;
  },
  async serve(context) {
    const extension = path.extname(context.path);
    const file = path.join(root, decodeURIComponent(context.path));
    // Papa Parse has no ES module.
    if (context.path.endsWith('/papaparse.js'))
      return {
        body: `const module = { exports: {} }, { exports } = module;\n${await readFile(file, 'utf8')}\nexport default module.exports;`,
        type: 'js',
      };
    if (extension === '.css' && 'inline' in context.query)
      return { body: `export default ${JSON.stringify(await readFile(file, 'utf8'))}`, type: 'js' };
    if (extension === '.json' && context.header['sec-fetch-dest'] === 'script')
      return { body: `export default ${await readFile(file, 'utf8')}`, type: 'js' };
    return undefined;
  },
};

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development'] },
  plugins: [asVite, esbuildPlugin({ ts: true, target: 'es2022', tsconfig: path.join(root, 'tsconfig.json') })],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: findChrome(), args: CHROME_ARGS },
      createBrowserContext: ({ browser }) => browser.newContext({ timezoneId: 'Europe/London', locale: 'en-GB' }),
    }),
  ],
  coverage: process.argv.includes('--coverage'),
  coverageConfig: { include: ['src/**/*.ts'], reportDir: 'coverage' },
  reporters: [defaultReporter(), summaryReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { timeout: 20_000 } },
};
