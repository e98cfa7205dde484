import { misspelt } from './misspelt.js';

/**
 * The columns that are read: the heading of the template, then other headings that mean the same. Headings are compared
 * without case, punctuation, plurals and small words. What is in brackets or after a question mark does not count.
 */
export const COLUMNS = {
  id: ['ID', 'reference, ref, listing id, unique id, urn, record id, activity id, session id'],
  name: [
    'Name',
    'activity name, name of activity, session name, class name, name of class, name of session, group name, name of group, title, activity title, event name, walk name, name of walk, service name',
  ],
  what: ['Activity', 'what, what is on, class, session, event, walk, exercise, activity or class'],
  group: ['Group', 'club, group or club, activity group, club name'],
  activities: [
    'Type of activity',
    'activity type, type, sport, category, kind of activity, activity category, type of exercise, type of class',
  ],
  kind: ['Kind', 'kind of listing, listing type'],
  description: [
    'Description',
    'about, detail, more detail, information, info, more information, further information, further detail, summary, what happens, what to expect, about activity, activity description, additional information, other information',
  ],
  organiser: [
    'Organiser',
    'organizer, organisation, organization, provider, provided by, run by, delivered by, organised by, organisation name, provider name, charity, host, host organisation, service provider',
  ],
  when: [
    'When',
    'schedule, day and time, time and day, days/times, day/time, date and time, when it on, timetable, session time and day, availability',
  ],
  day: ['Day', 'day of week, weekday, which day, day held, session day'],
  time: ['Time', 'what time, session time, class time, start and end time, time of session, start/finish, start/end'],
  start: ['Start time', 'start, begin, from, starting time, time from, time start, start at'],
  end: ['End time', 'end, finish, finish time, to, until, time to, time end, finishing time, end at'],
  duration: ['Length', 'duration, how long, length of session, minute, session length'],
  frequency: ['How often', 'frequency, repeat, recurrence'],
  date: ['Dates', 'date of session, next date, session date, event date, next session, date of event'],
  startDate: [
    'Start date',
    'from date, first session, date from, first date, begin on, start on, course start, valid from',
  ],
  endDate: [
    'End date',
    'to date, last session, date to, last date, end on, course end, until date, valid to, runs until',
  ],
  place: [
    'Venue',
    'where, location, place, venue name, location name, name of venue, where it, where it held, where held, meeting place, site, building, facility',
  ],
  address: [
    'Address',
    'venue address, street, street address, address 1, address 2, address 3, address line 1, address line 2, address line 3, full address, location address, address of venue, road',
  ],
  town: ['Town', 'city, village, town or city, town/city, area, locality, town or village, post town, neighbourhood'],
  postcode: ['Postcode', 'post code, postal code, venue postcode, location postcode, zip, zip code, pcode'],
  latitude: ['Latitude', 'lat, y'],
  longitude: ['Longitude', 'long, lng, lon, x'],
  coordinates: ['Coordinates', 'lat long, latitude longitude, latlong, gps, map reference, geo, coordinate lat long'],
  masked: ['Keep address private', 'private address, hide address, address private, do not show address'],
  setting: [
    'Online or in person',
    'online, setting, delivery, delivery method, format, how delivered, online/in person, in person or online, virtual, mode',
  ],
  meetingPoint: ['Where to meet', 'meeting point, meet at, meet, start point, starting point, meeting location'],
  price: [
    'Cost',
    'price, fee, charge, how much, cost per session, price per session, session cost, entry fee, entry, session fee, cost to attend, how much it cost, cost of session, donation, admission, cost per class',
  ],
  whoItIsFor: [
    'Who it is for',
    'who for, who, audience, target group, target audience, aimed at, for whom, open to, who can come, who can attend, eligibility, criteria, eligibility criteria, suitable audience',
  ],
  suitability: [
    'Suitable for',
    'condition, health condition, long term condition, good for, suitability, suitable condition, medical condition, suitable for people with, condition supported',
  ],
  reviewedOn: ['Reviewed on', 'suitability reviewed on, date reviewed, review date'],
  exclusions: [
    'Not suitable for',
    'exclusion, who should not come, not for, unsuitable for, contraindication, exclusion criteria, who it not for',
  ],
  age: ['Ages', 'age range, age group, age limit, age restriction, for age, age suitability'],
  ageFrom: ['Youngest age', 'minimum age, min age, age from, lower age, from age'],
  ageTo: ['Oldest age', 'maximum age, max age, age to, upper age, to age'],
  gender: ['Men or women', 'gender, sex, male or female, gender restriction, men/women, male/female'],
  womenOnly: ['Women only', 'ladies only, female only'],
  level: ['Level', 'ability, ability level, standard, experience, experience needed, skill level, level of experience'],
  beginner: [
    'Beginners welcome',
    'beginner friendly, suitable for beginner, beginner, new starter welcome, ok for beginner, good for beginner',
  ],
  effort: [
    'Effort',
    'intensity, how hard, how hard it, grade, walk grade, difficulty, exertion, effort level, activity level, pace',
  ],
  wheelchair: [
    'Wheelchair access',
    'wheelchair, wheelchair accessible, wheelchair user, accessible by wheelchair, wheelchair friendly',
  ],
  accessibility: [
    'Access and support',
    'access, accessibility, accessible, support, disability access, access need, facility for disabled people, accessibility information',
  ],
  welcome: [
    'Someone meets you',
    'welcome, meet and greet, buddy, buddy scheme, someone meet newcomer, someone meet you, greeter',
  ],
  companion: [
    'Carers and friends welcome',
    'carer welcome, companion, bring a friend, can bring someone, friend welcome, can I bring someone, carer, family welcome',
  ],
  bring: [
    'What to bring',
    'what to wear, first visit, bring, equipment, what to bring or wear, before come, what will need, what need, kit, clothing',
  ],
  oneToOne: ['One to one', '1 to 1, 1:1, one-to-one support'],
  homeVisit: ['Home visits', 'visit at home, home visit available'],
  joining: [
    'How to join',
    'booking, booking required, book, booking needed, drop in, referral, referral required, referral needed, how to book, how to access, need to book, access route, how to refer, referral route, referral process, booking information, booking detail, joining, pre booking required, drop in or book',
  ],
  bookingUrl: ['Booking link', 'booking website, booking url, book online, booking page, book here'],
  wait: ['Waiting time', 'waiting list, wait, how long wait, current waiting time'],
  telephone: [
    'Phone',
    'telephone, tel, contact number, phone number, telephone number, mobile, contact tel, contact phone, contact telephone, tel no, phone no, mobile number, landline, number, contact no, tel number',
  ],
  email: ['Email', 'e mail, email address, contact email, e mail address, mail'],
  contact: [
    'Contact',
    'contact detail, contact information, contact us, how to contact, enquiry, who to contact, contact name and number, name and number',
  ],
  url: [
    'Website',
    'web, link, url, web address, web page, web site, site url, more information link, facebook, social media, webpage, www, web link, homepage',
  ],
  status: ['Status', 'running, currently running, cancelled, active, live, current status, on or off'],
  checked: [
    'Last checked',
    'checked, verified, date checked, checked on, last verified, date verified, assured date, last confirmed, confirmed',
  ],
  changed: [
    'Last updated',
    'updated, modified, last modified, last changed, date updated, updated on, last edited, date added',
  ],
  publisher: ['Listed by', 'publisher, published by, source, data source, list owner'],
  publisherUrl: ['Publisher website', 'publisher url, publisher link'],
  licence: ['Licence', 'license, data licence'],
  hide: ['Do not show', 'hide, hidden, not shown, do not publish, exclude from list'],
  sample: ['Sample', 'demo, example, sample record'],
} as const satisfies Readonly<Record<string, readonly [heading: string, others: string]>>;

/** What a column is about. */
export type Field = keyof typeof COLUMNS | 'notes';

/** Headings whose cells hold somebody's name, or what only staff may read. They are known, and never read. */
const PRIVATE =
  'leader, leader name, walk leader, led by, instructor, instructor name, teacher, tutor, coach, trainer, taught by, contact name, contact person, named contact, name of contact, lead contact, main contact, key contact, volunteer, volunteer name, volunteer leader, staff, staff name, staff member, facilitator, coordinator, co ordinator, organiser name, organiser contact, manager, owner, assured by, checked by, reviewed by, verified by, updated by, added by, first name, surname, last name, forename, internal note, staff note, note for staff, private note, missing';

/** Headings of notes among colleagues: read only for whom they turn away, and in no template. */
const NOTES = 'note, comment, remark';

/** What a heading turned out to be. */
export type Meaning = Field | 'private' | undefined;

const SMALL = new Set('a an the of is are do does you your i we our please this there any s'.split(' '));

/** A heading without what differs from sheet to sheet: case, accents, punctuation, plurals, small words. */
function folded(heading: string): string {
  const words = heading
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .replaceAll('&', ' and ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !SMALL.has(word));
  return words.map((word) => (word.length > 3 ? word.replace(/([^s])s$/, '$1') : word)).join(' ');
}

const MEANINGS: ReadonlyMap<string, Field | 'private'> = new Map([
  ...PRIVATE.split(', ').map((words): [string, 'private'] => [folded(words), 'private']),
  ...NOTES.split(', ').map((words): [string, 'notes'] => [folded(words), 'notes']),
  ...Object.entries<readonly [string, string]>(COLUMNS).flatMap(([field, [heading, others]]) =>
    [heading, ...others.split(', ')].map((words): [string, Field] => [folded(words), field as Field]),
  ),
]);

/** Longest heading that is looked at, characters. More is a paragraph. */
const LONGEST = 120;

/** A heading in full, and without what explains it. */
function readings(heading: string): readonly string[] {
  if (heading.length > LONGEST) return [];
  const bare = heading.replace(/[([{?:*\n]|\s[-–—]\s|\be\.?g\b|\bplease\b/i, '\0').replace(/\0[^]*$/, '');
  return [folded(heading), folded(bare)].filter(Boolean);
}

/** What a heading means, when it is written as we know it. */
export function meaningOf(heading: string): Meaning {
  for (const words of readings(heading)) {
    const meaning = MEANINGS.get(words);
    if (meaning) return meaning;
  }
  return undefined;
}

/** What a heading means if it has a slip of the pen in it. Dearer: for the row that is known to be the headings. */
export function meaningOfMisspelt(heading: string): Meaning {
  for (const words of readings(heading))
    for (const [meant, meaning] of MEANINGS) if (misspelt(words, meant)) return meaning;
  return undefined;
}
