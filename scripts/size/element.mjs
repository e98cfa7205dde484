// What a script of one element needs before it can show anything.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { gzipped } from './download.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A script and the files it asks for outright, with their gzipped bytes. Its content is in them. */
export function scriptAlone(file) {
  const source = readFileSync(`${dist}${file}`);
  const names = parseSync(file, source.toString()).module.staticImports.map((each) => each.moduleRequest.value);
  return [file, ...names.map((name) => name.replace(/^\.\//, ''))].map((path) => ({
    path: `/dist/${path}`,
    bytes: gzipped(readFileSync(`${dist}${path}`)),
  }));
}
