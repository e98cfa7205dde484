import type { Need } from '../health/needs.js';
import type { Accessibility, Gender, Route } from '../opportunity/access.js';
import type { Effort } from '../opportunity/effort.js';
import type { Setting, Venue } from '../opportunity/place.js';
import type { Day, TimeOfDay } from '../opportunity/schedule.js';
import type { Basis } from '../opportunity/suitability.js';
import { activities, cost, count, date, distance, inFigures, miles, when } from './en-formats.js';

const DAY_NAMES: Record<Day, string> = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
};
const TIME_NAMES: Record<TimeOfDay, string> = {
  morning: 'Morning, before 12 noon',
  afternoon: 'Afternoon, 12 noon to 5pm',
  evening: 'Evening, after 5pm',
};
const ACCESS_NAMES: Record<Accessibility, string> = {
  wheelchair: 'Wheelchair access',
  'physical-disability': 'Physical disability',
  'sight-loss': 'Sight loss',
  'hearing-loss': 'Hearing loss',
  'learning-disability': 'Learning disability',
  'mental-health': 'Mental health',
  'social-support': 'Help to feel at ease with others',
};
const VENUE_NAMES: Record<Venue | 'not-leisure-centre', string> = {
  'not-leisure-centre': 'Not a gym or leisure centre',
  outdoors: 'Outdoors or park',
  community: 'Community hall',
  health: 'GP surgery or health centre',
  pool: 'Swimming pool',
  education: 'School or college',
  'leisure-centre': 'Gym or leisure centre',
  home: 'Someone’s home',
};
const SETTING_NAMES: Record<Setting, string> = { 'in-person': 'In person', online: 'Online', 'at-home': 'At home' };
const SUPPORT_NAMES = {
  welcomed: 'Someone meets you',
  companion: 'You can bring someone',
  'one-to-one': 'One to one',
  'home-visit': 'They visit you at home',
};
const NEED_NAMES: Record<Need, string> = {
  breathless: 'I get breathless',
  falling: 'I am worried about falling',
  wheelchair: 'I use a wheelchair',
  company: 'I want to go with someone',
};
const EFFORT_NAMES: Record<Effort, string> = {
  seated: 'Seated',
  gentle: 'Gentle',
  moderate: 'Moderate',
  vigorous: 'Vigorous',
};
const GENDER_NAMES: Record<Gender, string> = { any: 'Everyone', women: 'Women only', men: 'Men only' };
const ROUTE_NAMES: Record<Route, string> = {
  'turn-up': 'Just turn up',
  book: 'Book first',
  'self-refer': 'You can refer yourself',
  referral: 'A health professional refers you',
};
const CONDITION_GROUPS: Record<string, string> = {
  'heart-circulation': 'Heart and circulation',
  lungs: 'Lungs',
  fatigue: 'Long-lasting tiredness',
  'diabetes-weight-kidney': 'Diabetes, weight and kidneys',
  'joints-bones-pain': 'Joints, bones and pain',
  'balance-frailty': 'Balance and strength',
  'brain-nerves': 'Brain and nerves',
  mind: 'Mind and mood',
  'cancer-surgery': 'Cancer and operations',
  'pregnancy-hormones': 'Pregnancy and hormones',
  disability: 'Disability',
};
const FAILURES = new Map([
  ['network', 'We could not reach the list of activities.'],
  ['timeout', 'The list of activities took too long to arrive.'],
  ['not-found', 'The list of activities is not where it was.'],
  ['server', 'The list of activities is not working at the moment.'],
  ['not-json', 'The list of activities arrived damaged.'],
  ['unknown-format', 'The list of activities is in a form we cannot read.'],
  ['too-large', 'The list of activities is too big to open here.'],
]);

/** Every word a visitor can read, in English. Other languages satisfy the type made from it. */
export const en = {
  /** The language of these words, BCP 47. */
  lang: 'en',
  /** Which way they are read: `ltr` or `rtl`. */
  dir: 'ltr',
  when,
  cost,
  date,
  distance,
  days: DAY_NAMES,
  times: TIME_NAMES,
  accessibility: ACCESS_NAMES,
  venues: VENUE_NAMES,
  settings: SETTING_NAMES,
  support: SUPPORT_NAMES,
  needs: NEED_NAMES,
  efforts: EFFORT_NAMES,
  genders: GENDER_NAMES,
  routes: ROUTE_NAMES,
  conditionGroups: CONDITION_GROUPS,

  sample: 'Sample, not a real session',

  search: {
    label: 'Find something active to do',
    whatLabel: 'What would you like to do?',
    whatHint: 'Such as walking, chair, swimming, tai chi',
    whereLabel: 'Near',
    whereHint: 'Town or postcode',
    withinLabel: 'How far',
    anyDistance: 'Any distance',
    miles,
    submit: 'Search',
    placeUnknown: (words: string) =>
      `We do not know “${words}”. Try a town, or the first half of a postcode, such as AL3.`,
    noDistances: 'How far away these activities are is not known, so nothing is sorted or left out by distance.',
    placeUnderstood: (label: string, isArea: boolean) =>
      `Showing what is near ${isArea ? `the ${label} area` : label}.`,
    didYouMean: 'Did you mean',
    corrected: (typed: string, meant: string) => `No listing says “${typed}”. Showing “${meant}”.`,
    partly: 'No listing has all of your words. These come nearest.',
    suggestionsLabel: 'Suggestions',
    suggestions: (number: number) => `${count(number, 'suggestion')}. Use the up and down arrow keys.`,
    suggestedActivity: (number: number) => (number > 0 ? activities(number) : 'further away'),
    suggestedCondition: 'health condition',
    suggestedPlace: 'place',
    understood: 'We took your words to mean:',
    asWords: (name: string, words: string) => `Remove: ${name}. Look for the words “${words}” instead.`,
    nearPlace: (place: string) => `Near ${place}`,
    withinOf: (number: number, place?: string) => `Within ${miles(number)}${place ? ` of ${place}` : ''}`,
  },

  filters: {
    label: 'Filters',
    open: (chosen: number) => (chosen ? `Filters, ${chosen} on` : 'Filters'),
    chosen: 'Filters that are on',
    remove: (name: string) => `Remove: ${name}`,
    clearAll: 'Clear all filters',
    skip: 'Skip to the list',
    narrow: (group: string) => `Find in ${group.toLowerCase()}`,
    count: activities,
    notStated: (number: number) => `${count(number, 'listing')} ${number === 1 ? 'does' : 'do'} not say`,
    done: 'Show the list',
    show: (number: number) => (number ? `Show ${activities(number)}` : 'Go to the list'),
    nothingCalled: (words: string) => `Nothing here is called “${words}”.`,
    groups: {
      conditions: 'Health condition',
      cost: 'Cost',
      when: 'When',
      who: 'Who it is for',
      access: 'Access and support',
      place: 'Kind of place',
      activities: 'Activity',
    },
    fields: {
      days: 'Day',
      times: 'Time of day',
      accessibility: 'Support for',
      support: 'Company',
      needs: 'About you',
      settings: 'How',
      venues: 'Where',
    },
    gender: 'Who can come',
    beginner: 'Beginner-friendly',
    free: 'Free',
    anyCost: 'Any cost',
    upTo: (pounds: number) => `Up to £${pounds}`,
    age: 'Age',
    ageHint: 'In years',
    agedFor: (age: number) => `Open to age ${age}`,
    anyone: 'Any group',
    privacy: 'What you choose stays on this device.',
  },

  list: {
    label: 'Activities',
    loading: 'Loading activities…',
    lookingFor: (names: readonly string[]) => `Now looking for: ${names.join(', ')}.`,
    matches: (number: number) => (number === 1 ? '1 activity matches' : `${activities(number)} match`),
    all: activities,
    notStated: (number: number) => (number === 1 ? '1 more does not say' : `${inFigures(number)} more do not say`),
    placeNotStated: (number: number) =>
      number === 1 ? '1 more does not say where it is' : `${inFigures(number)} more do not say where they are`,
    includeNotStated: 'Show those that do not say, too',
    notStatedHeading: 'These do not say',
    allWords: 'All of your words',
    mostWords: (number: number) => `Most of your words: ${activities(number)}`,
    someWords: (number: number) => `Some of your words: ${activities(number)}`,
    named: (conditions: readonly string[], number: number) =>
      `For ${conditions.join(' or ')}, but these do not say all you asked for (${inFigures(number)})`,
    others: (conditions: readonly string[], number: number) =>
      `Other activities: nothing said about ${conditions.join(' or ')} (${inFigures(number)})`,
    sortLabel: 'Sort by',
    sorts: { match: 'Best match', distance: 'Nearest', soonest: 'Soonest' },
    more: (number: number) => `Show ${number} more`,
    showing: (shown: number, of: number) => `Showing ${shown} of ${of}`,
    empty: 'There are no activities in this list yet. Please look again another day.',
    none: 'No activity matches that',
    nothingHelps: 'Try other words, or clear all filters.',
    withheld: 'No activities are listed for this.',
    failedNext: 'You can try again. If it keeps happening, please ask the people who run this page.',
    failure: (code = '') => FAILURES.get(code) ?? 'The list of activities could not be shown.',
    retry: 'Try again',
    dropped: (number: number) =>
      `${count(number, 'listing')} could not be read and ${number === 1 ? 'is' : 'are'} missing here.`,
    incomplete: 'This is only part of the list. More is published than is shown here.',
    sourceFailed: (label: string) => `We could not reach ${label}. Its activities are missing here.`,
    copyShown: (label: string, day = '') =>
      `We could not reach ${label}. This is ${day ? `its list as copied on ${day}` : 'an older copy of its list'}.`,
    overlayFailed: 'We could not load what the local team adds. The listings are as their publishers wrote them.',
    pending: (labels: readonly string[]) => `Still loading ${labels.join(', ')}…`,
    from: 'Information from',
    newest: (day: string) => `newest change on ${day}`,
    licence: (licence: string) =>
      /creativecommons\.org\/licenses\/by\/4/.test(licence) ? 'Licence: CC BY 4.0' : `Licence: ${licence}`,
  },

  areas: {
    choose: 'Say where you are to see what is near you',
    chooseNext: 'Type a town or the first half of a postcode above, or pick a place here.',
    unplaced: (number: number) => `${activities(number)} online, at home or without an address`,
    showUnplaced: 'Show these too',
    loading: (place = '') => (place ? `Loading what is near ${place}…` : 'Loading…'),
    here: (summary: string) => `${summary} in this area`,
    empty: 'There are no activities in this area yet. Please try another place.',
    failed: 'Part of this area could not be loaded. Some activities are missing here.',
  },

  card: {
    away: (distance: string) => `${distance} away`,
    timeNotStated: 'Times not stated',
    placeNotStated: 'Place not stated',
    costNotStated: 'Cost not stated',
    beginner: 'Beginner-friendly',
    askBeginner: 'Ask about beginners',
    why: '(why we say so)',
    showOnMap: 'Show on map',
    call: (number: string) => `Call ${number}`,
    book: 'Book',
    visit: 'Visit their page',
    reason: (condition: string, byKind: boolean) => `${byKind ? 'Usually for' : 'For'} ${condition}`,
    bases: {
      stated: 'Stated in the listing',
      added: 'Added by a local team',
      described: 'In the listing’s own words',
      'by-kind': 'By the kind of class',
    } satisfies Record<Basis, string>,
    usuallyMadeFor: (condition: string) => `This kind of class is usually made for: ${condition}`,
    ofKind: (kind: string) => `By the kind of class: ${kind}`,
    addedBy: (team: string, day = '') => `Added by ${team}${day ? ` on ${day}` : ''}`,
    staffNote: 'Note for staff. It is not printed.',
    unsaid: (conditions: readonly string[]) => `Nothing said about: ${conditions.join(', ')}`,
    excludes: 'The organiser says',
    status: { cancelled: 'Cancelled', closed: 'Closed for now', postponed: 'Postponed' },
    detailsFailed: 'Not all of the details could be loaded.',
    changed: (day: string) => `Listing changed on ${day}`,
    checked: (day: string) => `Checked on ${day}`,
    copied: (day: string) => `Copied on ${day}`,
    ageUnknown: 'The listing does not say how recent it is',
    newTab: '(opens their website)',
  },

  /** Words that a first list can do without. */
  later: async () => (await import('./en-later.js')).laterWords,

  map: {
    label: 'Map of the activities',
    open: 'Show map',
    close: 'Hide map',
    skip: 'Skip the map',
    move: 'Move the map',
    failed: 'The map could not be shown. The list is complete.',
    tilesFailed: 'Map pictures could not be loaded. The list is complete.',
    missing: (number: number) => `${activities(number)} without a place on the map. See the list.`,
  },
};
