// What people would use instead, set up as kindly as we know: each finds the text, then counts the same filters over its
// hits in plain JavaScript and puts equals in the order of distance.
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

const FIELDS = { name: 5, activities: 4.5, conditions: 1.5, place: 2.5, organiser: 1.5, description: 0.7 };

/** @param {{ wordsOf?: (condition: string) => readonly string[] }} options - All the words for a condition, as ours knows them. */
const asText = (listing, { wordsOf } = {}) => ({
  id: listing.id,
  conditions: wordsOf ? listing.suitability.flatMap(({ condition }) => wordsOf(condition)).join(' ') : '',
  name: listing.name,
  activities: listing.activities.join(' '),
  place: [listing.place.name, listing.place.town, listing.place.postcode].join(' '),
  organiser: listing.organiser.name,
  description: listing.description,
});

/** Fuse over whole records as people first set it up, without descriptions, which would take it many times as long. */
export function fusePlain(listings, options) {
  return fuse(listings, { threshold: 0.4, ignoreLocation: true }, options);
}

/** Fuse over whole records, word by word. Without descriptions, which would take it twice as long. */
export function fuseOverRecords(listings, options) {
  return fuse(listings, { threshold: 0.35, useTokenSearch: true }, options);
}

function fuse(listings, settings, options) {
  const { description, ...fields } = FIELDS;
  const keys = Object.entries(fields).map(([name, weight]) => ({ name, weight }));
  const index = new Fuse(
    listings.map((listing) => asText(listing, options)),
    { keys, includeScore: true, ...settings },
  );
  return withFacets(listings, (text) =>
    index.search(text).map(({ refIndex, score }) => ({ number: refIndex, score: 1 - score })),
  );
}

/** minisearch with prefixes and misspellings, every word required. */
export function minisearch(listings, options) {
  const numbers = new Map(listings.map(({ id }, number) => [id, number]));
  const index = new MiniSearch({
    fields: Object.keys(FIELDS),
    searchOptions: { boost: FIELDS, prefix: true, fuzzy: 0.2, combineWith: 'AND' },
  });
  index.addAll(listings.map((listing) => asText(listing, options)));
  return withFacets(listings, (text) =>
    index.search(text).map(({ id, score }) => ({ number: numbers.get(id), score })),
  );
}

function withFacets(listings, find) {
  const values = listings.map(valuesOf);
  return ({ text, near }) => {
    const hits = find(text);
    const counts = new Map();
    for (const { number } of hits) for (const value of values[number]) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const hit of hits) {
      const { point } = listings[hit.number].place;
      hit.distance = point ? metres(near, point) : Infinity;
    }
    hits.sort((a, b) => b.score - a.score || a.distance - b.distance);
    return { listings: hits.map(({ number }) => listings[number]), counts };
  };
}

function valuesOf({
  suitability,
  beginner,
  price,
  schedule,
  gender,
  accessibility,
  settings,
  place,
  activities,
  firstVisit,
}) {
  const hour = schedule?.times[0].start;
  return [
    ...suitability.map(({ condition }) => `condition ${condition}`),
    ...(beginner.length ? ['beginner'] : []),
    ...(price?.to === 0 ? ['free'] : []),
    ...(schedule ? [schedule.times[0].day, hour < '12:00' ? 'morning' : hour < '17:00' ? 'afternoon' : 'evening'] : []),
    ...(gender ? [`gender ${gender}`] : []),
    ...accessibility,
    ...settings,
    ...(place.venue ? [`venue ${place.venue}`] : []),
    ...activities,
    ...(firstVisit?.welcomed ? ['welcomed'] : []),
    ...(firstVisit?.companion ? ['companion'] : []),
  ];
}

function metres(a, b) {
  const radians = Math.PI / 180;
  const h =
    Math.sin(((b.latitude - a.latitude) * radians) / 2) ** 2 +
    Math.cos(a.latitude * radians) *
      Math.cos(b.latitude * radians) *
      Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2;
  return 2 * 6_371_009 * Math.asin(Math.sqrt(h));
}
