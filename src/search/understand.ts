import { fold, typedWords } from './fold.js';
import { GLUE_WORDS } from './glue-words.js';
import { readPlace } from './understand-place.js';
import { cut, type Understanding, type UnderstandOptions, type Understood } from './understanding.js';
import { NAMES, NEGATIONS, RULES, type Meaning } from './understand-rules.js';

/** Characters of the typed text that are understood: beyond them nobody writes a wish. */
const LONGEST_TEXT = 300;
/** Stands for each character that is spoken for, so that no rule reads across it. */
const TAKEN = '\u0001';

/**
 * Reads a typed text as a person means it: "free yoga near Hatfield tuesday evening" looks for yoga, and asks for what is
 * free, near Hatfield, on Tuesdays, in the evening. Names ("Friday's Gym", "Free Spirit Yoga") and what is refused ("not
 * on Mondays") stay words. Pure and linear; never throws.
 */
export function understand(text: string, options: UnderstandOptions = {}): Understanding {
  const spoken = [...(options.asWords ?? [])].map(fold);
  let open = text.slice(0, LONGEST_TEXT);
  const parts: Understood[] = [];

  const take = (start: number, end: number) => {
    open = open.slice(0, start) + TAKEN.repeat(end - start) + open.slice(end);
  };
  const note = (start: number, end: number, { place, ...criteria }: Meaning) => {
    const words = text.slice(start, end).trim();
    take(start, end);
    if (spoken.includes(fold(words))) return;
    parts.push({ words, start, end, criteria, ...(place && { place }) });
  };

  for (const name of NAMES) for (const { 0: found, index } of open.matchAll(name)) take(index, index + found.length);
  for (const [pattern, meaning] of RULES) {
    for (const match of open.matchAll(pattern)) {
      const end = match.index + match[0].length;
      // What another match of this rule has taken meanwhile is gone.
      if (open.slice(match.index, end).includes(TAKEN)) continue;
      if (NEGATIONS.test(open.slice(0, match.index))) take(match.index, end);
      else {
        const meant = typeof meaning === 'function' ? meaning(match, options) : meaning;
        if (meant) note(match.index, end, meant);
      }
    }
  }
  for (let found = readPlace(open, options); found; found = readPlace(open, options))
    note(found.start, found.end, found.meaning);

  parts.sort((a, b) => a.start - b.start);
  return { text: parts.length > 0 ? wordsLeft(text, parts) : text, parts };
}

/** A text without some of its parts. Words that only joined them go too. */
function wordsLeft(text: string, parts: readonly Understood[]): string {
  const left = cut(text, parts);
  return typedWords(left).every((word) => GLUE_WORDS.has(fold(word))) ? '' : left;
}
