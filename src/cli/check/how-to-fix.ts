/** How to put something right, by format. The formats are those of `feed/formats`, `other` for any that is new. */
type How = Readonly<Record<string, string>>;

const HOW: Readonly<Record<string, How>> = {
  coordinates: {
    openactive: 'Fill location.geo with latitude and longitude, as numbers in degrees: 51.755, -0.336.',
    'open-referral': 'Fill latitude and longitude of the location; the longitude of most of England is negative.',
    spreadsheet:
      'Fill the column Postcode, and Latitude and Longitude where you know them. build --code-point finds the points of postcodes.',
    'activity-finder': 'Fill place.point with latitude and longitude.',
  },
  schedule: {
    openactive: 'Give eventSchedule a byDay, a startTime and a repeatFrequency, or publish the sessions as subEvent.',
    'open-referral':
      'Fill schedules with freq, byday, opens_at and closes_at (regular_schedules in version 1); publish them in the details of the service.',
    spreadsheet: 'Fill the columns Day and Start time: “Tuesday”, “10:30”.',
    'activity-finder': 'Fill schedule.times with day and start.',
  },
  contact: {
    openactive:
      'Fill organizer.telephone, organizer.email or organizer.url. Use an address of the body, never a person’s own.',
    'open-referral': 'Fill phones, email or url of the service. Use an address of the body, never a person’s own.',
    spreadsheet: 'Fill the columns Phone, Email or Website. Use an address of the group, never a person’s own.',
    'activity-finder': 'Fill contact.telephone, contact.email or joining.url.',
  },
  price: {
    openactive: 'Give offers a price as a number of pounds; 0 is free.',
    'open-referral': 'Fill cost_options with an amount, or with the option “Free”.',
    spreadsheet: 'Fill the column Cost: “£3.50”, “free”, “£3 (£2 concessions)”.',
    'activity-finder': 'Fill price.from in pence; 0 is free.',
  },
  level: {
    openactive: 'Fill level, with “Beginner” among its values where that is so, and say it in the description.',
    'open-referral': 'Say it in the description: “Beginners welcome, no experience needed.”',
    spreadsheet: 'Fill the column Beginners welcome (yes or no), or Level.',
    'activity-finder': 'Fill level, and beginner with the words that say so.',
  },
  accessibility: {
    openactive: 'Fill accessibilitySupport and isWheelchairAccessible.',
    'open-referral': 'Fill accessibility of the location, and say in the description what help there is.',
    spreadsheet: 'Fill the columns Wheelchair access (yes or no) and Access and support.',
    'activity-finder': 'Fill accessibility with what there is and notAccessible with what there is not.',
  },
  activity: {
    openactive: 'Fill activity with a concept of the OpenActive activity list, id and prefLabel.',
    'open-referral':
      'Add taxonomy terms through attributes (service_taxonomys in version 1), and keep the taxonomy published.',
    spreadsheet: 'Fill the column Type of activity: “Walking”, “Tai Chi”.',
    'activity-finder': 'Fill activities.',
  },
  suitability: {
    openactive:
      'Name the conditions in the description: “Suitable for people living with arthritis.” No field for it exists.',
    'open-referral': 'Name the conditions in the description or in eligibility: “For people living with Parkinson’s.”',
    spreadsheet:
      'Fill the column Suitable for: “Arthritis, COPD”. Only what the organiser says or your team has reviewed.',
    'activity-finder': 'Fill suitability with the condition, its basis and the words it rests on.',
  },
  age: {
    openactive: 'Fill ageRange with minValue and maxValue; leave out maxValue where there is no limit.',
    'open-referral': 'Fill minimum_age and maximum_age; -1 and 0 to 0 read as “not stated”.',
    spreadsheet: 'Fill the column Ages: “18+”, “50 to 70”, “all ages”.',
    'activity-finder': 'Fill age.from and age.to; {} says all ages.',
  },
  description: {
    openactive: 'Fill description of the series; sessions take it over from there.',
    'open-referral': 'Fill description. Plain sentences; no pasted web page.',
    spreadsheet: 'Fill the column Description.',
    'activity-finder': 'Fill description.',
  },
  stale: {
    openactive: 'Look the listing through and publish it again, so that modified moves on; delete what has ended.',
    'open-referral': 'Look the listing through and set assured_date; the standard asks for it every 3 months.',
    spreadsheet: 'Fill the column Last checked each time you look a row through.',
    'activity-finder': 'Build it anew; trust.changed and trust.checked come from the source.',
  },
  licence: {
    openactive:
      'Put license on the RPDE page: https://creativecommons.org/licenses/by/4.0/ is what nearly everybody uses.',
    'open-referral': 'Say the licence where the feed is described, and in the licenses of the organization.',
    spreadsheet: 'Fill the column Licence with the licence’s address, and Listed by with your name.',
    'activity-finder': 'Fill licence in sources.',
  },
};

/** What to do about something in a feed of this format; undefined when there is nothing particular to say. */
export function howToFix(key: string, format: string): string | undefined {
  return HOW[key]?.[format];
}
