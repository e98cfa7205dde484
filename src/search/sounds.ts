/** The letters a to z by what they can be heard as: a vowel as `a`, `b` as `p`, `c` as `s`, `j` as `g`, `v` as `f`. */
const SOUNDS = 'apsdafghagslmnapsrstafwsas';
const DISTINCT = 'adfghlmnprstw';

/** The sound of one letter, both as code units. */
export function soundOf(letter: number): number {
  return SOUNDS.charCodeAt(letter - 97) || letter;
}

/**
 * The sounds of a word as bits: one for having a sound, another for having it twice. Words that lack many of each
 * other's bits are far apart, which is quicker told than measured.
 */
export function soundsOf(word: string): number {
  let sounds = 0;
  for (let i = 0; i < word.length; i++) {
    const once = 1 << (DISTINCT.indexOf(String.fromCharCode(soundOf(word.charCodeAt(i)))) + 1);
    sounds |= sounds & once ? once << 16 : once;
  }
  return sounds;
}

/** Makes the function that counts how many of a typed word's sounds another word, given by its own, lacks. */
export function soundsLacking(typed: string): (sounds: number) => number {
  const typedSounds = soundsOf(typed);
  return (sounds) => {
    let lacking = 0;
    for (let bits = typedSounds & ~sounds; bits; bits &= bits - 1) lacking++;
    return lacking;
  };
}
