import { addFlaws, deletedItems } from './flaws.mjs';
import { kinds } from './kinds.mjs';
import { placeToBeActive } from './places.mjs';
import { randomFor } from './random.mjs';
import { realDates } from './real-dates.mjs';
import { courseInstance, onDemandEvent, schedule, sessionSeries, singleEvent } from './records.mjs';
import { towns } from './towns.mjs';
import { venueIn } from './venues.mjs';

const MAKERS = { course: courseInstance, event: singleEvent, film: onDemandEvent, place: placeToBeActive };

// A town stands in the list as often as its weight says.
const WEIGHTED_TOWNS = towns.flatMap((town) => Array(town.weight).fill(town));

/**
 * The whole sample feed as the text of one saved RPDE page: one item a line, oldest change first, its own address as
 * the next page. The same on every run.
 */
export function sampleFeed() {
  const items = [...addFlaws(kinds.flatMap(recordsOfKind)).map(asItem), ...deletedItems];
  items.sort((a, b) => a.modified - b.modified || (a.id < b.id ? -1 : 1));
  return [
    '{"next":"hertfordshire-and-leicestershire.json","isSample":true,',
    '"license":"https://creativecommons.org/licenses/by/4.0/","items":[',
    items.map((item) => JSON.stringify(item)).join(',\n'),
    ']}\n',
  ].join('\n');
}

function recordsOfKind(kind, kindNumber) {
  return Array.from({ length: kind.count }, (_, index) => {
    const random = randomFor(`${kind.key} ${index}`);
    const town = townFor(kind, kindNumber, index, random);
    const venue = venueIn(town, random.pick(kind.venues), random);
    const number = 1000 + kindNumber * 50 + index;
    return recordsOf({ kind, index, number, venue, random });
  }).flat();
}

/** Every kind has its first session in a big town, where most people look; the others are spread over the counties. */
function townFor(kind, kindNumber, index, random) {
  const named = kind.towns?.[index];
  if (named) return towns.find(({ name }) => name === named);
  if (index === 0) return towns.find(({ name }) => name === (kindNumber % 3 ? 'Stevenage' : 'Leicester'));
  return random.pick(WEIGHTED_TOWNS);
}

/** One listing: a course, an event, a film or a place alone, or a series with its pattern or its real dates. */
function recordsOf(listing) {
  const { kind, number, random } = listing;
  const make = MAKERS[kind.form];
  if (make) return [make(listing)];

  const series = sessionSeries(listing);
  const pattern = schedule(listing, { exact: number % 5 === 0 });
  if (number % 10 === 4) {
    const real = realDates(series, pattern, number);
    return [{ ...series, eventSchedule: [real.pattern] }, ...real.sessions];
  }
  return [random.chance(0.86) ? { ...series, eventSchedule: [pattern] } : series];
}

/** Wraps a record as RPDE does. Sessions change with their series, so both have the same moment. */
function asItem(data) {
  const id = (data['@id'] ?? data.id).replace('https://example.org/api/', '');
  const listing = id.replace(/\/sessions\/.*/, '');
  return {
    state: 'updated',
    kind: data['@type'] ?? data.type,
    id,
    modified: changedAt(randomFor(`changed ${listing}`)),
    data,
  };
}

/** Most listings changed within the year, some were left alone for longer. Milliseconds, as RPDE counts. */
function changedAt(random) {
  const daysAgo = random.chance(0.8) ? random.below(320) : 320 + random.below(700);
  return Date.UTC(2026, 10, 20, 9) - daysAgo * 24 * 60 * 60 * 1000 + random.below(8 * 60 * 60) * 1000;
}
