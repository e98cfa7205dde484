import { METRES_IN_A_MILE } from '../opportunity/place.js';
import { type Day, DAYS } from '../opportunity/schedule.js';
import type { Criteria } from './criteria.js';
import type { UnderstandOptions } from './understanding.js';

/** What a phrase asks for, and the name of the place in it. */
export type Meaning = Criteria & { readonly place?: string };

/** A phrase, and what it asks for; undefined when in this case it asks for nothing. */
export type Rule = readonly [
  pattern: RegExp,
  meaning: Meaning | ((match: RegExpExecArray, options: UnderstandOptions) => Meaning | undefined),
];

/** A phrase as a whole: not the middle of a word, of "step-free" or of "Friday's". A space matches a hyphen too, and ` ?` also nothing. */
const phrase = (pattern: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}'’-])(?:${pattern.replaceAll(' ?', '[\\s-]*').replaceAll(' ', '[\\s-]+')})(?![\\p{L}\\p{N}]|['’-]\\p{L})`,
    'giu',
  );

/** Names and sayings that only look like a time, a price or a place. */
export const NAMES: readonly RegExp[] = [
  '(?:sun|satur)day (?:league|school|roast|times|market)',
  '(?:saturday|friday) night (?:fever|lights|live)',
  '(?:good|black|shrove|ash|easter|boxing|bank holiday) (?:friday|tuesday|wednesday|monday|sunday)',
  'evening primrose',
  'good (?:morning|afternoon|evening)s?',
  'morning (?:glory|stars?|sickness|stiffness)',
  'afternoon tea(?! dance)',
  'free (?:spirits?|style|running|runners?|weights?|wheel|wheelers?|wheeling|flow|form|fall|div(?:e|er|ers|ing)|range|kicks?|church|school|motion|moves|movement|from|hand|to (?:be|move|dance))',
  '(?:alcohol|barrier|cancer|caffeine|child|dairy|debt|dog|drug|duty|fat|feel|gluten|hands|hassle|interest|judge?ment|nut|pain|phone|risk|screen|set|smoke|step|stress|sugar|symptom|tax|traffic|worry) free',
  '(?:wheelchair|power ?chair) (?:basketball|rugby|tennis|football|sports?|racing|dance|dancing|badminton|curling|fencing|hockey|cricket)',
  'first time (?:mums?|mothers?|parents?|dads?|fathers?)',
  "beginners?['’]? (?:mind|luck)",
  '(?:care|nursing|residential) homes?',
  '(?:\\d+|one|two|three|four|five|ten) ?(?:miles?|km|k) (?:walks?|runs?|rides?|swims?|hikes?|jogs?|strolls?|loops?|routes?|races?)',
].map(phrase);

/** What stands before a phrase that somebody does not want. */
export const NEGATIONS =
  /(?:^|[^\p{L}])(?:not?|never|without|except|(?:anything )?but|apart from|other than|avoid|isn['’]?t|aren['’]?t|can['’]?t(?: do)?)\s+(?:(?:on|in|at|for|the|a|any)\s+)*$/iu;

const DAY =
  '(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|mon|tues?|weds?|thu(?:rs?)?|fri|weekends?|weekdays?)';
const PART = '(?:mornings?|afternoons?|evenings?|nights?)';
const JOINED = '\\s*(?:,|&|\\/|and|or|,\\s*(?:and|or))\\s*';
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  fiver: 5,
  tenner: 10,
};
const number = (words = '') => NUMBERS[words.toLowerCase()] ?? Number(words);

/** The days a word names: `tues` is Tuesday, a weekend has two. */
function daysIn(words: string): Day[] {
  const named = words.toLowerCase().match(/[a-z]+/g) ?? [];
  return DAYS.filter((day, place) =>
    named.some(
      (word) =>
        (word.startsWith('weekend') && place > 4) ||
        (word.startsWith('weekday') && place < 5) ||
        (word.length > 2 && !word.startsWith('week') && day.startsWith(word.replace(/s$/, '').slice(0, 3))),
    ),
  );
}

function daysBetween(first: string, last: string): Day[] {
  const [from, to] = [DAYS.indexOf(daysIn(first)[0]!), DAYS.indexOf(daysIn(last)[0]!)];
  return from <= to ? DAYS.slice(from, to + 1) : [...DAYS.slice(from), ...DAYS.slice(0, to + 1)];
}

function partsIn(words: string): Criteria {
  const times = (['morning', 'afternoon'] as const).filter((part) => words.toLowerCase().includes(part));
  return { times: /even|night/i.test(words) ? [...times, 'evening'] : times };
}

/** The day of the week so many days from now, on a clock in London. */
function dayFrom(now = new Date(), later: number): Day {
  const name = new Date(now.getTime() + later * 86_400_000).toLocaleDateString('en-GB', {
    weekday: 'long',
    timeZone: 'Europe/London',
  });
  return DAYS.find((day) => day === name.toLowerCase()) ?? 'monday';
}

const atMost = ([, before, after]: RegExpExecArray): Meaning | undefined => {
  const pounds = number(before ?? after);
  return pounds >= 0 && pounds < 1_000 ? { maxPence: Math.round(pounds * 100) } : undefined;
};
const aged = ([, before, after]: RegExpExecArray): Meaning | undefined => {
  const age = Number(before ?? after);
  return age > 0 && age <= 110 ? { age } : undefined;
};
/** The most that people call cheap, pence; the chip says it, and goes with a press. */
const CHEAP = 500;
const NO_AGE = '(?! ?(?:minutes?|mins?|hours?|weeks?|miles?|km|pounds?|quid|pence|p|am|pm)(?!\\p{L}))';
const LESS = '(?:under|below|less than|up to|no more than|not more than|at most|max(?:imum)?(?: of)?|within)';

/** What is understood, in the order it is looked for: a longer phrase before the shorter one in it. */
const MEANINGS: readonly (readonly [words: string, meaning: Rule[1]])[] = [
  ['for free|free of charge|no cost|no charge|costs? nothing|without paying|free', { free: true }],
  [`(?:for )?${LESS} ?£ ?(\\d+(?:\\.\\d\\d)?)(?: pounds| quid)?`, atMost],
  [`(?:for )?${LESS} (\\d+|five|ten|a (?:fiver|tenner)) (?:pounds?|quid)`, atMost],
  [`(?:for )?${LESS} a (fiver|tenner)`, atMost],
  ['not (?:too |very )?expensive|inexpensive|low cost|cheap(?:er|ish)?|affordable', { maxPence: CHEAP }],
  ['£(\\d+(?:\\.\\d\\d)?) (?:or (?:less|under|below)|max(?:imum)?)', atMost],
  [
    '(?:for )?(?:(?:absolute|complete|total) )?(?:a )?(?:beginners?(?: (?:friendly|welcome|only|level|class(?:es)?))?|novices?|newbies?|newcomers?)',
    { beginner: true },
  ],
  [
    'never (?:done|tried) (?:it|this|that|any)(?: before)?|first timers?|first time|no experience(?: needed)?|just starting(?: out)?',
    { beginner: true },
  ],
  [
    "(?:(?:i['’]?ve|i have) )?never (?:been|played|swum|danced|cycled)(?: (?:to|in) an?)?|(?:(?:i am|i['’]?m|totally|completely) )?new to(?: (?:this|it|exercise))?",
    { beginner: true },
  ],
  [
    "(?:for )?(?:(?:women|woman|ladies|females?)['’]?s? only|only (?:for )?(?:women|ladies)|just (?:for )?(?:women|ladies)|all female)",
    { gender: 'women' },
  ],
  ["(?:for )?(?:(?:men|males?|blokes|gents)['’]?s? only|only (?:for )?men|just (?:for )?men)", { gender: 'men' }],
  [
    '(?:(?:with|for|in|use|using|i use|i am in|im in) (?:a )?)?wheelchairs?(?: (?:accessible|access|accessibility|friendly|users?|ok))?',
    { accessibility: ['wheelchair'] },
  ],
  ['on ?line|(?:on|over|via|by) zoom|virtual (?:class|session|group)(?:e?s)?', { settings: ['online'] }],
  ['(?:at|from|in my(?: own)?) home', { settings: ['online', 'at-home'] }],
  [
    "(?:can['’]?t|cannot|unable to|not able to) (?:(?:get|go) out(?: (?:of )?(?:the|my|her|his|their)(?: own)? (?:house|home)| much)?(?! (?:in|on|at|of|after|before)(?!\\p{L}))|leave (?:(?:the|my|her|his|their) )?(?:house|home))|house ?bound",
    { settings: ['online', 'at-home'] },
  ],
  ['in person|face to face', { settings: ['in-person'] }],
  ['outdoors|outside|in the (?:open|fresh) air', { venues: ['outdoors'] }],
  ['not (?:(?:in|at) )?a (?:gym|leisure centre)', { venues: ['not-leisure-centre'] }],
  ['one to one|1 to 1|1 2 1|1[:-]1', { support: ['one-to-one'] }],
  ['home visits?', { support: ['home-visit'] }],
  ['bring(?:ing)? (?:a|my) (?:friend|carer|husband|wife|partner)|with my (?:carer|friend)', { support: ['companion'] }],
  [
    "(?:i )?(?:do not|don['’]?t) (?:want|like) (?:to go|going) (?:on my own|alone|by myself)|someone to go with(?: me)?|go(?:ing)? with (?:someone|somebody)",
    { needs: ['company'] },
  ],
  [`(?:(?:who|she|he) is|(?:who|she|he)['’]?s) (\\d{2,3})${NO_AGE}(?: years? old| years)?`, aged],
  [`(?:for )?(?:the )?over ?(3\\d|4\\d)['’]?s?${NO_AGE}`, aged],
  ["(?:i am|im|i['’]m|aged?|age is) (\\d{1,3})(?: years? old| years)?", aged],
  ['(?:for )?(?:a |an )?(\\d{1,3}) (?:years? olds?|yr olds?|yo)', aged],
  [
    `(?:on |every )?(?:a )?(${DAY}|sat|sun)\\s*(?:to|-|–|until)\\s*(${DAY}|sat|sun)`,
    ([, first = '', last = '']) => ({ days: daysBetween(first, last) }),
  ],
  ['tonight', (_, { now }) => ({ days: [dayFrom(now, 0)], times: ['evening'] })],
  [
    'today|this (?:morning|afternoon|evening)',
    ([words], { now }) => ({ days: [dayFrom(now, 0)], ...(/this/i.test(words) && partsIn(words)) }),
  ],
  ['tomorrow', (_, { now }) => ({ days: [dayFrom(now, 1)] })],
  [
    `(?:on |every |at |this |next )?(?:a |the )?(?:${DAY}|(?<=on |every )(?:sat|sun)|(?:sat|sun)(?=${JOINED}| ${PART}))(?:${JOINED}(?:${DAY}|sat|sun))*`,
    ([words]) => ({ days: daysIn(words) }),
  ],
  [`(?:in the |on )?(?:early |late |mid )?${PART}(?:${JOINED}${PART})*`, ([words]) => partsIn(words)],
  ['after work|after (?:5|6|five|six)(?: ?pm)?', { times: ['evening'] }],
  ['(?:at )?(?:lunch ?times?|lunch hour)', { times: ['afternoon'] }],
  ['in the day ?time|during the day|day ?time', { times: ['morning', 'afternoon'] }],
];

/** The same, each as a whole phrase. */
export const RULES: readonly Rule[] = MEANINGS.map(([words, meaning]) => [phrase(words), meaning]);

/** A distance, and the words that lead to the place it is measured from. */
export const DISTANCE = phrase(
  '(?:within|less than|under|up to|no more than|max(?:imum)?) (\\d+(?:\\.\\d)?|a|one|two|three|four|five|six|eight|ten) ?(miles?|mi|km|kms|kilomet(?:re|er)s?)(?:(?: away)?(?: (?:of|from))(?: (?:me|here|my (?:home|house)))?| away)?',
);

/** Metres in a distance that was found. */
export const metresIn = ([, words, unit = '']: RegExpExecArray): number =>
  number(words) * (/^k/i.test(unit) ? 1_000 : METRES_IN_A_MILE);

/** The words before a place: loosely where nothing but a place can follow, exactly where much else can. */
export const BEFORE_PLACE = {
  loosely: phrase('near(?:by)?(?: to)?|close to|next to'),
  exactly: phrase('in|around|round'),
};

/** Names of places that are also the beginning of something to do. */
export const NOT_A_PLACE = phrase(
  'reading (?:groups?|clubs?|circles?|rooms?)|rugby (?:league|union|clubs?|fives)|bath (?:chairs?|times?|robes?)|sale (?:of|now)|street (?:dance|dancing)|ash wednesday',
);
