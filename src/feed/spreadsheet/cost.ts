import type { Price } from '../../opportunity/price.js';
import { priceFromWords } from '../words/price-words.js';
import type { SheetRecord } from './record.js';

const FREE =
  /^(?:foc|f\.o\.c\.?|nil|none|no (?:cost|charge|fee)|complimentary|gratis|free of charge|£? ?0+(?:\.0+)?|zero)$/i;
const NO_PRICE_NEEDED =
  /\b(?:donation|membership|members?|varies|various|subsidi[sz]ed|pay what you|see website|contact|bar|day pass)\b/i;

/** What a row says that it costs. */
export function priceOf(record: SheetRecord): Price | undefined {
  const said = record.line('price');
  if (!said) return undefined;
  if (FREE.test(said)) return { from: 0 };
  // "3,50" where a comma is the point, "3.50 per session" where no sign is; "GBP 3".
  const words = said
    .replace(/(?<!\d)(\d{1,3}),(\d\d)(?!\d)/g, '$1.$2')
    .replace(/\bGBP ?(?=\d)/gi, '£')
    .replace(/^(\d{1,3}(?:\.\d\d)?)(?= ?(?:per|a|each|pp|p\/p|\/|for|-|–|or|\())/i, '£$1');
  const price = priceFromWords(words);
  if (!price) record.note('price', `“${said.slice(0, 60)}” cannot be a price; left out.`);
  else if (price.from === undefined && !NO_PRICE_NEEDED.test(said))
    record.note('price', `“${said.slice(0, 60)}” is not a price; kept as words.`);
  return price && (price.words === undefined ? price : { ...price, words: said });
}
