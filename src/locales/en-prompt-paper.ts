import type { IdeaPlace } from '../health/prompts/ideas.js';

const PLACES: Record<IdeaPlace, string> = {
  chair: 'In a chair',
  worktop: 'At the worktop',
  stairs: 'On the stairs',
  bed: 'In bed, on the ward',
  'ward-chair': 'In a chair, on the ward',
};

/** The words on posters and cards, in English. */
export const paperWords = {
  print: 'Print this',
  scan: 'Scan for things to do near you',
  visit: 'Things to do near you',
  code: (address: string) => `QR code for ${address}`,
  heard: 'You may have heard',
  from: (name: string) => `From ${name}`,
  source: (name: string) => `Based on: ${name}.`,
  information: 'This gives general information. It does not replace advice from a health professional.',
  places: PLACES,
};
