/** HTML that may be put into a page as it is: only `markup` makes it. */
export interface Html {
  readonly html: string;
}

type Value = string | number | Html | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, in an element or in a quoted attribute. Control characters and changes of direction go. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!).replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}

function put(value: Value): string {
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map(({ html }) => html).join('\n');
}

/** A piece of HTML; every value in it is escaped, unless it is HTML already. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: strings.map((each, index) => (index === 0 ? each : put(values[index - 1]!) + each)).join('') };
}

/** No HTML at all. */
export const nothing: Html = { html: '' };
