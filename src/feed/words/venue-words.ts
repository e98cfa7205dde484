import type { Venue } from '../../opportunity/place.js';

// The first that fits wins: a pool in a leisure centre is a leisure centre to whoever avoids those.
const WORDS: readonly (readonly [Venue, RegExp])[] = [
  ['health', /\b(?:surgery|health centre|medical (?:centre|practice)|clinic|hospital|hospice)\b/i],
  ['leisure-centre', /\b(?:leisure|sports? (?:centre|village|complex)|(?:exercise)?gym|fitness|health ?club)\b/i],
  ['pool', /\bpools?|baths|lido|publicswimmingpool\b/i],
  ['education', /\b(?:school|college|academy|university|campus)\b/i],
  ['community', /\b(?:community|hall|church|chapel|mosque|temple|synagogue|library|scout|social club|day centre)\b/i],
  [
    'outdoors',
    /\b(?:park|common|woods?|woodland|green|recreation ground|playing fields?|playground|nature reserve|gardens?|allotments?|lake|beach|towpath|heath|forest|outdoors?)\b/i,
  ],
];

/** The kind of place its name and labels speak of; undefined when they speak of none. Words in order of weight. */
export function venueFromWords(words: readonly string[]): Venue | undefined {
  for (const text of words) for (const [venue, pattern] of WORDS) if (pattern.test(text)) return venue;
  return undefined;
}
