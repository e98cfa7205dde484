/**
 * What people say, and what listings call it. Any listing with every word of one of the meanings is found too, after
 * those that have the words as typed.
 */
export const VOCABULARY: readonly (readonly [said: string, meant: string])[] = [
  [
    'sit down exercise, seated exercise, sitting exercise, armchair, armchair exercise, chairobics, seated',
    'chair based, chair exercise, seated',
  ],
  ['chair based, chair exercise, chair aerobics', 'seated, armchair'],
  ['keep fit, getting fit, get fit', 'fitness, aerobics, exercise class, strength balance'],
  [
    'keep steady, steady, stay steady, stop falling, unsteady, wobbly, falling',
    'strength balance, falls prevention, otago',
  ],
  ['falls, falls prevention', 'strength balance, otago, postural stability'],
  ['gentle exercise, easy exercise, light exercise, low impact', 'gentle, easygoing, chair based, tai chi, seated'],
  ['stretching, stretch', 'yoga, pilates, flexibility'],
  ['relax, relaxing, relaxation, mindfulness', 'yoga, tai chi, meditation'],
  [
    'walk and talk, walking group, group walk, stroll, ramble, rambling, wellbeing walk',
    'walking, health walk, led walk',
  ],
  ['health walk', 'wellbeing walk, walking health, led walk'],
  ['hike, hiking', 'walking, rambling'],
  ['baby walk, pram walk, buggy walk, pushchair walk, pram push', 'buggy, buggies, pram, pushchair'],
  ['mum and baby, mums and babies, postnatal exercise, baby', 'postnatal, buggy, parent baby'],
  ['c25k, couch25k', 'couch 5k'],
  ['couch to 5k', 'c25k, beginners running'],
  ['jog, jogging, run', 'running, jogging, parkrun'],
  ['footie, footy, soccer', 'football'],
  ['bike, biking, bike ride, cycle, push bike', 'cycling, cycle, bike'],
  ['spin, spinning', 'indoor cycling, spin, group cycling'],
  ['gym, weights, weight training, pumping iron', 'gym workout, gym, strength training, resistance training'],
  [
    'aqua fit, aquafit, water exercise, water aerobics, pool exercise',
    'aquacise, aqua aerobics, aqua fit, aquafit, hydrotherapy',
  ],
  ['aquacise, aqua aerobics', 'aqua fit, aquafit, aqua'],
  ['swim, swimming, swimming lessons, baths', 'swimming, swim'],
  ['swimming for over 60s, over 60s swimming, older swimmers', 'swimming over 50s, swimming seniors, swimming 60'],
  [
    'over 50s, over 60s, over 65s, older people, older adults, elderly, pensioners, seniors, oap',
    'over 50s, over 60s, 60, older adults, seniors, later life',
  ],
  ['taichi, tie chi, thai chi, chi kung, chigong', 'tai chi, qigong'],
  ['bowling green, crown green, bowls', 'lawn bowls, bowls, short mat bowls'],
  ['ping pong', 'table tennis'],
  ['table tennis', 'ping pong'],
  ['allotment, green gym, gardening', 'gardening, conservation, green gym'],
  ['line dance, ballroom, tea dance, dancing', 'dance, dancing'],
  ['zumba gold', 'zumba'],
  ['cardiac rehab, heart class, heart group', 'cardiac, phase iv'],
  ['lung class, breathing class, pulmonary rehab', 'pulmonary, breathe'],
  ['gp referral, doctor referral, exercise on prescription, exercise referral', 'exercise referral, gp referral'],
  ['walking netball', 'netball walking'],
  ['ladies, women only, womens', 'women, ladies, female'],
  ['blokes, men only, mens', 'men, male'],
  ['kids, children', 'children, junior, family'],
  ['disability sport, disabled', 'disability, inclusive, para, adapted'],
];

/** Words that carry a sentence and not a wish. They are passed over unless there are no others. */
export const GLUE_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and any are around at by can class classes do exercises find for from get go group groups have help how i id im in is it like ' +
    'local looking me my near nearby need of on or people please session sessions some someone something the there things to want what where with'
  ).split(' '),
);
