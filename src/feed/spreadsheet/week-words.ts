import { DAYS, type Day, type Schedule, type WeeklyTime } from '../../opportunity/schedule.js';
import { stated } from '../values/stated.js';
import { clockTime, type ClockTime, type WrittenTime } from './clock.js';
import { DAY_WORD, dayOf, daysBetween, withDaysSpelt, withoutExcepted } from './day-words.js';

/** What words about days and times say. */
export interface WeekWords {
  readonly times: readonly WeeklyTime[];
  /** Times that stand beside no day. */
  readonly loose: readonly ClockTime[];
  readonly frequency?: Schedule['frequency'];
  readonly anyTime: boolean;
  /** What a weekly time cannot carry: the first Monday, term time only. The words must be shown as they are. */
  readonly more: boolean;
  /** Times that may be morning or evening, as they were written: taken for the likelier, or for neither. */
  readonly guessed: readonly string[];
  readonly unclear: readonly string[];
}

/** Characters of one cell that are read, and times that are kept of it. */
const LONGEST = 500;
const TIMES_MOST = 50;

const CLOCK = String.raw`(?:(\d{1,2})(?:[:.h](\d{1,2}))?(?::\d\d)?( ?(?:[ap]\.?m\b\.?|noon|hrs?\b|o'?clock))?|(noon|midday|midnight))`;
const TO = String.raw` ?(?:-|–|—|to|till?|until) ?`;
const TIMES = new RegExp(String.raw`(?<![\d£/.:])${CLOCK}(?:${TO}${CLOCK})?(?![\d/]|[:.]\d|st\b|nd\b|rd\b|th\b)`, 'y');
const ROUGH = new RegExp(
  String.raw`^ ?(?:week|wk|month|day|hour|hr\b|min|mile|km|people|place|year|session|%|\+)`,
  'i',
);
const DAY_RANGE = new RegExp(String.raw`\b(${DAY_WORD})\b\.?${TO}\b(${DAY_WORD})\b\.?`, 'iy');
const ONE_DAY = new RegExp(String.raw`\b(${DAY_WORD})\b\.?`, 'iy');
const DAY_GROUP = /\bweek(day|end)s?\b|\b(?:every ?day|daily|7 days a week)\b/iy;
const WEEKLY = new RegExp(
  String.raw`\b(?:every|each) (?:${DAY_WORD}|week)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b`,
  'i',
);
const CODES: ReadonlyMap<string, Day> = new Map(DAYS.map((day) => [day.slice(0, 2), day]));

const FREQUENCIES: readonly (readonly [RegExp, Schedule['frequency']])[] = [
  [
    /\b(?:fortnightly|every (?:other|second|2nd|two|2) weeks?|every (?:other|second|2nd)|alternate|once a fortnight|each fortnight)\b/i,
    'fortnightly',
  ],
  [/\b(?:monthly|every month|once a month|(?:of|in) (?:the|each|every) month|each month)\b/i, 'monthly'],
  [/\b(?:daily|every day|each day|everyday|7 days a week|seven days a week)\b/i, 'daily'],
  [/\b(?:weekly|every week|each week|once a week|a week)\b/i, 'weekly'],
  [/\b(?:one[- ]off|once only|single session)\b/i, 'once'],
];
const ANY_TIME =
  /\b(?:any ?time|all day|always open|open (?:access|all hours)|24 hours|24\/7|dawn (?:to|till|until) dusk|daylight hours|whenever|no set times?|no fixed times?)\b/i;
const NTH = /\b(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)\b/gi;
const FILLERS =
  /\b(?:every|each|on|at|from|and|to|until|till|the|of|in|a|am|pm|between|start(?:s|ing)?|times?|days?|week(?:ly)?|weekdays?|weekends?|usually|session|class|month|o'?clock)\b/gi;

function timeFrom([hour, minute, mark, word]: readonly (string | undefined)[]): WrittenTime | undefined {
  if (!hour && !word) return undefined;
  if (word) return { hour: word === 'midnight' ? 24 : 12, minute: 0, sure: true };
  // Excel takes the last zero from 10.30.
  const past =
    minute?.length === 1 ? (minute === '3' || minute === '0' ? Number(minute) * 10 : NaN) : Number(minute ?? 0);
  const whole = Number(hour);
  const letters = mark?.trim().replaceAll('.', '').toLowerCase();
  const half = letters === 'am' || letters === 'pm' ? letters : undefined;
  // "18:00pm" is said; "23pm" was two numbers once.
  if (whole > 24 || !(past < 60) || (whole > 12 && half && !minute)) return undefined;
  const sure =
    letters === 'noon' || letters?.startsWith('hr') || whole > 12 || whole === 0 || /^0[5-9]/.test(hour ?? '');
  return { hour: whole, minute: past, sure: !!sure, ...(half && whole <= 12 && !sure && { half }) };
}

/** What stands in a text, in its order: some days, or a time. */
type Token = { readonly days: readonly Day[] } | { readonly time: ClockTime };

/** A number alone is a time only where times are written: in their own column, or after "at". */
const isTime = (found: RegExpExecArray, before: string, after: string, ownColumn: boolean): boolean => {
  const [, , minute, mark, word, second, , , secondWord] = found;
  if (ROUGH.test(after)) return false;
  return (
    !!(minute || mark || word) ||
    (ownColumn && !/\p{L}$/u.test(before)) ||
    !!(second || secondWord) ||
    /\b(?:at|from) $/i.test(before)
  );
};

// Times belong to the days before them, "Mon & Wed 10am, Fri 2pm", or after them where the first word is a time.
function timesOf(tokens: readonly Token[]): readonly WeeklyTime[] {
  const timesFirst = tokens[0] !== undefined && 'time' in tokens[0];
  const groups: { days: Day[]; times: ClockTime[] }[] = [];
  for (const token of timesFirst ? [...tokens].reverse() : tokens) {
    const last = groups.at(-1);
    if ('days' in token && last?.times.length === 0) last.days.push(...token.days);
    else if ('days' in token) groups.push({ days: [...token.days], times: [] });
    else if (last) last.times.push(token.time);
  }
  const times = groups.flatMap(({ days, times: beside }) =>
    days.flatMap((day): readonly WeeklyTime[] =>
      beside.length === 0 ? [{ day }] : beside.map(({ start, end }) => stated({ day, start, end })),
    ),
  );
  return [...new Map(times.map((time) => [JSON.stringify(time), time])).values()].slice(0, TIMES_MOST);
}

/**
 * Reads words about days and times: `Every Tuesday`, `Tues & Thurs`, `Mon-Fri 10.30am`, `1st Monday of the month`.
 *
 * @param ownColumn - Whether nothing but times stands there, so that a number alone is one.
 */
export function weekWords(words: string, ownColumn = false): WeekWords {
  const { text: spelt, excepted } = withoutExcepted(withDaysSpelt(words.slice(0, LONGEST).replace(/\s+/g, ' ')));
  const text = ownColumn ? spelt.replace(/(?<![\d:./])([01]\d|2[0-3])([0-5]\d)(?![\d:./])/g, '$1:$2') : spelt;
  const tokens: Token[] = [];
  const guessed: string[] = [];
  const unclear: string[] = [];

  function takeTime(found: RegExpExecArray): void {
    const start = timeFrom(found.slice(1, 5));
    const clock = start && clockTime(start, timeFrom(found.slice(5, 9)));
    if (clock?.guessed) guessed.push(found[0].trim());
    if (!clock || clock.unclear) unclear.push(found[0].trim());
    else tokens.push({ time: clock });
  }

  const codes = text
    .toLowerCase()
    .split(/[\s,;/&+]+/)
    .filter(Boolean);
  const coded = codes.length > 0 && codes.every((code) => CODES.has(code));
  if (coded) tokens.push({ days: codes.flatMap((code) => CODES.get(code) ?? []) });

  let rest = '';
  let at = coded ? text.length : 0;
  while (at < text.length) {
    const found = (pattern: RegExp): RegExpExecArray | null => {
      pattern.lastIndex = at;
      return pattern.exec(text);
    };
    const range = found(DAY_RANGE);
    const day = range ?? found(ONE_DAY);
    const group = day ? null : found(DAY_GROUP);
    const time = day || group ? null : found(TIMES);
    if (range) tokens.push({ days: daysBetween(dayOf(range[1] ?? ''), dayOf(range[2] ?? '')) });
    else if (day) tokens.push({ days: [dayOf(day[1] ?? '')] });
    else if (group)
      tokens.push({ days: group[1] === undefined ? DAYS : /day/i.test(group[1]) ? DAYS.slice(0, 5) : DAYS.slice(5) });
    const taken = day ?? group ?? time;
    const isWords =
      taken === time && time && !isTime(time, text.slice(0, at), text.slice(at + time[0].length), ownColumn);
    if (time && !isWords) takeTime(time);
    rest += isWords ? time[0] : taken ? ' ' : text[at];
    at += taken?.[0].length || 1;
  }

  const said = FREQUENCIES.find(([pattern]) => pattern.test(text))?.[1];
  const named = said === 'daily' && excepted.size > 0 ? 'weekly' : said;
  const times = timesOf(tokens).filter(({ day }) => !excepted.has(day));
  const weeks = times.length > 0 && named !== 'fortnightly' ? new Set(text.toLowerCase().match(NTH)).size : 0;
  const nth = weeks > 0;
  // "1st and 3rd" is every other week but for a fifth; nearer than once a month.
  const ofMonth = weeks === 1 ? ('monthly' as const) : weeks === 2 ? ('fortnightly' as const) : undefined;
  const left = FREQUENCIES.reduce((now, [pattern]) => now.replace(pattern, ' '), rest.replace(ANY_TIME, ' '));
  return stated({
    times,
    loose: times.length > 0 ? [] : tokens.flatMap((token) => ('time' in token ? token.time : [])),
    frequency: nth ? ofMonth : (named ?? (WEEKLY.test(text) ? ('weekly' as const) : undefined)),
    anyTime: ANY_TIME.test(text) && times.every(({ start }) => !start),
    more: nth || excepted.size > 0 || /[\p{L}\d]/u.test(left.replace(FILLERS, ' ')),
    guessed,
    unclear,
  });
}
