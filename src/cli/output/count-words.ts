/** A number as people read it: 12,345. */
export const number = (count: number): string => count.toLocaleString('en-GB');

/** A number with its noun: “1 listing”, “2 listings”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** A share in whole per cent that is 0 and 100 only when that is exactly so. */
export function percent(count: number, of: number): number {
  if (of === 0) return 0;
  const share = Math.round((count / of) * 100);
  if (share === 0 && count > 0) return 1;
  return share === 100 && count < of ? 99 : share;
}
