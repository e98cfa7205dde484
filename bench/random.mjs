// Chance that repeats: the same seed always gives the same numbers (mulberry32).
export function seeded(seed) {
  let state = seed >>> 0;
  const number = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(number() * limit);
  return {
    number,
    below,
    from: (list) => list[below(list.length)],
    chance: (share) => number() < share,
  };
}
