// How hard a text is to read, for the tests in Node: the packages that count are not made for browsers.
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/**
 * The age, in years, at which most people can read a text: its Flesch-Kincaid school grade (United States), and the five
 * years before school. A tool, not a pass mark: it counts syllables and knows no words.
 */
export function readingAge(texts) {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s+/)).filter(Boolean);
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables }) + 5;
}
