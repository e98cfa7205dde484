import type { Venue } from '../opportunity/place.js';

// The first that fits wins: a pool in a leisure centre is a leisure centre to whoever avoids those.
const WORDS: readonly (readonly [Venue, RegExp])[] = [
  ['health', /\b(?:surgery|health (?:centre|hub)|medical (?:centre|practice)|clinic|hospital|hospice|gp practice)\b/i],
  [
    'leisure-centre',
    /\b(?:leisure|sports? (?:and leisure )?(?:centre|village|complex)|gym|fitness|health club|exercisegym|healthclub)\b/i,
  ],
  ['pool', /\b(?:(?:swimming )?pools?|baths|lido|publicswimmingpool)\b/i],
  ['education', /\b(?:school|college|academy|university|campus)\b/i],
  [
    'community',
    /\b(?:community|village hall|church|chapel|mosque|temple|synagogue|library|hall|scout|guide hut|social club|day centre|age uk)\b/i,
  ],
  [
    'outdoors',
    /\b(?:park|common|woods?|woodland|green|recreation ground|playing fields?|country park|nature reserve|gardens?|allotments?|lake|reservoir|beach|towpath|heath|forest|outdoors?|outdoorfacility)\b/i,
  ],
];

/** The kind of place its name and labels speak of; undefined when they speak of none. Words in order of weight. */
export function venueFromWords(words: readonly string[]): Venue | undefined {
  for (const text of words) for (const [venue, pattern] of WORDS) if (pattern.test(text)) return venue;
  return undefined;
}
