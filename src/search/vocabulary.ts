/**
 * What people say, and what listings call it, a row each. Left of `>` what is said, right of it what that may be called;
 * in a row without `>` each means all the others. A listing with every word of a meaning is found, after those that have
 * the words as typed.
 */
const ROWS = `
seated exercise, sit down exercise, sitting exercise, chair exercise, chair based, chair aerobics, chairobics, armchair, seated
gentle exercise, easy exercise, light exercise, low impact > gentle, easygoing, chair based, tai chi
keep fit, get fit, getting fit > fitness, aerobics, exercise class, strength balance
steady, keep steady, stay steady, unsteady, wobbly, falling, stop falling, falls, falls prevention > strength balance, falls prevention, otago, postural stability
stretch, stretching > yoga, pilates, flexibility
relax, relaxing, relaxation, mindfulness > yoga, tai chi, meditation
health walk, wellbeing walk, group walk, walking group, walk and talk, led walk, walking for health
stroll, ramble, rambling, hike, hiking > walking, rambling, hike
baby walk, pram walk, buggy walk, pushchair walk, pram push
baby, mum and baby, mums and babies > postnatal, buggy, parent baby
couch to 5k, c25k, couch25k, beginners running
jog, jogging, run > running, jogging, parkrun
football, footie, footy, soccer
cycling, cycle, bike, biking, bike ride
spin, spinning, indoor cycling, group cycling
gym, weights, weight training, pumping iron > gym, gym workout, strength training, resistance training
aqua fit, aquafit, aquacise, aqua aerobics, water aerobics, water exercise, pool exercise > aquacise, aqua, aquafit, hydrotherapy
swim, swimming lessons, baths > swimming
swimming for over 60s, over 60s swimming, older swimmers > swimming 60s, swimming 50s, swimming seniors
over 50s, over 60s, over 65s, older people, older adults, elderly, pensioners, seniors, later life
tai chi, taichi, tie chi, thai chi > tai chi, qigong
chi kung, chigong, qigong
table tennis, ping pong
bowls, bowling green, crown green, lawn bowls, short mat
gardening, allotment, green gym, conservation
dance, dancing, ballroom, line dance, tea dance > dance, dancing
cardiac rehab, heart class, heart group > cardiac, phase iv
pulmonary rehab, lung class, breathing class > pulmonary, breathe
exercise referral, gp referral, doctor referral, exercise on prescription
women, ladies, women only, womens
men, blokes, men only, mens
kids, children > children, junior, family
disability sport, disabled > disability, inclusive, adapted
`;

/** The phrases that mean others, each with its meanings as lists of words. All folded. */
export const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [said = [], meant = said] = row.split(' > ').map((side) => side.split(', '));
      return said.map((phrase) => {
        const meanings = meant.filter((meaning) => meaning !== phrase).map((meaning) => meaning.split(' '));
        return [phrase, meanings] as const;
      });
    }),
);

/** Words that carry a sentence and not a wish. They are passed over unless there are no others. */
export const GLUE_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and any are around at by can class classes do find for from get go group groups have help how i id im in is it like ' +
    'local looking me my near nearby need of on or people please session sessions some someone something the there things to want what where with'
  ).split(' '),
);
