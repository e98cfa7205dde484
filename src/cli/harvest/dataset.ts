import { roleOf, term } from '../../feed/openactive/types.js';

type Item = Readonly<Record<string, unknown>>;

/** A dataset of OpenActive: the first pages of its feeds, which are read together. */
export interface Dataset {
  /** Its own address, from which ids are made. */
  readonly url: string;
  readonly name?: string;
  readonly publisher?: Item;
  readonly licence?: string;
  readonly feeds: readonly string[];
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;
const typesOf = (item: Item): readonly string[] => listOf(item['@type'] ?? item['type']).map(term);

/** Graphs and lists within each other that are opened. */
const DEEPEST = 4;

// JSON-LD comes as one thing, as a list of things, or as a graph of them.
function itemsIn(body: unknown, depth = 0): readonly Item[] {
  if (depth > DEEPEST) return [];
  return listOf(body).flatMap((each) => {
    if (Array.isArray(each)) return itemsIn(each, depth + 1);
    return isItem(each) ? [each, ...itemsIn(each['@graph'], depth + 1)] : [];
  });
}

/** Does some JSON-LD describe a dataset, or a catalogue of them? */
export function described(body: unknown): 'dataset' | 'catalogue' | undefined {
  const types = itemsIn(body).flatMap(typesOf);
  if (types.includes('Dataset')) return 'dataset';
  return types.includes('DataCatalog') ? 'catalogue' : undefined;
}

// The type of a feed's items; sites that do not say it call the feed by it.
function typeOfFeed(distribution: Item): string {
  const said = term(distribution['additionalType']);
  return said || (text(distribution['name']) ?? text(distribution['identifier']) ?? '').replace(/\W/g, '');
}

const address = (value: unknown, base: string): string | undefined => {
  const link = isItem(value) ? (value['url'] ?? value['@id'] ?? value['id']) : value;
  const words = text(link);
  if (!words || !URL.canParse(words, base)) return undefined;
  const url = new URL(words, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
};

/** The dataset some JSON-LD describes; undefined when it names no feed of things to do. */
export function datasetFrom(body: unknown, base: string, facilities: boolean): Dataset | undefined {
  for (const item of itemsIn(body)) {
    if (!typesOf(item).includes('Dataset')) continue;
    const distributions = listOf(item['distribution']).filter(isItem);
    const feeds = distributions.filter((each) => {
      const role = roleOf(typeOfFeed(each));
      return role && (facilities || !role.facility);
    });
    const addresses = feeds.flatMap((each) => address(each['contentUrl'] ?? each['contentURL'], base) ?? []);
    if (addresses.length === 0) continue;
    const [publisher] = listOf(item['publisher']).filter(isItem);
    const [licence] = listOf(item['license']).flatMap((each) => address(each, base) ?? []);
    const name = text(item['name']);
    return {
      url: address(item['url'] ?? item['@id'], base) ?? base,
      feeds: [...new Set(addresses)].sort(),
      ...(name && { name }),
      ...(publisher && { publisher: { name: publisher['name'], url: publisher['url'] } }),
      ...(licence && { licence }),
    };
  }
  return undefined;
}

/** Where a catalogue leads to: other catalogues, dataset sites, and datasets it describes itself. */
export function partsOf(
  body: unknown,
  base: string,
): { readonly links: readonly string[]; readonly items: readonly Item[] } {
  const parts = itemsIn(body)
    .filter((item) => typesOf(item).includes('DataCatalog'))
    .flatMap((item) => [...listOf(item['hasPart']), ...listOf(item['dataset'])]);
  const items = parts
    .filter(isItem)
    .filter((item) => item['distribution'] !== undefined || item['hasPart'] !== undefined);
  const links = parts.filter((part) => !items.includes(part as Item)).flatMap((part) => address(part, base) ?? []);
  return { links: [...new Set(links)], items };
}
