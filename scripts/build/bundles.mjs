// What is bundled, and how: ES modules for bundlers, and one self-contained module per script tag.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chunksOf } from './chunks.mjs';
import { leafletUnderTrustedTypes, lightLeafletCss } from './leaflet.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { noteBundled } from './third-party-notices.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Browsers that have all of Baseline 2023. */
const target = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

const { exports } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Where each public element begins in `src`, by name: those that package.json exports. */
const ELEMENTS = Object.fromEntries(
  Object.entries(exports)
    .filter(([, target]) => target.default?.startsWith('./dist/esm/elements/'))
    .map(([name, target]) => [name.slice(2), target.default.replace(/^\.\/dist\/esm(.*)\.js$/, 'src$1.ts')]),
);

/** The packages somebody who installs this from npm gets along with it; their style sheets are bundled all the same. */
const installedAlong = (id) =>
  /^(lit|@lit\/[^/]+|leaflet|fuse\.js|lean-qr|papaparse)(\/|$)/.test(id) && !id.includes('.css');

const base = {
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
};

/** `dist/esm`: the modules of `src` one by one and readable, for somebody's own bundler. */
const modules = {
  ...base,
  plugins: [lightLeafletCss(), noteBundled()],
  build: {
    target,
    outDir: 'dist/esm',
    emptyOutDir: true,
    minify: false,
    cssMinify: true,
    lib: {
      entry: ['src/index.ts', 'src/headless.ts', ...Object.values(ELEMENTS)],
      formats: ['es'],
    },
    rolldownOptions: {
      external: installedAlong,
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // npm leaves every folder called node_modules out of a package.
        entryFileNames: ({ name }) =>
          `${name.replace(/^.*node_modules\//, 'bundled/').replace(/^_virtual\//, 'bundled/')}.js`,
      },
    },
  },
};

/** `dist/<name>.js`: all it needs is in it, but for what is loaded when it is wanted, in `dist/chunks`. */
export const script = (name, entry) => ({
  ...base,
  // Leaflet's package.json names only its UMD file; the ES module is smaller.
  resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
  plugins: [lightLeafletCss(), leafletUnderTrustedTypes(), minifyTemplates(), noteBundled()],
  build: {
    target,
    outDir: 'dist',
    emptyOutDir: false,
    minify: true,
    cssMinify: true,
    lib: { entry: { [name]: entry }, formats: ['es'] },
    rolldownOptions: {
      // A chunk that shares code with the script asks the script for it: no third file on the way to the first results.
      preserveEntrySignatures: 'allow-extension',
      // Library mode keeps white space unless told.
      output: {
        minify: true,
        // A constant that stays one is put where it is used.
        topLevelVar: false,
        // What they tell a bundler is of no use to a script tag; licences are in third-party-notices.txt.
        comments: false,
        entryFileNames: '[name].js',
        // Whoever watches a page's requests reads these names: none of them speaks of health.
        chunkFileNames: ({ name }) => `chunks/${name.replace(/conditions?-?/g, '') || 'part'}-[hash].js`,
        // The headless interface exports its own names and no others, so nothing is split off it.
        codeSplitting: name === 'headless' ? false : chunksOf(name, entry),
      },
    },
  },
});

/** What the files for script tags begin with, by name. */
export const SCRIPTS = { ...ELEMENTS, all: 'src/index.ts', headless: 'src/headless.ts' };

/** The packages the command line takes from where it is installed. */
const ofTheCommandLine = (id) => /^(ky|htmlparser2|geodesy|papaparse)(\/|$)/.test(id);

/** `dist/cli.js`: the command line, one file for Node. */
export const commandLine = {
  ...base,
  plugins: [noteBundled()],
  ssr: { external: true },
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20.19',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      external: ofTheCommandLine,
      output: { entryFileNames: 'cli.js', codeSplitting: false },
    },
  },
};

/** Every build, as Vite configurations. */
export const bundles = [modules, ...Object.entries(SCRIPTS).map(([name, entry]) => script(name, entry)), commandLine];
