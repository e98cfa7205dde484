// What the benches of a key type, misspellings and all.
const TYPED = ['walking football', 'seeted exercise', 'yoga for beginners', 'badmington', 'swiming', 'tai chi'];

/** Every text on the way, letter by letter. */
export const KEYS = TYPED.flatMap((text) => Array.from(text, (_, i) => text.slice(0, i + 1)));

/** The time that this share of all times does not go over. */
export const at = (times, share) => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)];
