// The same listings as publishers write them: one function for each format, from listings to the text of a feed.

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

/** A page of OpenActive RPDE: a series for each listing. */
export const asOpenActive = (listings) =>
  JSON.stringify({
    next: 'https://example.org/feed',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    items: listings.map((listing, index) => ({
      state: 'updated',
      kind: 'SessionSeries',
      id: listing.id,
      modified: index,
      data: openActiveSeries(listing),
    })),
  });

function openActiveSeries({ id, name, organiser, activities, description, age, gender, schedule, place, price }) {
  const { latitude, longitude } = place.point ?? {};
  return {
    '@context': ['https://openactive.io/', 'https://openactive.io/ns-beta'],
    '@type': 'SessionSeries',
    '@id': `https://example.org/${id}`,
    name,
    description: `<p>${description}</p>`,
    organizer: { '@type': 'Organization', name: organiser.name, url: 'https://example.org/' },
    activity: activities.map((prefLabel) => ({ '@type': 'Concept', prefLabel })),
    ageRange: age && { '@type': 'QuantitativeValue', minValue: age.from, maxValue: age.to },
    genderRestriction:
      gender && `https://openactive.io/${{ women: 'FemaleOnly', men: 'MaleOnly' }[gender] ?? 'NoRestriction'}`,
    eventSchedule: schedule?.times.map(({ day, start }) => ({
      '@type': 'PartialSchedule',
      byDay: [`https://schema.org/${capital(day)}`],
      startTime: start,
      duration: 'PT1H',
      repeatFrequency: 'P1W',
    })),
    location: {
      '@type': 'Place',
      name: place.name,
      address: { '@type': 'PostalAddress', addressLocality: place.town, postalCode: place.postcode },
      geo: place.point && { '@type': 'GeoCoordinates', latitude, longitude },
    },
    offers: price && [{ '@type': 'Offer', price: price.from / 100, priceCurrency: 'GBP' }],
  };
}

/** A page of Open Referral UK 3: a full service for each listing. */
export const asOpenReferral = (listings) =>
  JSON.stringify({
    total_items: listings.length,
    total_pages: 1,
    page_number: 1,
    size: listings.length,
    first_page: true,
    last_page: true,
    empty: false,
    contents: listings.map(openReferralService),
  });

function openReferralService({ id, name, organiser, activities, description, age, schedule, place, price }) {
  return {
    id,
    name,
    description: `<p>${description}</p>`,
    url: 'www.example.org',
    status: 'active',
    minimum_age: age?.from ?? -1,
    maximum_age: age?.to ?? -1,
    assured_date: '2026-10-05',
    last_modified: '2026-10-05T10:30:45.123Z',
    organization: { id: `org-${id}`, name: organiser.name, website: 'https://example.org/' },
    schedules: schedule?.times.map(({ day, start }) => ({
      freq: 'WEEKLY',
      byday: day.slice(0, 2).toUpperCase(),
      opens_at: start,
    })),
    service_at_locations: [
      {
        location: {
          location_type: 'physical',
          name: place.name,
          ...place.point,
          addresses: [{ address_1: place.name, city: place.town, postal_code: place.postcode }],
        },
      },
    ],
    cost_options: price && [{ amount: price.from / 100 }],
    attributes: ['Sports and fitness', ...activities].map((term) => ({ taxonomy_term: { name: term } })),
  };
}

const cell = (value = '') => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** A sheet saved as CSV: a row for each listing, as somebody types one. */
export const asSpreadsheet = (listings) =>
  [SHEET, ...listings.map(sheetRow)].map((cells) => cells.map(cell).join(',')).join('\r\n');

const SHEET =
  'ID,Name,Type of activity,Description,Organiser,When,Venue,Town,Postcode,Latitude,Longitude,Ages,Cost,Beginner friendly?,Phone,Last checked'.split(
    ',',
  );

function sheetRow({ id, name, organiser, activities, description, age, schedule, place, price, level }) {
  const times = schedule?.times.map(({ day, start }) => `${capital(day)}s ${start}`).join(', ');
  return [
    id,
    name,
    activities.join(', '),
    description,
    organiser.name,
    times,
    place.name,
    place.town,
    place.postcode?.toLowerCase().replace(' ', ''),
    place.point && String(place.point.latitude),
    place.point && String(place.point.longitude),
    age && `${age.from ?? 0}-${age.to ?? 100}`,
    price && (price.from ? `£${(price.from / 100).toFixed(2)}` : 'free'),
    level && (level === 'beginner' || level === 'all' ? 'Yes' : 'No'),
    '1632960001',
    '05/10/2026',
  ];
}

/** The native format: the listings as they are. */
export const asNative = (opportunities) =>
  JSON.stringify({ format: 'activity-finder', version: 1, generated: '2026-10-05', sources: [], opportunities });
