import { type Arbitrary, array, constantFrom, dictionary, jsonValue, letrec, oneof, string, tuple } from 'fast-check';

/** Values that have broken readers of feeds before: marks that turn text round, broken letters, names of prototypes. */
const NASTY: readonly unknown[] = [
  null,
  '',
  ' ',
  -1,
  0,
  NaN,
  Infinity,
  1e308,
  true,
  '\u202Eevil\u2066\u0000',
  '\uD800',
  '<script>alert(1)</script>',
  '<<<b>i>b>script>x',
  '&lt;img src=x onerror=alert(1)&gt;',
  'javascript:alert(1)',
  'https://user:secret@example.org/',
  'data:text/html,x',
  '__proto__',
  'constructor',
  'jane.smith@gmail.com',
  '2026-02-31',
  '2026-12-01T10:00:00Z',
  '9999-99-99',
  'P0D',
  'P1W',
  'TU',
  '2MO,-1FR',
  'WEEKLY',
  'MONTHLY',
  '10:00',
  '£3 (£2 conc)',
  'For people with dementia, not for epilepsy.',
  [],
  [[]],
  {},
  { name: [{ name: {} }] },
  { latitude: NaN, longitude: 'x' },
  { latitude: -0.34, longitude: 51.75 },
  { toString: 1, valueOf: 1 },
];

/** Anything that a field may hold: JSON of any shape, a nasty value, or an object of the same fields again. */
export function anyRecord(fields: readonly string[], types: readonly string[]): Arbitrary<Record<string, unknown>> {
  const key = oneof({ weight: 9, arbitrary: constantFrom(...fields) }, { weight: 1, arbitrary: string() });
  const { record } = letrec<{ record: Record<string, unknown>; value: unknown }>((tie) => ({
    value: oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 6, arbitrary: constantFrom(...NASTY) },
      { weight: 3, arbitrary: string({ unit: 'binary', maxLength: 30 }) },
      { weight: 2, arbitrary: jsonValue({ maxDepth: 2 }) },
      { weight: 3, arbitrary: tie('record') },
      { weight: 2, arbitrary: array(tie('record'), { maxLength: 4 }) },
    ),
    record: tuple(dictionary(key, tie('value'), { maxKeys: 14, noNullPrototype: true }), constantFrom(...types)).map(
      ([says, type]) => (type ? { '@type': type, ...says } : says),
    ),
  }));
  return record;
}

/** Ties some of the records into a circle through these fields, as no JSON can, and makes some of them the same object. */
export function tiedUp(records: readonly Record<string, unknown>[], fields: readonly string[]): unknown[] {
  records.forEach((record, index) => {
    const next = records[(index + 1) % records.length];
    const field = fields[index % fields.length];
    if (field) record[field] = index % 2 === 0 ? next : [record, next];
  });
  return [...records, ...records.slice(0, 1)];
}
