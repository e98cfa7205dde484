import { ownFields, seriesFields } from './listing.mjs';
import { dateAfter, duration, instant, timeAfter, WEEKDAYS } from './when.mjs';

const API = 'https://example.org/api';

/** Days that a kind of session favours, Monday is 0; weekdays unless it says otherwise. */
const dayFor = (kind, random) => random.pick(kind.days ?? [0, 1, 2, 3, 4]);

/** A recurring session with the series above it embedded, as most publishers write it. */
export function sessionSeries(listing) {
  const { kind, number } = listing;
  const own = ownFields(listing);
  return {
    '@context': 'https://openactive.io/',
    '@type': 'SessionSeries',
    '@id': `${API}/session-series/${number}`,
    ...(kind.online ? online(own, number) : own),
    superEvent: {
      '@type': 'EventSeries',
      ...seriesFields(listing, own.name),
    },
  };
}

/** The pattern of a series. Nearly all real ones are partial: a hint of days and times, not a promise of dates. */
export function schedule({ kind, random }, { exact }) {
  const day = dayFor(kind, random);
  const startTime = random.pick(kind.times);
  const minutes = random.pick(kind.minutes ?? [60]);
  const shared = { byDay: [`https://schema.org/${WEEKDAYS[day]}`], startTime };
  if (!exact) {
    return {
      '@type': 'PartialSchedule',
      ...shared,
      ...(random.chance(0.8) ? { endTime: timeAfter(startTime, minutes) } : { duration: duration(minutes) }),
      ...(random.chance(0.72) && { repeatFrequency: 'P1W' }),
    };
  }
  return {
    '@type': 'Schedule',
    ...shared,
    duration: duration(minutes),
    repeatFrequency: 'P1W',
    startDate: dateAfter(day - 7 * (4 + random.below(40))),
    scheduledEventType: 'ScheduledSession',
    scheduleTimezone: 'Europe/London',
  };
}

/** One real session of a series, which it names by its address. */
export function scheduledSession(series, date, startTime) {
  return {
    '@type': 'ScheduledSession',
    '@id': `${series['@id']}/sessions/${date}`,
    superEvent: series['@id'],
    startDate: instant(date, startTime),
    'beta:isSample': true,
  };
}

/** A course: the same people for some weeks, with its first and last day. */
export function courseInstance(listing) {
  const { kind, number, random } = listing;
  const own = ownFields(listing);
  const weeks = random.pick([6, 8, 9, 10, 12]);
  const day = dayFor(kind, random);
  const firstDay = day + 7 * (6 + random.below(44));
  const startTime = random.pick(kind.times);
  return {
    '@context': 'https://openactive.io/',
    '@type': 'CourseInstance',
    '@id': `${API}/course-instances/${number}`,
    ...own,
    startDate: dateAfter(firstDay),
    endDate: dateAfter(firstDay + 7 * (weeks - 1)),
    eventSchedule: [
      {
        '@type': 'Schedule',
        byDay: [`https://schema.org/${WEEKDAYS[day]}`],
        startDate: dateAfter(firstDay),
        endDate: dateAfter(firstDay + 7 * (weeks - 1)),
        startTime,
        endTime: timeAfter(startTime, 60),
        repeatFrequency: 'P1W',
        repeatCount: weeks,
        scheduledEventType: 'Event',
        scheduleTimezone: 'Europe/London',
      },
    ],
    instanceOfCourse: { '@type': 'Course', '@id': `${API}/courses/${number}`, ...seriesFields(listing, own.name) },
  };
}

/** Something that happens once. */
export function singleEvent(listing) {
  const { kind, number, random } = listing;
  const own = ownFields(listing);
  const date = dateAfter(dayFor(kind, random) + 7 * (1 + random.below(50)));
  const startTime = random.pick(kind.times);
  return {
    '@context': 'https://openactive.io/',
    '@type': 'Event',
    '@id': `${API}/events/${number}`,
    ...own,
    ...seriesFields(listing, own.name),
    startDate: instant(date, startTime),
    endDate: instant(date, timeAfter(startTime, random.pick(kind.minutes ?? [60]))),
  };
}

/** A film to follow at home, whenever it suits. */
export function onDemandEvent(listing) {
  const { kind, number, random } = listing;
  const fields = withoutPlace(ownFields(listing));
  return {
    '@context': ['https://openactive.io/', 'https://openactive.io/ns-beta'],
    '@type': 'OnDemandEvent',
    '@id': `${API}/on-demand-events/${number}`,
    ...fields,
    ...seriesFields(listing, fields.name),
    duration: duration(random.pick(kind.minutes ?? [20])),
    workFeatured: { '@type': 'VideoObject', url: `${fields.url}/film` },
  };
}

/** An online session has an address on the web in place of a hall. */
function online(fields, number) {
  return {
    ...withoutPlace(fields),
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    'beta:virtualLocation': {
      '@type': 'VirtualLocation',
      name: 'Video call',
      url: `https://example.org/sessions/${number}/join`,
    },
  };
}

const withoutPlace = (fields) => Object.fromEntries(Object.entries(fields).filter(([field]) => field !== 'location'));
