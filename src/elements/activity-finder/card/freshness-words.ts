import type { Locale } from '../../../locales/locale.js';
import type { Trust } from '../../../opportunity/freshness.js';

/** How old a listing is. "Checked" only where somebody at the source checked it. */
export function freshnessWords({ checked, changed, copied }: Trust, words: Locale, now: Date): string {
  const day = (iso: string) => words.date(iso.slice(0, 10), now);
  if (checked) return words.card.checked(day(checked));
  if (changed) return words.card.changed(day(changed));
  return copied ? words.card.copied(day(copied)) : words.card.ageUnknown;
}
