import { conditionsOfLabel } from '../../health/condition-labels.js';
import { wordsOf } from '../../health/condition-words.js';
import { CONDITIONS, knownConditions } from '../../health/conditions.js';
import { foldedWords } from '../../health/folded-words.js';
import { readSuitability } from '../../health/suitability-cues.js';
import type { Accessibility, AgeRange, Gender } from '../../opportunity/access.js';
import type { Exclusion, Suitability } from '../../opportunity/suitability.js';
import { ageFromEnds, ageFromWords } from '../words/age-words.js';
import { plainLine } from '../values/plain-text.js';
import { stated } from '../values/stated.js';
import { yesOrNo } from './cell-text.js';
import { pastDay } from './past-day.js';
import type { SheetRecord } from './record.js';
import { turnedAwayInNotes } from './turned-away-in-notes.js';

/** What a row says about health, and what of it no condition was found in. */
export interface SheetSuitability {
  readonly suitability: readonly Suitability[];
  readonly exclusions: readonly Exclusion[];
  /** Words of the column that name no condition: for "who it is for". */
  readonly words: string;
}

/** Words that may turn round what stands behind them, in whatever part of the cell. */
const TURNS =
  /\b(?:no|not|never|non|except|but|without|unless|excluding|avoid|only if|un\w+able|contra\w+)\b|n[’']t\b/i;
/** Words of that column that turn away those who are named behind them. */
const BUT_NOT = /(?:\b(?:but not|except(?: for)?|excluding|apart from)\b|[,;(] ?not\b(?! (?:just|only)\b))(.*)/is;
/** Most conditions of one cell. */
const PARTS = 60;

const split = (text: string, at: RegExp): readonly string[] =>
  text
    .split(at)
    .map((part) => part.trim())
    .filter(Boolean)
    .slice(0, PARTS);

let idsByWords: ReadonlyMap<string, string> | undefined;

/** The conditions that one entry of a list is, by its id, its name, what people call it, or words that invite. */
function conditionsIn(part: string): readonly string[] {
  const known = knownConditions(part.replace(/\s+/g, '-'));
  if (known.length > 0) return known;
  const named = conditionsOfLabel(part);
  if (named.length > 0) return named;
  idsByWords ??= new Map(
    CONDITIONS.flatMap(({ id, label }) =>
      [...wordsOf(id), foldedWords(label.replace(/ \(.*/, ''))].map((words): [string, string] => [words, id]),
    ),
  );
  const meant = idsByWords.get(foldedWords(part));
  return meant ? [meant] : readSuitability([`Suitable for ${part}`]).suitability.map(({ condition }) => condition);
}

/** The conditions of a list, and its entries that are none. Our own labels hold commas, and stay in one piece. */
function conditionsOf(text: string): { readonly conditions: readonly string[]; readonly left: readonly string[] } {
  const conditions = new Set<string>();
  const left: string[] = [];
  let list = text;
  for (const { id, label } of CONDITIONS)
    if (/[,/]/.test(label) && list.toLowerCase().includes(label.toLowerCase())) {
      conditions.add(id);
      list = list.replace(new RegExp(label.replace(/[()/]/g, '\\$&'), 'gi'), ',');
    }
  for (const entry of split(list, /[,;|\n•]|\s[-–]\s/))
    for (const part of conditionsIn(entry).length > 0 ? [entry] : split(entry, /\band\b|&|\//i)) {
      const found = conditionsIn(part);
      if (found.length === 0) left.push(part);
      for (const id of found) conditions.add(id);
    }
  return { conditions: [...conditions], left };
}

/**
 * The conditions that a row states in its own column, and those whom its columns turn away.
 *
 * @param now - Epoch milliseconds; nobody has reviewed anything later.
 */
export function suitabilityOf(record: SheetRecord, now: number): SheetSuitability {
  const text = record.text('suitability');
  const stateds: Suitability[] = [];
  const left: string[] = [];
  const reviewed = pastDay(record, 'reviewedOn', now);
  if (text && yesOrNo(text) === undefined) {
    // One no among them, and a list can no longer be taken apart.
    const turned = TURNS.test(text);
    const list = turned ? { conditions: [], left: [text] } : conditionsOf(text);
    left.push(...list.left);
    const evidence = plainLine(`${record.heading('suitability')}: ${text}`);
    for (const condition of list.conditions)
      stateds.push(stated({ condition, basis: 'stated' as const, evidence, reviewedOn: reviewed }));
    for (const part of left)
      if (
        !/^(?:all|any(?:one|body)?|every(?:one|body)|adults?|beginners?|older (?:people|adults)|general)\b/i.test(part)
      )
        record.note('suitability', `“${part.slice(0, 60)}” names no condition that is known; kept as words.`);
  }
  const exclusions: Exclusion[] = [];
  const refused = record.text('exclusions');
  if (refused && yesOrNo(refused) !== false) {
    const evidence = plainLine(`${record.heading('exclusions')}: ${refused}`);
    const known = [
      ...conditionsOf(refused).conditions,
      ...readSuitability([`Not suitable for ${refused}`]).exclusions.flatMap(({ condition }) => condition ?? []),
    ];
    for (const condition of new Set(known)) exclusions.push({ condition, evidence });
    if (known.length === 0) exclusions.push({ evidence });
  }
  // A cell of the other column that says no excludes too.
  const [, butNot] = BUT_NOT.exec(text) ?? [];
  for (const { condition } of readSuitability(butNot ? [`Not suitable for ${butNot}`] : []).exclusions)
    if (condition) exclusions.push({ condition, evidence: plainLine(`${record.heading('suitability')}: ${text}`) });
  exclusions.push(...readSuitability([text]).exclusions, ...turnedAwayInNotes(record));
  return {
    suitability: stateds,
    exclusions,
    words: left.join(', '),
  };
}

/** Ages among words on whom it is for: "women aged 16+", "over 50s"; but not "over 6 weeks". */
const AGED =
  /\b(?:(?:over|under|aged?) ?\d{1,3}s?\b(?: ?(?:-|–|to) ?\d{1,3})?|\d{2} ?\+)(?! ?(?:weeks?|months?|days?|hours?|min|miles?|km|people|%))/i;

/** The ages a row names. */
export function ageOf(record: SheetRecord): AgeRange | undefined {
  const [youngest, oldest] = (['ageFrom', 'ageTo'] as const).map((field) => /\d{1,3}/.exec(record.line(field))?.[0]);
  const ends = ageFromEnds(youngest ? Number(youngest) : undefined, oldest ? Number(oldest) : undefined);
  // Excel makes the 10th of November of 10-11.
  const words = record.line('age');
  if (/^\d{1,2}[-/ ]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(words)) {
    record.note('age', 'The spreadsheet has made a date of it; left out. Format the column as text.');
    return ends;
  }
  const age =
    ends ??
    ageFromWords(words.replace(/(\d)\s*(?:\+|plus|and over|or over)/gi, '$1+')) ??
    (/\badults?\b/i.test(words) && !/young/i.test(words) ? ageFromEnds(18, undefined) : undefined);
  if (!words && !ends) return ageFromWords(AGED.exec(record.line('whoItIsFor'))?.[0] ?? '');
  if (words && !age) record.note('age', `“${words.slice(0, 60)}” is not an age; left out.`);
  return age;
}

/** Words on whom it is for that begin with one sex: "Men 18+", "Women who are new to running". */
const ONE_SEX = /^(?:wom[ae]n|ladies|girls|m[ae]n|gents|boys)\b/i;
/** Words that let others come all the same: "Women mainly, but everyone is welcome". */
const OTHERS_TOO =
  /\b(?:every(?:one|body)|any(?:one|body)|others|mainly|mostly|especially|particularly|also|too|famil(?:y|ies))\b/i;

/** Whom a row is restricted to. */
export function genderOf(record: SheetRecord, name: string): Gender | undefined {
  const said = record.line('gender');
  if (yesOrNo(record.line('womenOnly'))) return 'women';
  const audience = record.line('whoItIsFor');
  const words =
    said || (/\bonly\b/i.test(name) ? name : ONE_SEX.test(audience) && !OTHERS_TOO.test(audience) ? audience : '');
  const women = /\b(?:female|wom[ae]n|ladies|girls|f)\b/i.test(words);
  const men = /\b(?:male|men|gents|boys|m)\b/i.test(words);
  if (women !== men) return women ? 'women' : 'men';
  return (women && men) || /\b(?:any|all|mixed|both|everyone|none|open)\b/i.test(said) ? 'any' : undefined;
}

const SUPPORT: readonly (readonly [RegExp, Accessibility])[] = [
  [/\b(?:visual|sight|blind|vision)/i, 'sight-loss'],
  [/\b(?:hearing|deaf|bsl|induction loop)/i, 'hearing-loss'],
  [/\bphysical(?:ly)? disab|\bmobility/i, 'physical-disability'],
  [/\blearning (?:disab|difficult)/i, 'learning-disability'],
  [/\bmental health/i, 'mental-health'],
  [/\bwheelchair/i, 'wheelchair'],
];

/** The support that a row states, and the wheelchair access that it denies. */
export function accessOf(record: SheetRecord): {
  readonly yes: readonly Accessibility[];
  readonly no?: readonly Accessibility[];
} {
  const access = new Set<Accessibility>();
  const wheelchairs = record.line('wheelchair');
  const denied =
    yesOrNo(wheelchairs) === false ||
    /\b(?:not|no) (?:suitable for |)wheelchair|\bnot accessible/i.test(
      `${wheelchairs} ${record.line('accessibility')}`,
    );
  if (!denied && (yesOrNo(wheelchairs) || /^(?:fully|accessible|full|partly accessible)/i.test(wheelchairs)))
    access.add('wheelchair');
  for (const part of record.text('accessibility').split(/[,;.\n]/))
    if (!TURNS.test(part)) for (const [pattern, support] of SUPPORT) if (pattern.test(part)) access.add(support);
  if (denied) access.delete('wheelchair');
  return { yes: [...access], ...(denied && { no: ['wheelchair' as const] }) };
}
