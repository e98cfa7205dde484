import { randomFor } from './random.mjs';

/** Invented first words, so that no venue is taken for a real one. */
const STEMS = [
  'Larkmead',
  'Alderbank',
  'Bramblewood',
  'Quillfield',
  'Merrowdown',
  'Thistlecombe',
  'Harebell',
  'Fernhollow',
  'Pippinstow',
  'Wrenfield',
  'Hazelmoor',
  'Foxglove',
  'Cobblestow',
  'Mallowbrook',
  'Swiftway',
  'Teaselwick',
  'Briarcroft',
  'Kestrelmere',
  'Rushmeadow',
  'Sorrelgate',
  'Elderflower',
  'Kingcup',
  'Dunnock',
  'Linnetfield',
  'Yarrowby',
  'Plumstone',
  'Cherrywick',
  'Speedwell',
  'Honeysuckle',
  'Goldfinch',
  'Snowberry',
  'Willowherb',
  'Oxlip',
  'Pennywort',
  'Rowanstead',
  'Burnetfield',
  'Catkin',
  'Teasel',
  'Skylark',
  'Hollyhock',
];

const STREETS = ['Lane', 'Road', 'Street', 'Way', 'Avenue', 'Close', 'Hill', 'Green'];

/** What each kind of venue is called. */
const NAMES = {
  leisure: ['Leisure Centre', 'Sports Centre', 'Leisure Centre'],
  gym: ['Gym', 'Fitness Studio'],
  pool: ['Swimming Pool', 'Leisure Pool'],
  hydrotherapy: ['Hydrotherapy Pool'],
  community: [
    'Community Centre',
    'Village Hall',
    'Church Hall',
    'Methodist Church Hall',
    'Memorial Hall',
    'Community Hub',
  ],
  library: ['Library'],
  park: ['Park', 'Meadows', 'Recreation Ground', 'Common', 'Country Park'],
  health: ['Surgery', 'Health Centre', 'Medical Centre'],
  school: ['School Sports Hall', 'Academy', 'College'],
  bowls: ['Bowls Club'],
  cricket: ['Cricket Club'],
  tennis: ['Tennis Club'],
  pitch: ['Playing Fields', 'Football Ground'],
  garden: ['Community Garden', 'Allotments', 'Walled Garden'],
  studio: ['Dance Studio', 'Studio'],
  water: ['Sailing Lake', 'Boathouse'],
};

const OUTDOORS = new Set(['park', 'pitch', 'garden', 'water']);

/** Invented letters that no real postcode ends in: C, I, K, M, O and V are never used there. */
const inwardLetters = (random) => random.pick([...'ABDEFGHJLNPQRSTUWXYZ']) + random.pick([...'CIKMOV']);

const venues = new Map();

/** A venue of a kind in a town. The same one comes up again, as it does in a real town. */
export function venueIn(town, kind, random) {
  const isCommon = kind === 'park' || kind === 'community';
  const number = random.below(isCommon ? 2 + Math.ceil(town.weight / 2) : 1 + Math.floor(town.weight / 4));
  const key = `${town.name} ${kind} ${number}`;
  if (!venues.has(key)) venues.set(key, buildVenue(town, kind, randomFor(key)));
  return venues.get(key);
}

/** The sample practice of the demonstration page. Some health walks start there. */
const RIVERSIDE_SURGERY = { name: 'Riverside Surgery', street: '1 Riverside Walk' };

function named(kind, random) {
  const name = `${random.pick(STEMS)} ${random.pick(NAMES[kind])}`;
  const street = `${random.pick(STEMS)} ${random.pick(STREETS)}`;
  return { name, street: kind === 'park' ? street : `${1 + random.below(180)} ${street}` };
}

function buildVenue(town, kind, random) {
  const { sector, east, north } = random.pick(town.sectors);
  const spread = 0.35 + town.weight / 14;
  const kilometresEast = east + random.between(-spread, spread);
  const kilometresNorth = north + random.between(-spread, spread);
  return {
    isOutdoors: OUTDOORS.has(kind),
    ...(kind === 'riverside' ? RIVERSIDE_SURGERY : named(kind, random)),
    town,
    postcode: sector + inwardLetters(random),
    latitude: round(town.latitude + kilometresNorth / 111.2),
    longitude: round(town.longitude + kilometresEast / (111.2 * Math.cos((town.latitude * Math.PI) / 180))),
    isWheelchairAccessible: random.chance(0.62),
    hasParking: random.chance(0.6),
    hasAccessibleToilet: random.chance(0.5),
  };
}

// Five decimals are about a metre.
const round = (degrees) => Number(degrees.toFixed(5));
