// Which modules that several chunks share travel together: a first list waits for each file it has to ask for.
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const inSrc = (path) => `${SRC}${path}`;

const READERS = {
  native: inSrc('feed/native/read-native.ts'),
  exclusions: inSrc('health/read-exclusions.ts'),
  others: [
    'openactive/read-openactive.ts',
    'open-referral/read-open-referral.ts',
    'spreadsheet/read-spreadsheet.ts',
  ].map((path) => inSrc(`feed/${path}`)),
};

/** What a module of the build asks for at once, and what those ask for, itself included. */
function askedAtOnceBy(id, context, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const asked of context.getModuleInfo(id)?.importedIds ?? []) askedAtOnceBy(asked, context, found);
  return found;
}

/**
 * How a script is cut into chunks. What the reader of our own format needs is one, what reads exclusions in texts is
 * another, and what the readers of other formats share on top of both is a third; a reader in any of them, asked for by name, would cost everybody the bundler's own runtime.
 * What a script needs at first stays in it, Lit included, or there is one more file to wait for. Only that of every
 * element together is a file beside it, since the lazy parts of one element share code with another.
 *
 * @param name - Of the script.
 * @param entry - Where it begins, from the root of the repository.
 */
export function chunksOf(name, entry) {
  const begins = fileURLToPath(new URL(`../../${entry}`, import.meta.url));
  let sets;
  function setsOf(context) {
    const [first, native, exclusions, ...others] = [begins, READERS.native, READERS.exclusions, ...READERS.others].map(
      (id) => askedAtOnceBy(id, context),
    );
    return {
      first,
      native,
      exclusions,
      shared: new Set([...others[0]].filter((id) => others[1].has(id) || others[2].has(id))),
    };
  }
  function chunkOf(id, context) {
    sets ??= setsOf(context);
    const { first, native, exclusions, shared } = sets;
    if (first.has(id)) return name === 'all' ? 'elements' : name;
    if (!first.has(inSrc('feed/formats.ts')) || !id.startsWith(SRC)) return null;
    if (native.has(id)) return id === READERS.native ? null : 'reading';
    if (exclusions.has(id)) return id === READERS.exclusions ? null : 'exclusions';
    return shared.has(id) ? 'wording' : null;
  }
  return { includeDependenciesRecursively: false, groups: [{ debugName: 'read together', name: chunkOf }] };
}
