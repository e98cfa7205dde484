import { en } from './en.js';
import type { Locale } from './locale.js';

/**
 * The languages beside English, each loaded only when a page asks for it. A new one is a file in this folder and a
 * line here: `cy: async () => (await import('./cy.js')).cy`.
 */
const OTHERS: ReadonlyMap<string, () => Promise<Locale>> = new Map();

/** The words for a page's language (`en-GB`, `cy`), or English where there are none or their file cannot be had. */
export async function chooseLocale(lang: string): Promise<Locale> {
  const load = OTHERS.get(lang.toLowerCase().split('-', 1)[0] ?? '');
  try {
    return load ? await load() : en;
  } catch {
    return en;
  }
}
