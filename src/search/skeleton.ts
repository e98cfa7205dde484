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
