import { INDOORS, JOINING, PRACTICAL, WELCOMES } from './sentences.mjs';

/**
 * The words of one listing: what it is, what happens there, and usually something on joining, on the first visit or
 * on practical matters. Says as well what the chosen words promise, so that the fields can agree with them.
 */
export function describe(kind, venue, route, random) {
  const welcome = random.chance(0.45) ? random.pick(WELCOMES) : undefined;
  const practical = venue.isOutdoors || kind.form === 'film' ? PRACTICAL : [...PRACTICAL, ...INDOORS];
  const sentences = [
    random.pick(kind.opens),
    ...random.several(kind.tells, random.chance(0.5) ? 2 : 1),
    random.chance(0.5) && random.pick(kind.ends),
    welcome?.says,
    random.chance(0.5) && random.pick(JOINING[route]),
    random.chance(0.25) && random.pick(practical),
  ];
  const text = fill(sentences.filter(Boolean).join(' '), venue);
  return { text, welcome: welcome?.welcome, companion: welcome?.companion };
}

/** The names of a kind in turn, so that each of them is used. */
export const nameFor = ({ names }, index, venue) => fill(names[index % names.length], venue);

/** Puts the town and the venue into a sentence or a name. */
export const fill = (text, { town, name }) => text.replaceAll('{town}', town.name).replaceAll('{venue}', name);
