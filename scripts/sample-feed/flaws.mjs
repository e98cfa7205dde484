import { randomFor } from './random.mjs';

/** Turns one field of a record into something else. */
const spoil = (field, change) => (record) => ({ ...record, [field]: change(record[field]) });

const inSeries = (change) => spoil('superEvent', (series) => ({ ...series, ...change(series) }));
const inPattern = (change) =>
  spoil('eventSchedule', (patterns) => patterns?.map((pattern) => ({ ...pattern, ...change(pattern) })));
const atCoordinates = (change) =>
  spoil('location', (location) => location && { ...location, geo: { ...location.geo, ...change(location.geo) } });
const spelledDay = (spelling) =>
  inPattern(({ byDay }) => ({ byDay: byDay.map((day) => spelling(day.split('/').pop())) }));
const priced = (price) =>
  spoil('offers', () => [{ '@type': 'Offer', name: 'Per session', price, priceCurrency: 'GBP' }]);

const EXCLUSION =
  'Not suitable for people with unstable angina, or if you have been told not to exercise. Please ring if you are unsure.';

/** What is wrong in real feeds, and on how many series of the sample. */
const FLAWS = [
  [
    9,
    spoil('description', (text = 'Come and join us.') => `<p>${text.replace('. ', '.</p><p><strong>')}</strong></p>`),
  ],
  [
    4,
    spoil(
      'description',
      (text = 'All welcome.') => `${text.replaceAll('’', '&rsquo;')}<br/>Tea &amp; cake&nbsp;after.`,
    ),
  ],
  [6, spoil('description', (text = '') => `${text} ${EXCLUSION}`.trim())],
  [5, atCoordinates(({ latitude, longitude }) => ({ latitude: longitude, longitude: latitude }))],
  [3, atCoordinates(() => ({ latitude: 0, longitude: 0 }))],
  [1, atCoordinates(() => ({ latitude: 40.41678, longitude: -3.70379 }))],
  [5, priced('£4.50')],
  [3, priced('3.00')],
  [2, priced('£3 (£2 concessions)')],
  [
    4,
    spoil(
      'location',
      (place) =>
        place && {
          ...place,
          address: `${place.address.streetAddress}, ${place.address.addressLocality}, ${place.address.postalCode}`,
        },
    ),
  ],
  [2, spoil('location', (place) => place && { ...place, address: '' })],
  [4, spelledDay((day) => `schema:${day}`)],
  [3, spelledDay((day) => `http://schema.org/${day}`)],
  [3, spelledDay((day) => day.slice(0, 2).toUpperCase())],
  [4, inSeries(() => ({ ageRange: { '@type': 'QuantitativeValue', minValue: 0, maxValue: 110 } }))],
  [2, inSeries(() => ({ ageRange: { '@type': 'QuantitativeValue', minValue: 16, maxValue: 150 } }))],
  [3, inSeries(() => ({ ageRange: '18+' }))],
  [4, inSeries(() => ({ genderRestriction: '' }))],
  [3, inSeries(({ activity }) => ({ activity: activity?.[0].prefLabel }))],
  [2, spoil('superEvent', (series) => [series])],
  [3, spoil('offers', (offers) => offers?.[0])],
  [2, spoil('url', (url) => url.replace('https://example.org', 'www.example.org'))],
  [2, spoil('eventStatus', () => 'https://schema.org/EventCancelled')],
  [1, spoil('eventStatus', () => 'https://schema.org/EventPostponed')],
  [1, inPattern(() => ({ startDate: '2024-09-03', endDate: '2025-07-15' }))],
  [3, ({ '@type': type, '@id': id, ...rest }) => ({ type, id, ...rest })],
];

/** Gives some of the series the flaws of real feeds, each series one flaw at most. */
export function addFlaws(records) {
  const series = records.filter(({ '@type': type }) => type === 'SessionSeries');
  const flaws = FLAWS.flatMap(([times, flaw]) => Array(times).fill(flaw));
  const spoilt = randomFor('flaws').several(series, flaws.length);
  const flawOf = new Map(flaws.map((flaw, index) => [spoilt[index], flaw]));
  return records.map((record) => flawOf.get(record)?.(record) ?? record);
}

/** Listings that the publisher took away: an id and nothing else. */
export const deletedItems = [
  { state: 'deleted', kind: 'SessionSeries', id: 'session-series/990', modified: Date.UTC(2026, 8, 1, 12) },
  { state: 'deleted', kind: 'SessionSeries', id: 'session-series/991', modified: Date.UTC(2026, 8, 2, 12) },
  { state: 'deleted', kind: 'Event', id: 'events/992', modified: Date.UTC(2026, 8, 3, 12) },
  { state: 'deleted', kind: 'CourseInstance', id: 'course-instances/993', modified: Date.UTC(2026, 8, 4, 12) },
];
