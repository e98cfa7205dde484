/**
 * A stream of chance that is the same on every run: FNV-1a turns the key into a seed, mulberry32 turns the seed into
 * numbers. Each record has a stream of its own, so that one more record never changes its neighbours.
 */
export function randomFor(key) {
  let state = 0x811c9dc5;
  for (const character of key) state = Math.imul(state ^ character.charCodeAt(0), 0x01000193) >>> 0;

  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);

  return {
    /** A whole number from 0 up to, and without, the limit. */
    below,
    /** A number between two others. */
    between: (from, to) => from + next() * (to - from),
    /** True in this share of cases, 0 to 1. */
    chance: (share) => next() < share,
    /** One of the items. */
    pick: (items) => items[below(items.length)],
    /** Several different items, in a new order. */
    several(items, count) {
      const left = [...items];
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)[0]);
    },
  };
}
