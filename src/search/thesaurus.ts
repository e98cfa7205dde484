/**
 * What people say, and what listings call it, a row each. Left of `>` what is said, right of it what that may be called;
 * in a row without `>` each means all the others. A listing with every word of a meaning is found, after those that have
 * the words as typed. What is said may be slang: it is understood, and never printed back.
 *
 * The right sides are OpenActive's activity labels, and the words that listings use beside them.
 */
const ROWS = `
seated exercise, sit down exercise, sitting exercise, sitting down exercise, sitting down, chair exercise, chair based, chair aerobics, chairobics, armchair, armchair exercise, seated, exercise in a chair, exercise sitting down, sofa exercise
chair yoga, seated yoga, sitting yoga, sit down yoga
gentle exercise, gentle movement, easy exercise, light exercise, low impact, nothing strenuous, nothing too strenuous, not too strenuous, nothing too hard, not too hard, take it easy, slow exercise > gentle, easygoing, chair based, tai chi
keep fit, get fit, getting fit, keep fit class, fitness class, exercise class > fitness, aerobics, exercise class, group exercise, strength balance
keep fit for oldies, oldies, older ladies, older gents, golden oldies, wrinklies, oaps, oap, old folk, old people, over 50s, over 60s, over 65s, over 70s, older people, older adults, elderly, pensioners, seniors, senior citizens, later life, third age, u3a, silver > older, over 50s, over 60s, seniors, pensioners, later life, extend
keep active, stay active, be active, move more, moving more, get moving > active, walking, fitness older, parkplay
steady, keep steady, stay steady, steadier, unsteady, wobbly, falling, stop falling, falls, falls prevention, balance, better balance, balance class, stay on my feet > strength balance, falls prevention, otago, postural stability, balance, steady
stay strong, stronger, get stronger, strength, build strength, weak legs, muscles > strength, strength balance, otago, resistance, strength conditioning
stretch, stretching, supple, bendy, flexibility, loosen up, stiff > yoga, pilates, flexibility, stretch
relax, relaxing, relaxation, mindfulness, calm, unwind, destress, de stress, wind down > yoga, tai chi, meditation, restorative, relaxation
health walk, wellbeing walk, group walk, walking group, walk and talk, walking and talking, walkie talkie, led walk, guided walk, walking for health, short walk, social walk, walk with people, leg stretcher > health walk, wellbeing walk, led walk, walking, walk
stroll, ramble, rambling, ramblers, hike, hiking, hill walking, trek, constitutional > walking, rambling, hike
pole walking, walking with poles, walking poles, nordic poles, stick walking > nordic walking
baby walk, pram walk, buggy walk, pushchair walk, pram push, buggy fitness, buggyfit > buggy walk, pram walk, buggy fitness
baby, mums, new mum, mum and baby, mums and babies, mums and tots, parent and baby > postnatal, buggy, parent baby
bump, bump class, pregnancy class, pregnancy exercise, prenatal, pre natal, antenatal, ante natal > pregnancy, antenatal, aquanatal
couch to 5k, c25k, couch25k, couchto5k, ct5k, beginners running, learn to run, start running > couch 5k, beginners running, running beginners
jog, jogging, run, running, run club > running, jogging, parkrun
parkrun, park run, parkwalk, park walk
football, footie, footy, soccer, kickabout
walking football, walking footie, walking footy, slow football
cycling, cycle, bike, biking, bike ride, pushbike, push bike > cycling, bike, ride
learn to ride, learn to cycle, cycle lessons, cycling lessons
spin, spinning, indoor cycling, group cycling
gym, weights, weight training, lifting, pumping iron, workout > gym, gym workout, strength training, resistance training, weights
circuits, circuit > circuit training
aqua, aqua fit, aquafit, aquacise, aqua aerobics, water aerobics, water exercise, water based, pool exercise, swimming pool exercise, exercise in water, exercise in the water > aqua aerobics, aquacise, aqua, aquafit, hydrotherapy, hydro therapy
hydrotherapy, hydro, hydro pool, warm pool, warm water > hydrotherapy, hydro therapy, warm water
swim, dip, baths, lengths, lanes > swimming
learn to swim, cant swim, adult swimming lessons > swimming lessons, learn swim
swimming for over 60s, over 60s swimming, older swimmers > swimming 60s, swimming 50s, swimming seniors
cold water, wild swimming, open water > open water, wild swimming
tai chi, taichi, tai chai, tie chi, thai chi, ti chi > tai chi, qigong
chi kung, chigong, chi gong, qigong, qi gong
core strength > pilates
zumba, zumba gold
table tennis, ping pong
pickle ball > pickleball
shuttlecock > badminton
bowls, bowling green, crown green, lawn bowls, short mat, short mat bowls, carpet bowls, boules, petanque > bowls, short mat, petanque, boccia
kurling, curling, new age kurling, new age curling
gardening, garden, allotment, green gym, conservation, digging, potting > gardening, allotment, green gym, conservation
dance, dancing, boogie, bop, jive > dance, dancing, ballroom
barn dance, ceilidh > barn dance, ceilidh, folk dance, country dance
strictly, ballroom dancing > ballroom, dance
boxercise, box fit, boxfit > boxing
bollywood, bhangra
martial arts, karate, judo, self defence > martial, karate, judo
cardiac rehab, cardiac, heart class, heart group, heart rehab, phase 4, phase four, phase iv > cardiac, phase iv, heart
bad chest, dodgy chest, chesty, pulmonary rehab, pulmonary, lung class, lung exercise, lung rehab, short of breath, out of breath, out of puff, puffed out, get breathless > pulmonary, breathe easy, lung
breathing class, breathing exercise, breathing, breathe easy > breathe, breathing, pulmonary
back class, bad back class, back care > back, pilates
exercise referral, gp referral, doctor referral, doctors referral, exercise on prescription, gym on prescription, social prescribing > exercise referral, gp referral, active referral
weight loss, lose weight, slimming, lose a few pounds > weight
women, ladies, women only, womens, ladies only
men, blokes, lads, dads, men only, mens, man shed, mens shed > men, mens
kids, children, little ones, youngsters > children, junior, family, kids
family, families, with the kids, with my kids, whole family > family, families
teenagers, teens, young people > teen, youth, young people
disability sport, disabled, disabled sport, inclusive > disability, inclusive, adapted
wheelchair sport, wheelchair sports > wheelchair, powerchair
blind, partially sighted > blind, visually impaired, sight loss
deaf, sign language, bsl > deaf, bsl
lonely, meet people, meet new people, make friends, company, get out of the house, something social, natter, chat, cuppa, cup of tea, new people, join in > social, friendly, coffee, chat
`;

const rows = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [left = [], right = left] = row.split(' > ').map((side) => side.split(', '));
    return { left, right };
  });

/** Everything people say, row after row. */
export const said: readonly string[] = rows.flatMap(({ left }) => left);

type Phrase = readonly [said: string, meanings: readonly (readonly string[])[]];

const phrases = rows.flatMap(({ left, right }) =>
  left.map((phrase): Phrase => {
    const meanings = right.filter((meaning) => meaning !== phrase).map((meaning) => meaning.split(' '));
    return [phrase, meanings];
  }),
);

/** "Pingpong" is "ping pong", and "chairyoga" means itself first: listings write it apart. */
const inOneWord = rows.flatMap(({ left, right }) =>
  left.flatMap((phrase): Phrase[] => {
    const words = phrase.split(' ');
    if (words.length !== 2 || right.includes(words.join(''))) return [];
    const others = right.filter((meaning) => meaning !== phrase).map((meaning) => meaning.split(' '));
    return [[words.join(''), right.includes(phrase) ? [words, ...others] : [...others, words]]];
  }),
);

/** Phrases of two words, written as one. */
export const IN_ONE_WORD: ReadonlySet<string> = new Set(inOneWord.map(([phrase]) => phrase));

/** The phrases that mean others, each with its meanings as lists of words, the likeliest first. All folded. */
export const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([...inOneWord, ...phrases]);

/** Everything that people say and that listings call it. */
export const usualPhrases: readonly string[] = rows.flatMap(({ left, right }) => [...left, ...right]);

/** What a phrase means, of one or of several: "pram walks" are a "pram walk". */
export const meaningsOfPhrase = (phrase: string): readonly (readonly string[])[] =>
  PHRASES.get(phrase) ?? PHRASES.get(phrase.replace(/([^s\W])s\b/g, '$1')) ?? [];
