// Misspellings made by rule, so that nobody can have tuned a matcher to them: a word of six letters or more from the
// activities' labels, and one of the slips below, or two in a word of nine or more. The seed is fixed.
import { seeded } from '../random.mjs';

const VOWELS = 'aeiou';
const NEIGHBOURS = {
  a: 's',
  c: 'v',
  d: 'f',
  e: 'r',
  g: 'h',
  i: 'o',
  k: 'l',
  l: 'k',
  m: 'n',
  n: 'm',
  o: 'i',
  r: 't',
  s: 'd',
  t: 'y',
  u: 'y',
};
const SOUNDS_LIKE = [
  ['ph', 'f'],
  ['ck', 'k'],
  ['c', 'k'],
  ['y', 'i'],
  ['ie', 'ei'],
  ['ea', 'ee'],
  ['tion', 'shun'],
  ['ll', 'l'],
  ['x', 'cs'],
  ['s', 'z'],
  ['ough', 'uff'],
];

const SLIPS = {
  leftOut: (word, at) => word.slice(0, at) + word.slice(at + 1),
  doubled: (word, at) => word.slice(0, at) + word[at] + word.slice(at),
  swapped: (word, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  otherVowel: (word, at, random) => {
    const place = [...word].findIndex((letter, i) => i >= at && VOWELS.includes(letter));
    return place < 0 ? word : word.slice(0, place) + random.from([...VOWELS]) + word.slice(place + 1);
  },
  nextKey: (word, at) => word.slice(0, at) + (NEIGHBOURS[word[at]] ?? word[at]) + word.slice(at + 1),
  bySound: (word, at, random) => {
    const possible = SOUNDS_LIKE.filter(([letters]) => word.includes(letters, 1));
    if (possible.length === 0) return word;
    const [letters, heard] = random.from(possible);
    return word.slice(0, 1) + word.slice(1).replace(letters, heard);
  },
};

/** Pairs of a misspelling and the word that was meant. */
export function misspellings(words, many) {
  const random = seeded(7);
  const known = new Set(words);
  const long = words.filter((word) => /^[a-z]{6,}$/.test(word)).sort();
  const made = [];
  while (made.length < many) {
    const meant = random.from(long);
    let typed = meant;
    for (let slips = meant.length > 8 && random.chance(0.3) ? 2 : 1; slips > 0; slips--) {
      const slip = random.from(Object.values(SLIPS));
      // The first letter is the one people get right.
      typed = slip(typed, 1 + random.below(typed.length - 2), random);
    }
    if (!known.has(typed)) made.push({ typed, meant });
  }
  return made;
}
