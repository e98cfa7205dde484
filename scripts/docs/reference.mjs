// The reference tables of docs/reference.md, from what the custom-elements manifest says.

const cell = (text = '') => String(text).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text === undefined || text === '' ? '' : `\`${cell(text)}\``);

/** A table of the columns that hold anything, or nothing for no rows. */
function table(title, rows, columns) {
  if (!rows?.length) return [];
  const used = Object.entries(columns).filter(([, show]) => rows.some((row) => show(row)));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    `### ${title}`,
    [
      line(used.map(([name]) => name)),
      line(used.map(() => '---')),
      ...rows.map((row) => line(used.map(([, show]) => show(row)))),
    ].join('\n'),
  ];
}

const description = ({ description: words }) => cell(words);

function element({ tagName, description: words, members, events, slots, cssParts, cssProperties }) {
  const fields = members?.filter(({ kind }) => kind === 'field') ?? [];
  const methods = members?.filter(({ kind }) => kind === 'method') ?? [];
  return [
    `## \`<${tagName}>\``,
    words,
    ...table(
      'Attributes',
      fields.filter(({ attribute }) => attribute),
      {
        Attribute: ({ attribute }) => code(attribute),
        Property: ({ name, attribute }) => (name === attribute ? '' : code(name)),
        Type: ({ type }) => code(type?.text),
        Default: ({ default: value }) => code(value?.replace(/^'(.*)'$/, '$1')),
        'What it is': description,
      },
    ),
    ...table(
      'Properties',
      fields.filter(({ attribute }) => !attribute),
      { Property: ({ name }) => code(name), Type: ({ type }) => code(type?.text), 'What it is': description },
    ),
    ...table('Methods', methods, { Method: ({ name }) => code(`${name}()`), 'What it does': description }),
    ...table('Events', events, { Event: ({ name }) => code(name), When: description }),
    ...table('Slots', slots, { Slot: ({ name }) => (name ? code(name) : '(default)'), 'What goes in': description }),
    ...table('Parts', cssParts, { Part: ({ name }) => code(name), 'What it is': description }),
    ...table('Custom properties', cssProperties, {
      Property: ({ name }) => code(name),
      Default: ({ default: value }) => code(value),
      'What it does': description,
    }),
  ];
}

/** The whole page, as Markdown. Elements that stand for a room of their own come before their parts. */
export function reference({ modules }) {
  const elements = modules.flatMap(({ path, declarations }) =>
    declarations.map((declaration) => ({
      ...declaration,
      leads: path.endsWith(`/${declaration.tagName}/${declaration.tagName}.ts`),
    })),
  );
  elements.sort((a, b) => Number(b.leads) - Number(a.leads) || a.tagName.localeCompare(b.tagName));
  return (
    [
      '# Reference',
      'Generated from the comments in `src/elements` by `npm run docs`; edit it there.',
      ...elements.flatMap(element),
    ].join('\n\n') + '\n'
  );
}
