import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const textOf = (url) => readFileSync(url, 'utf8').replaceAll('\r\n', '\n');

/** A file and all that it is made of, in the order they are met. */
function withImports(url, found = new Map()) {
  if (found.has(url.href)) return found;
  const text = textOf(url);
  found.set(url.href, text);
  for (const [, path] of text.matchAll(/^(?:im|ex)port (?!type )[^;]*?from '(\.[^']+)'/gm))
    withImports(new URL(path.replace(/\.js$/, '.ts'), url), found);
  return found;
}

test('the rules that read exclusions are those that feeds are marked with', () => {
  const rules = withImports(new URL('../../src/health/read-exclusions.ts', import.meta.url));
  assert.ok(rules.size > 5);
  const print = createHash('sha256')
    .update([...rules.values()].join('\0'))
    .digest('hex')
    .slice(0, 8);
  const [, marked] = /EXCLUSION_RULES = '(\w*)'/.exec(
    textOf(new URL('../../src/health/exclusion-rules.ts', import.meta.url)),
  );
  assert.equal(
    marked,
    print,
    `The rules changed. Write ${print} in src/health/exclusion-rules.ts, build, and run node scripts/make-sample-feed.mjs.`,
  );
});
