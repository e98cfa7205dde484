/** Letters that are heard as others, longer spellings before shorter ones. */
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^(?:ps)/, 's'],
  [/^(?:wr|rh)/, 'r'],
  [/xi(?=ou)/g, 'ks'],
  [/(?:ti|si|ci)(?=o[nu])|sh/g, 's'],
  [/ph|v/g, 'f'],
  [/gh(?![aeiouy])/g, ''],
  [/x/g, 'ks'],
  [/dg|j/g, 'g'],
  [/ng(?=[kc])/g, 'n'],
  [/c(?=[eiy])|z/g, 's'],
  [/ch|ck|q|c/g, 'k'],
  // An r is heard before a vowel only.
  [/r(?![aeiouy]|r)/g, ''],
];

const OTHER_BEGINNING = 0.1;

/** Consonants as they are heard, one after the other: "dipreson" and "depression" are both `dprsn`. Vowels count at the start. */
export function skeletonOf(word: string): string {
  const heard = HEARD.reduce((text, [spelt, sound]) => text.replace(spelt, sound), word);
  return heard
    .replace(/^[aeiouy]+/, 'a')
    .replace(/(?!^)[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** A skeleton as a number, by which thousands are told apart at once (FNV-1a). Equal numbers are nearly always equal skeletons. */
export function skeletonNumber(word: string): number {
  let hash = 0x811c9dc5;
  for (const letter of skeletonOf(word)) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

/**
 * How alike two words are by what they have in the same order, from 0 to 1: letters count, and consonants as heard; less
 * when they begin otherwise, which people seldom get wrong.
 */
export function likeness(a: string, b: string): number {
  const [heardA, heardB] = [skeletonOf(a), skeletonOf(b)];
  return (inCommon(a, b) + inCommon(heardA, heardB)) / 2 - (heardA[0] === heardB[0] ? 0 : OTHER_BEGINNING);
}

/** The share of the longest common subsequence in two words. */
function inCommon(a: string, b: string): number {
  let above = new Uint8Array(b.length + 1);
  for (const letter of a) {
    const row = new Uint8Array(b.length + 1);
    for (let j = 0; j < b.length; j++) row[j + 1] = letter === b[j] ? above[j]! + 1 : Math.max(above[j + 1]!, row[j]!);
    above = row;
  }
  return (2 * above[b.length]!) / (a.length + b.length || 1);
}
