import { accessibilitySupport } from './accessibility-support.mjs';
import { concept } from './activities.mjs';
import { agesOf, genderOf, levelOf } from './audience.mjs';
import { describe, nameFor } from './describe.mjs';
import { offersFor } from './offers.mjs';
import { organiserOf } from './organisers.mjs';
import { placeOf } from './place.mjs';
import { INDOOR_INSTRUCTIONS, INSTRUCTIONS, MEETING_POINTS, OUTDOOR_INSTRUCTIONS } from './sentences.mjs';

/** How often real publishers fill each field; what they leave out, the sample leaves out. */
const SHARE = {
  activity: 0.86,
  description: 0.82,
  level: 0.42,
  age: 0.8,
  gender: 0.91,
  offers: 0.96,
  coached: 0.33,
  wheelchair: 0.2,
};

/** What stands on a session, a course or an event itself. */
export function ownFields({ kind, index, number, venue, random }) {
  const route = random.pick(kind.routes ?? ['turn-up', 'turn-up', 'book', 'book', 'ask']);
  const words = describe(kind, venue, route, random);
  const url = `https://example.org/sessions/${number}`;
  const pounds = random.pick(kind.pounds ?? [0, 2.5, 3, 3.5, 4, 5]);
  return {
    name: nameFor(kind, index, venue),
    ...(random.chance(SHARE.description) && { description: words.text }),
    url,
    location: placeOf(venue, random),
    ...(random.chance(SHARE.offers) && { offers: offersFor(pounds, route, url, random) }),
    ...(pounds === 0 && random.chance(0.6) && { isAccessibleForFree: true }),
    ...(random.chance(SHARE.coached) && { isCoached: random.chance(0.8) }),
    ...(random.chance(SHARE.wheelchair) && { 'beta:isWheelchairAccessible': venue.isWheelchairAccessible }),
    ...(kind.support && random.chance(0.5) && { accessibilitySupport: kind.support.map(accessibilitySupport) }),
    ...(words.welcome && random.chance(0.6) && { 'beta:welcome': true }),
    ...(words.companion && random.chance(0.6) && { 'beta:companionWelcome': true }),
    ...(route === 'referral' && { 'beta:referralRequired': true }),
    ...(random.chance(0.22) && { attendeeInstructions: random.pick(instructionsFor(kind, venue)) }),
    ...(random.chance(venue.isOutdoors ? 0.5 : 0.05) && { meetingPoint: random.pick(MEETING_POINTS) }),
    'beta:isSample': true,
  };
}

/** What real publishers put on the series above a session, so that readers have to inherit it. */
export function seriesFields({ kind, venue, random }, name) {
  return {
    ...(random.chance(SHARE.activity) && { activity: labelsFor(kind, name).map(concept) }),
    ...(random.chance(SHARE.level) && { level: levelOf(kind, random) }),
    ...(random.chance(SHARE.age) && { ageRange: agesOf(kind, name, random) }),
    ...(random.chance(SHARE.gender) && { genderRestriction: genderOf(kind, name, random) }),
    organizer: organiserOf(random.pick(kind.organisers), venue.town),
  };
}

/** The activities that the name mentions, or else the first, which fits every session of the kind. */
function labelsFor({ labels }, name) {
  const mentioned = labels.filter((label) => name.includes(label));
  return mentioned.length > 0 ? mentioned : labels.slice(0, 1);
}

function instructionsFor(kind, venue) {
  return kind.instructions ?? [...INSTRUCTIONS, ...(venue.isOutdoors ? OUTDOOR_INSTRUCTIONS : INDOOR_INSTRUCTIONS)];
}
