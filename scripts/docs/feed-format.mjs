// The tables of docs/feed-format.md, from the JSON Schema beside it.

const MARKED = /(<!-- fields -->\n)[^]*?(<!-- \/fields -->)/;

/** What may stand in a field, in a few words. */
function kindOf(part) {
  if (part.enum) return part.enum.map((word) => `\`${word}\``).join(', ');
  if ('const' in part) return `\`${JSON.stringify(part.const)}\``;
  if (part.type === 'array')
    return part.maxItems ? `a list, at most ${part.maxItems.toLocaleString('en-GB')}` : 'a list';
  if (part.type === 'object') return 'an object';
  if (part.type === 'boolean') return '`true` or `false`';
  if (part.minimum !== undefined && part.maximum !== undefined)
    return `a number from ${part.minimum.toLocaleString('en-GB')} to ${part.maximum.toLocaleString('en-GB')}`;
  if (part.type === 'integer' || part.type === 'number') return 'a number';
  if (part.format === 'uri-reference') return 'a link';
  if (part.examples) return `text like \`${part.examples[0]}\``;
  return part.maxLength ? `text, at most ${part.maxLength.toLocaleString('en-GB')} characters` : 'text';
}

/** The rows of a definition and of what is in it, by path; what is described elsewhere is not opened again. */
function rowsOf(schema, name, { closed = [] } = {}) {
  const resolve = (part) => {
    const target = part?.$ref?.replace('#/$defs/', '');
    return target ? { ...resolve(schema.$defs[target]), ...part } : part;
  };
  const rows = [];
  function walk(part, path) {
    const { properties, required = [] } = resolve(part);
    for (const [field, given] of Object.entries(properties)) {
      const at = path ? `${path}.${field}` : field;
      const inside = resolve(given);
      const items = inside.items && resolve(inside.items);
      const kind = items?.enum ? `a list of ${kindOf(items)}` : kindOf(inside);
      const needed = required.includes(field) ? ' Needed.' : '';
      rows.push(
        `| \`${at}\` | ${kind.replaceAll('|', '\\|')} | ${inside.description.replaceAll('|', '\\|')}${needed} |`,
      );
      if (closed.includes(at)) continue;
      if (inside.properties) walk(inside, at);
      else if (items?.properties) walk(items, `${at}[]`);
    }
  }
  walk({ $ref: `#/$defs/${name}` }, '');
  return ['| Field | What may stand there | What it says |', '| --- | --- | --- |', ...rows].join('\n');
}

/** A page with the tables of fields between its marks brought up to date. */
export function withFields(page, schema) {
  const tables = [
    '### A feed',
    rowsOf(schema, 'feed', { closed: ['opportunities', 'report'] }),
    '### A listing',
    rowsOf(schema, 'opportunity', { closed: ['corrected[].listed'] }),
    '### An index of shards',
    rowsOf(schema, 'index', { closed: ['sources', 'gazetteer'] }),
    '### A packed shard',
    rowsOf(schema, 'packedFeed', { closed: ['sources', 'gazetteer', 'report'] }),
    '### A packed index',
    rowsOf(schema, 'packedIndex', { closed: ['sources'] }),
    '### A report',
    rowsOf(schema, 'report'),
  ];
  return page.replace(MARKED, (_, open, close) => `${open}\n${tables.join('\n\n')}\n\n${close}`);
}
