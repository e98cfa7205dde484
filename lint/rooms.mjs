// Who may import what: the table of docs/decisions and CONTRIBUTING, as a lint rule.
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const PLACE = /^elements\/[a-z-]+|^[a-z-]+/;
const LIT = ['lit', '@lit/context'];

/** A room of `src` and what it may import besides itself: other rooms, single files, packages. */
const MAY_IMPORT = {
  opportunity: [],
  health: [],
  locales: ['opportunity', 'health'],
  feed: ['opportunity', 'health', 'slices.js'],
  search: ['opportunity', 'health', 'slices.js'],
  places: ['opportunity'],
  finder: ['search', 'places', 'opportunity', 'health'],
  map: ['leaflet', 'opportunity'],
  cli: [
    'opportunity',
    'health',
    'feed',
    'search',
    'places',
    'slices.js',
    'papaparse',
    'ky',
    'htmlparser2',
    'geodesy',
    'node:',
  ],
  elements: [...LIT, 'finder', 'opportunity', 'health', 'locales', 'elements/shared', 'slices.js'],
};

/** What single files and folders may import on top of their room. */
const MAY_ALSO_IMPORT = {
  'feed/spreadsheet/rows': ['papaparse'],
  'search/fuzzy': ['fuse.js'],
  'feed/overlay/csv-rows': ['papaparse'],
  'elements/activity-finder': ['feed', 'search', 'places'],
  'elements/shared/icon': ['lucide'],
  'elements/shared/lead-to-finder': ['search/criteria.js'],
  'elements/move-more-prompt/item': ['search/criteria.js'],
};

/** What may be imported by `import()` alone, so that it stays out of the first download. */
const MAY_LOAD = {
  'elements/activity-finder': ['map'],
  'elements/shared/qr-code': ['lean-qr'],
  'elements/move-more-prompt': ['feed', 'search', 'places'],
};

const inFolder = (file, folder) =>
  file === folder ||
  file.startsWith(`${folder}/`) ||
  file.startsWith(`${folder}.`) ||
  (folder.endsWith(':') && file.startsWith(folder));
const entriesFor = (table, file) =>
  Object.entries(table).flatMap(([start, allowed]) => (file.startsWith(start) ? allowed : []));

/** The room a file of `src` is in; each public element's folder is its own. */
const roomOf = (file) => PLACE.exec(file)?.[0] ?? file;

export const rooms = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(SRC, context.filename).split(sep).join('/');
    const outsideRooms = file.startsWith('..') || !file.includes('/');
    if (outsideRooms) return {};
    const allowed = [...(MAY_IMPORT[file.split('/')[0]] ?? []), ...entriesFor(MAY_ALSO_IMPORT, file)];

    const check = (node, { lazily = false } = {}) => {
      if (typeof node.source?.value !== 'string') return;
      const name = node.source.value.replace(/\?.*/, '');
      const target = name.startsWith('.')
        ? relative(SRC, join(SRC, dirname(file), name))
            .split(sep)
            .join('/')
        : name;
      if (roomOf(target) === roomOf(file) && name.startsWith('.')) return;
      const typesOnly = node.importKind === 'type';
      const mayLoad = lazily || typesOnly ? entriesFor(MAY_LOAD, file) : [];
      if ([...allowed, ...mayLoad].some((place) => inFolder(target, place))) return;
      context.report({ node: node.source, message: `src/${roomOf(file)} may not import ${name}.` });
    };
    return {
      ImportDeclaration: (node) => check(node),
      ExportNamedDeclaration: (node) => check(node),
      ExportAllDeclaration: (node) => check(node),
      ImportExpression: (node) => check(node, { lazily: true }),
    };
  },
};
