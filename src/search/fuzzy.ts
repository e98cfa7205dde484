/** The loosest matcher, for words so misspelt that nothing is near: numbers of words, likeliest first. */
export type FuzzyWords = (typed: string) => readonly number[];

/** Most words that a hopeless misspelling may stand for. */
const MOST = 5;

/** Loads the loose matcher over the distinct words. Rejects when its file cannot be had. */
export async function loadFuzzyWords(words: readonly string[]): Promise<FuzzyWords> {
  const { default: Fuse } = await import('fuse.js/basic');
  const fuse = new Fuse(words, { threshold: 0.45, distance: 20, includeScore: true });
  return (typed) => fuse.search(typed, { limit: MOST }).map(({ refIndex }) => refIndex);
}
