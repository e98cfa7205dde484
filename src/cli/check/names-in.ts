/** Most names that are remembered, and most records that are looked at for them. */
const MOST = 200_000;

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;

/** What the records of a parsed feed are called, by every id they go by: a dropped record is easier to find by name. */
export function namesIn(body: unknown): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const waiting: (readonly [part: unknown, depth: number])[] = [[body, 0]];
  for (let looked = 0; looked < MOST && waiting.length > 0; looked++) {
    const [part, depth] = waiting.pop()!;
    if (!isItem(part)) continue;
    if (Array.isArray(part)) {
      if (depth < 4) for (const each of part as readonly unknown[]) waiting.push([each, depth + 1]);
      continue;
    }
    const data = isItem(part['data']) ? part['data'] : part;
    const name = [data['name'], data['headline'], data['title']].find((each) => typeof each === 'string');
    for (const id of [part['id'], data['@id'], data['id'], data['identifier'], data['url']])
      if (typeof name === 'string' && (typeof id === 'string' || typeof id === 'number'))
        names.set(String(id), name.slice(0, 200));
    for (const list of ['items', 'content', 'contents', 'opportunities', '@graph'])
      if (Array.isArray(part[list])) waiting.push([part[list], depth + 1]);
  }
  return names;
}
