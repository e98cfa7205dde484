import { DAY, dateOfDay, laterTime, readDate, weekday } from '../values/dates.js';
import { dayOf, DAY_WORD } from './day-words.js';

/** Dates found in a text. */
export interface WrittenDates {
  /** Single dates, `YYYY-MM-DD`, in the order they stand. */
  readonly dates: readonly string[];
  /** First and last day, where the words say from, to or until. */
  readonly from?: string;
  readonly until?: string;
  /** The text without them. */
  readonly rest: string;
  /** What could not be told for certain. */
  readonly unclear: readonly string[];
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,7}\\.?';
// Not the hour that may follow a date, nor the day of the next one: "8 Dec, 15 Dec 2026".
const NEXT_DAY = `st\\b|nd\\b|rd\\b|th\\b| ?${MONTH.replace('(', '(?:')}`;
const YEAR = `(20\\d\\d|\\d\\d(?!${NEXT_DAY}))(?!\\d|[:.]\\d|[ap]m| ?[ap]\\.?m)`;

const DATE = new RegExp(
  `(?:\\b(${DAY_WORD})\\b[.,]? (?:the )?)?(?:\\b(\\d{4})-(\\d\\d)-(\\d\\d)(?:[T ]00:00(?::00)?)?` +
    `|(?<![\\d£])(\\d{1,2})([/.-])(\\d{1,2})\\6((?:20)?\\d\\d)(?!\\d)(?: 00:00(?::00)?)?` +
    `|(?<![\\d£])(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?${MONTH}(?:(?:,? |-)'?${YEAR})?(?![a-z])` +
    `|\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.]\\d)(?:,? ${YEAR})?)`,
  'gi',
);

const iso = (year: string, month: number, day: string): string | undefined =>
  readDate(`${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`)?.date;

/** Days ahead that a date without a year may be. */
const AHEAD = 184;

// The year that makes the day of the week true, or that makes it a date before long.
function withYear(month: number, day: string, named: string | undefined, now: number): string | undefined {
  const year = new Date(now).getUTCFullYear();
  const today = Math.floor(now / DAY);
  const dates = [year - 1, year, year + 1].map((each) => iso(String(each), month, day));
  return dates.find((date) => {
    const number = Date.parse(date ?? '') / DAY;
    return named
      ? weekday(number) === dayOf(named) && number > today - AHEAD
      : number >= today && number < today + AHEAD;
  });
}

function dateIn(found: RegExpMatchArray, now: number): string | undefined {
  const [, named, year = '', month, day = '', first = '', , second = '', fullYear = '', ...words] = found;
  if (month) return iso(year, Number(month), day);
  // Day first, as in the United Kingdom, unless that is no date.
  if (first) return iso(fullYear, Number(second), first) ?? iso(fullYear, Number(first), second);
  const [dayBefore, monthAfter, yearAfter, monthBefore, dayAfter, yearLast] = words;
  const wordMonth = MONTHS.indexOf((monthAfter ?? monthBefore ?? '').slice(0, 3).toLowerCase()) + 1;
  const wordDay = dayBefore ?? dayAfter ?? '';
  const wordYear = yearAfter ?? yearLast;
  return wordYear ? iso(wordYear, wordMonth, wordDay) : withYear(wordMonth, wordDay, named, now);
}

/** Excel's own count of days, which begins on 30 December 1899; what stands behind the point is the time of day. */
function serial(text: string): { readonly date: string; readonly time: string } | undefined {
  const [, days, part] = /^([4-6]\d{4})(\.\d{1,12})?$/.exec(text) ?? [];
  if (!days) return undefined;
  const minutes = part ? Math.round(Number(`0${part}`) * 1440) : 0;
  return { date: dateOfDay(Number(days) - 25_569), time: part ? (laterTime('00:00', minutes) ?? '') : '' };
}

/**
 * The dates in what a publisher wrote: `24/11/2026`, `24-Nov-26`, `Tuesday 24 November`, ISO, or Excel's number of a day.
 *
 * @param now - Epoch milliseconds; finds the year of a date without one.
 */
export function writtenDates(text: string, now: number): WrittenDates {
  const number = serial(text.trim());
  if (number) return { dates: [number.date], rest: number.time, unclear: [] };
  const dates: string[] = [];
  const unclear: string[] = [];
  const ends: { from?: string; until?: string } = {};
  let rest = '';
  let at = 0;
  for (const found of text.matchAll(DATE)) {
    const between = text.slice(at, found.index);
    const before =
      /(?:^|[^\p{L}])(from|start(?:s|ing)?|begin(?:s|ning)?|until|till?|to|ends?|ending|except|not|excluding|no \p{L}+(?: on)?|[-–—])\W*$/iu.exec(
        between,
      );
    rest += `${before ? between.slice(0, before.index) : between} `;
    at = found.index + found[0].length;
    const date = dateIn(found, now);
    const word = before?.[1]?.toLowerCase() ?? '';
    if (!date) unclear.push(found[0].trim());
    else if (/^(?:ex|no)/.test(word)) rest += `${found[0]} `;
    else if (/^(?:from|start|begin)/.test(word)) ends.from = date;
    else if (/^(?:un|ti|en|to)/.test(word) || (/^[-–—]$/.test(word) && (dates.length > 0 || ends.from))) {
      ends.from ??= /^(?:to|[-–—])/.test(word) ? dates.pop() : undefined;
      ends.until = date;
    } else dates.push(date);
  }
  return { dates: [...new Set(dates)], ...ends, rest: rest + text.slice(at), unclear };
}
