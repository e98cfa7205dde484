import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { toNative } from '../../../src/feed/native/native-feed.js';
import type { NativeFeed, NativeSource, PackedFeed } from '../../../src/feed/native/native-feed.js';
import type { NativeIndex, NativeShard, PackedIndex } from '../../../src/feed/native/native-index.js';
import { opportunityCheck } from '../../../src/feed/native/opportunity-check.js';
import { readFeed } from '../../../src/feed/read-feed.js';
import type { FeedNote, FeedProblem, FeedReport, GazetteerPlace, SnapshotUsed } from '../../../src/feed/report.js';
import schemaFile from '../../../docs/feed-format.schema.json';
import { NOW } from '../../support/a-feed.js';
import { anyOpportunity, fullOpportunity, OPPORTUNITY_FIELDS } from '../../support/any-opportunity.js';

/** As much of a JSON Schema as ours uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}
const schema = schemaFile as unknown as Schema;

const resolved = (part: Schema | undefined): Schema => {
  const name = part?.$ref?.replace('#/$defs/', '');
  return name ? { ...resolved(schema.$defs?.[name]), ...part } : (part ?? {});
};
const definition = (name: string): Schema => resolved({ $ref: `#/$defs/${name}` });

/** A value with every field that the schema knows. */
function filled(part: Schema): unknown {
  const { properties, items, examples, enum: words, type, minimum, ...rest } = resolved(part);
  if (properties) return Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, filled(field)]));
  if (items) return [filled(items)];
  if (examples) return examples[0];
  if (words) return words[0];
  if ('const' in rest) return rest.const;
  return { boolean: true, number: minimum ?? 0, string: 'words' }[type ?? ''];
}

/** Each object of the schema by its path, with the names of its fields. */
function fieldsIn(part: Schema, path = '', found = new Map<string, Schema>()): Map<string, Schema> {
  const whole = resolved(part);
  if (whole.properties) {
    found.set(path, whole);
    for (const [name, field] of Object.entries(whole.properties))
      fieldsIn(field, path ? `${path}.${name}` : name, found);
  } else if (whole.items) fieldsIn(whole.items, `${path}[]`, found);
  return found;
}

/** The fields that the check of an opportunity asks for, by the path of their object. */
function askedFor(value: object): Map<string, Set<string>> {
  const asked = new Map<string, Set<string>>();
  const watched = (object: object, path: string): object =>
    new Proxy(object, {
      get(target, name) {
        const inArray = Array.isArray(target);
        if (!inArray && typeof name === 'string') asked.set(path, (asked.get(path) ?? new Set()).add(name));
        const field: unknown = Reflect.get(target, name);
        if (typeof field !== 'object' || field === null) return field;
        return watched(field, inArray ? `${path}[]` : path ? `${path}.${String(name)}` : String(name));
      },
    });
  opportunityCheck(undefined, NOW.getTime())(watched(value, ''), '', () => undefined);
  return asked;
}

const opportunity = definition('opportunity');
const objects = fieldsIn(opportunity);

describe('the JSON Schema of the native format', () => {
  const asked = askedFor(filled(opportunity) as object);
  for (const [path, { properties = {} }] of objects)
    it(`knows the fields of ${path || 'an opportunity'} that are read, and no others`, () =>
      expect(Object.keys(properties)).to.have.members([...(asked.get(path) ?? [])]));

  it('knows every field of the type', () =>
    expect(Object.keys(opportunity.properties ?? {})).to.have.members(OPPORTUNITY_FIELDS));

  const fieldsOf = <T extends object>(names: Readonly<Record<keyof T, true>>): string[] => Object.keys(names);
  // A name that is missing in a row does not compile.
  const types: [string, string[]][] = [
    [
      'feed',
      fieldsOf<NativeFeed>({
        format: true,
        version: true,
        generated: true,
        sources: true,
        opportunities: true,
        report: true,
        gazetteer: true,
        exclusionsRead: true,
      }),
    ],
    [
      'packedFeed',
      fieldsOf<PackedFeed>({
        format: true,
        version: true,
        generated: true,
        sources: true,
        columns: true,
        report: true,
        gazetteer: true,
        exclusionsRead: true,
      }),
    ],
    [
      'packedIndex',
      fieldsOf<PackedIndex>({
        format: true,
        version: true,
        generated: true,
        total: true,
        sources: true,
        places: true,
        shards: true,
      }),
    ],
    ['source', fieldsOf<NativeSource>({ source: true, publisher: true, link: true, licence: true, attribution: true })],
    ['gazetteerPlace', fieldsOf<GazetteerPlace>({ name: true, latitude: true, longitude: true })],
    [
      'index',
      fieldsOf<NativeIndex>({
        format: true,
        version: true,
        generated: true,
        total: true,
        sources: true,
        gazetteer: true,
        shards: true,
      }),
    ],
    ['note', fieldsOf<FeedNote>({ record: true, field: true, reason: true })],
    ['problem', fieldsOf<FeedProblem>({ code: true, detail: true })],
    [
      'report',
      fieldsOf<FeedReport>({
        format: true,
        read: true,
        kept: true,
        folded: true,
        dropped: true,
        droppedCount: true,
        unreadable: true,
        left: true,
        leftCount: true,
        repaired: true,
        repairedCount: true,
        problem: true,
        snapshot: true,
        next: true,
      }),
    ],
  ];
  for (const [name, names] of types)
    it(`knows every field of a ${name}`, () =>
      expect(Object.keys(definition(name).properties ?? {})).to.have.members(names));

  it('knows every field of a shard and of a snapshot', () => {
    expect(Object.keys(resolved(definition('index').properties?.['shards']?.items).properties ?? {})).to.have.members(
      fieldsOf<NativeShard>({ cell: true, file: true, count: true, bytes: true }),
    );
    expect(Object.keys(definition('report').properties?.['snapshot']?.properties ?? {})).to.have.members(
      fieldsOf<SnapshotUsed>({ problem: true, copied: true }),
    );
  });

  // What is wrong with one value must not be hidden by a place that is kept private.
  const { place, ...others } = filled(opportunity) as Record<string, unknown>;
  const whole = { ...others, place: { ...(place as object), masked: undefined } };
  const refusals = (value: unknown): string[] => {
    const paths: string[] = [];
    opportunityCheck(undefined, NOW.getTime())(value, '', (path) => void paths.push(path));
    return paths;
  };
  /** A copy with one value changed, at a path such as `schedule.times[].day`. */
  function changed(value: unknown, [step = '', ...rest]: readonly string[], to: unknown): unknown {
    if (!step) return to;
    const inside = Array.isArray(value) ? (value[0] as unknown) : value;
    const name = step.replace('[]', '');
    const field = (inside as Record<string, unknown>)[name];
    const given = step.endsWith('[]') ? [changed((field as unknown[])[0], rest, to)] : changed(field, rest, to);
    return { ...(inside as object), [name]: given };
  }

  it('gives examples that are read as they stand', () => expect(refusals(whole)).to.deep.equal([]));

  const enumerations = [...objects].flatMap(([path, { properties = {} }]) =>
    Object.entries(properties).flatMap(([name, field]): [string, readonly string[]][] => {
      const { enum: direct, items } = resolved(field);
      const at = path ? `${path}.${name}` : name;
      const inItems = resolved(items).enum;
      return direct ? [[at, direct]] : inItems ? [[`${at}[]`, inItems]] : [];
    }),
  );
  for (const [path, words] of enumerations)
    it(`lists the words that ${path} may be, and those are read`, () => {
      const steps = path.split('.');
      for (const word of words) expect(refusals(changed(whole, steps, word))).to.deep.equal([]);
      expect(refusals(changed(whole, steps, 'something else'))).not.to.deep.equal([]);
    });

  const needed = [...objects].flatMap(([path, { required = [], properties = {} }]) =>
    Object.keys(properties).map((name): [string, string, boolean] => [path, name, required.includes(name)]),
  );
  for (const [path, name, isNeeded] of needed)
    it(`says that ${path ? `${path}.` : ''}${name} is ${isNeeded ? '' : 'not '}needed`, () => {
      const steps = [...(path ? path.split('.') : []), name];
      const refused = refusals(changed(whole, steps, undefined));
      expect(refused.length > 0).to.equal(isNeeded);
    });
});

describe('every field of the native format', () => {
  const roundTrip = async (written: object): Promise<unknown[]> => {
    const { opportunities } = await readFeed(JSON.stringify(written), {
      now: NOW,
      sourceUrl: 'https://example.org/feed.json',
    });
    return opportunities as unknown[];
  };

  for (const [name, arbitrary] of [
    ['some fields', anyOpportunity],
    ['all fields', fullOpportunity],
  ] as const)
    it(`comes back as it was written, with ${name}`, async () =>
      fc.assert(
        fc.asyncProperty(arbitrary, async (one) => {
          const given = {
            ...one,
            suitability: one.suitability.filter(
              ({ condition }) => !one.exclusions.some((no) => no.condition === condition),
            ),
          };
          expect(await roundTrip(toNative([given]))).to.deep.equal([given]);
        }),
        { numRuns: 150 },
      ));

  it('may be anything at all, and harms nothing', async () =>
    fc.assert(
      fc.asyncProperty(
        fullOpportunity,
        fc.constantFrom(...OPPORTUNITY_FIELDS),
        fc.jsonValue(),
        async (one, field, value) => {
          const { opportunities, report } = await readFeed(
            JSON.stringify({ ...toNative([one]), opportunities: [{ ...one, [field]: value }, one] }),
            { now: NOW },
          );
          expect(report.kept + report.droppedCount + report.folded).to.equal(report.read);
          expect(opportunities.length).to.be.within(1, 2);
        },
      ),
      { numRuns: 200 },
    ));
});
