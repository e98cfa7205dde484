import { CHARTER_AREAS, CHECK_IN_MONTHS, type CharterArea } from './active-practice.js';

/** One member of staff's pledge, in their own words. */
export interface Pledge {
  readonly who: string;
  readonly what: string;
}

/** What a practice writes down for one area. */
export interface AreaRecord {
  /** Ids of ideas it does. */
  readonly does: readonly string[];
  /** Its own words. */
  readonly notes: string;
  /** Since when, ISO date, or empty. */
  readonly since: string;
}

/** All a practice has written down. It is kept only in a file the user makes. */
export interface PracticeRecord {
  readonly practice: string;
  /** When the list was begun and when to look again, ISO dates or empty. */
  readonly begun: string;
  readonly checkIn: string;
  readonly areas: Readonly<Record<CharterArea, AreaRecord>>;
  readonly pledges: readonly Pledge[];
}

const LONGEST = 2000;
const MOST_PLEDGES = 200;
const KIND = 'active-practice-checklist';
/** Past this many characters a file is nobody's list. */
const LONGEST_FILE = 1_000_000;

const EMPTY_AREA: AreaRecord = { does: [], notes: '', since: '' };

const forEachArea = (make: (area: CharterArea) => AreaRecord) =>
  Object.fromEntries(CHARTER_AREAS.map(({ id }) => [id, make(id)])) as Record<CharterArea, AreaRecord>;

/** A list with nothing in it. */
export const EMPTY_RECORD: PracticeRecord = {
  practice: '',
  begun: '',
  checkIn: '',
  areas: forEachArea(() => EMPTY_AREA),
  pledges: [],
};

/** Areas with anything in them: an idea that is done, or words of the practice's own. */
export function areasBegun({ areas }: PracticeRecord): number {
  return Object.values(areas).filter(({ does, notes }) => does.length > 0 || notes.trim() !== '').length;
}

/** A day six months on, ISO date; the last of the month where that month is shorter. Empty for what is no date. */
export function checkInAfter(begun: string): string {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(begun) ?? []).map(Number);
  if (!year || !month || !day || isoDate(begun) === '') return '';
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + CHECK_IN_MONTHS + 1, 0));
  const target = Math.min(day, lastOfMonth.getUTCDate());
  return new Date(Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), target)).toISOString().slice(0, 10);
}

/** The file of a list: JSON, to be read by people too. */
export function toFile(record: PracticeRecord): string {
  return JSON.stringify({ kind: KIND, version: 1, ...record }, null, 2);
}

/** The list in a file; undefined where the file is none of ours. Whatever else is in it is left behind. */
export function fromFile(text: string): PracticeRecord | undefined {
  if (text.length > LONGEST_FILE) return undefined;
  const file = parsed(text);
  if (file?.['kind'] !== KIND || file['version'] !== 1) return undefined;
  const areas = fields(file['areas']);
  const pledges = Array.isArray(file['pledges']) ? file['pledges'].slice(0, MOST_PLEDGES) : [];
  return {
    practice: words(file['practice'], 200),
    begun: isoDate(file['begun']),
    checkIn: isoDate(file['checkIn']),
    areas: forEachArea((area) => areaFrom(area, fields(areas[area]))),
    pledges: pledges
      .map((pledge: unknown) => ({ who: words(fields(pledge)['who'], 200), what: words(fields(pledge)['what']) }))
      .filter(({ who, what }) => who !== '' || what !== ''),
  };
}

function areaFrom(id: CharterArea, { does, notes, since }: Readonly<Record<string, unknown>>): AreaRecord {
  const known = CHARTER_AREAS.find((area) => area.id === id)?.ideas.map((idea) => idea.id) ?? [];
  return {
    does: known.filter((idea) => Array.isArray(does) && does.includes(idea)),
    notes: words(notes),
    since: isoDate(since),
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return fields(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const fields = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;

/** Plain text: no control characters or marks that turn writing round, and no longer than anybody writes. */
function words(value: unknown, longest = LONGEST): string {
  if (typeof value !== 'string') return '';
  return value.replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '').slice(0, longest);
}

/** A date there is, between 2000 and 2100, or nothing. */
function isoDate(value: unknown): string {
  if (typeof value !== 'string' || !/^20\d\d-\d\d-\d\d$/.test(value)) return '';
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : '';
}
