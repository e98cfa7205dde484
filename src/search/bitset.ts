/** A set of listing numbers, one bit each, 32 to an element. */
export type Bitset = Uint32Array;

/** A set of `size` possible listings: none of them, or those whose numbers are given. */
export function bitset(size: number, members: Iterable<number> = []): Bitset {
  const set = new Uint32Array((size + 31) >>> 5);
  for (const member of members) add(set, member);
  return set;
}

/** The set of all listings. */
export function everything(size: number): Bitset {
  const set = bitset(size).fill(0xffffffff);
  // Bits past the last listing stay clear, or they would be counted.
  if (size & 31) set[set.length - 1] = (1 << (size & 31)) - 1;
  return set;
}

/** Puts a listing in. */
export function add(set: Bitset, member: number): void {
  set[member >>> 5]! |= 1 << (member & 31);
}

/** Puts all members of another set in. */
export function addAll(set: Bitset, others: Bitset): void {
  for (let i = 0; i < set.length; i++) set[i]! |= others[i]!;
}

/** Whether a listing is in. */
export function has(set: Bitset, member: number): boolean {
  return ((set[member >>> 5]! >>> (member & 31)) & 1) === 1;
}

/** Members of both. */
export function and(a: Bitset, b: Bitset): Bitset {
  return a.map((bits, i) => bits & b[i]!);
}

/** Members of the first that are not in the second. */
export function without(a: Bitset, b: Bitset): Bitset {
  return a.map((bits, i) => bits & ~b[i]!);
}

/** How many members there are. */
export function count(set: Bitset): number {
  let members = 0;
  for (let i = 0; i < set.length; i++) {
    let bits = set[i]!;
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    members += (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return members;
}

/** The members, smallest first. */
export function members(set: Bitset): number[] {
  const found: number[] = [];
  for (let i = 0; i < set.length; i++) {
    for (let bits = set[i]!; bits; bits &= bits - 1) found.push((i << 5) + 31 - Math.clz32(bits & -bits));
  }
  return found;
}
