import { anyOf } from './wordings.js';

/**
 * The words that speak of people and of what they live with, as patterns. They meet a sentence in small letters in which
 * each condition is one sign (see `masked.ts`): `§` a name, `¶` a name that is also a person ("wheelchair users"), `¤` a
 * word that names a condition only beside people ("those with PD"), `¥` a programme ("cardiac rehab"). Every repetition is
 * bounded.
 */
const JOINED = anyOf`and, or, and/or, as well as, plus, &, such as, like, including, e\.g\., from, due to, because of,
  after, following`;
const AND = `(?: ?[,/&+(] ?(?:and |or |plus |& )?| ${JOINED} )`;
/** What begins something else after a name. */
const ELSE = anyOf`for, not, and, or, plus, with, your, our, this, we, come, join, it, is, are, who, when, can`;
/** Names in one breath: "arthritis, a bad back and other joint pain". */
const NAMES = `[§¶¤¥](?:\\)?${AND}(?:(?!${ELSE} )[a-z'.-]+ ){0,4}[§¶¤¥])*\\)?`;

const KIND_OF_CONDITION = anyOf`an?, the, any, severe, mild, early, chronic, recent,
  (lower|hip|knee|hand|back)( and [a-z]+)?`;
/** The same with no people beside them: "severe asthma", "hip and knee arthritis". */
export const LIST = `(?:${KIND_OF_CONDITION} ){0,3}${NAMES}`;

const NOUN = anyOf`all(?= (with|who|those|living)), people, persons?, folks?, adults?, anyone, anybody, everyone,
  everybody, someone, somebody, those, (wo)?men, ladies, gentlemen, gents, girls, boys, child(ren)?, kids, teen(ager)?s,
  youngsters, famil(y|ies), parents, mums, mothers, members, patients, residents, participants, players, swimmers,
  riders, walkers, runners, dancers, drivers, singers, rowers, archers, golfers, bowlers, climbers, cyclists, survivors,
  users, learners, seniors, pensioners, clients, individuals, athletes, (over|under)[- ]\d\ds?, yr olds, year olds,
  blokes, lads, lasses, any of us, those of us, neighbours, sufferers, graduates, others`;
/** "Older", "young adult". */
const KIND = '(?:older |younger |young |adult |local |teenage |fellow |child |male |female ){0,3}';
/** "(aged 50+)", "of all ages". */
const AGED =
  '(?: ?\\(?(?:aged? )?(?:over )?(?:the age of )?\\d\\d(?:\\+|s| and over| plus|-\\d\\d)?\\)?,?| of (?:all|' +
  'any) ages?,?| else| in \\w+)?';

/** A word between people and what they live with: "who've recently been told they have". Any other may turn the meaning round. */
const LIVE_WITH = anyOf`with( or (without|after|beyond))?, w[iy]'?, who('ve|'re|'s)?, that, liv(ing|es?), have, has,
  had, having, are, is, feel\w*, gets?, social, been, told, treated, they('ve)?, diagnosed, recover\w*, affected,
  manag\w+, experienc\w+, undergoing, dealing, going, through, coping, at, risk, of, by, from, after, before, during,
  following, waiting, for, facing, lost, recently, newly, just, currently, already, or, and, an?, the, any, some, all,
  other, their, on, long[- ]?(term|standing), chronic, early, mild, moderate, severe, stable, raised, history,
  diagnosis, forms?, types?, stages?, conditions?, health, mental, ill, heart, breathing, respiratory, such, as, like,
  including, worried, about, concerned, troubled, complex, progressive, neurological, beyond, aged, years, age, either,
  both, and/or, bit, more, older, young, poor, stay, want, in, treatment, finished, completed, struggl\w+,
  early[- ]onset, medical, illness, injury, profound, multiple, physical, additional, one, inactive, aphasia, lasting,
  frightened, scared, fear, knee, hip, recurring, ongoing, due, because, to, getting, use, using, similar, even,
  young[- ]onset, high, weak, limited, type, being, certain, lower, juvenile, phase, iii, iv, rehab`;
/** "Joints", "of any type". */
const AFTER_A_NAME = anyOf`treatment, surgery, recovery, joints?, hips?, knees?, hands?, pain, backs?, loss, diagnosis,
  community, of (either|any|whichever|whatever) (type|kind|sort)`;
/** "People living with a long-term condition such as asthma", "adults (50+) who have had a stroke". */
const PEOPLE_WITH =
  `${KIND}${NOUN}${AGED},? (?:${LIVE_WITH},? ){0,11}(?:(?:e\\.g\\.|for example|mainly),? )?${NAMES}` +
  `(?: ${AFTER_A_NAME})?`;
/** "Stroke survivors", "the Parkinson's community". */
const NAMED_PEOPLE = `${LIST} ${KIND}(?!parents|famil|mums|mothers|drivers)(?:${NOUN}|community)s?`;
/** "The frail", "wheelchair users and other disabled people". */
const SUCH_PEOPLE = `¶(?:${AND}(?:(?:other|severe|mild|the|an?) ){0,2}[§¶])*`;

/** "Or other joint problems". */
const OTHER_CONDITIONS = `(?:,? (?:and|or) (?:an)?other [a-z -]{0,30}\\b${anyOf`conditions?, problems?, needs,
  disorders?, illness(es)?, diseases?, difficulties, impairments?`})?`;
/** "And their carers". */
const WITH_THEM =
  '(?:(?:,(?= their)| and| or| &| with| plus| as well as| along with|, and) (?:their |any |all |the )?' +
  `${anyOf`carers?, famil(y|ies), friends, partners?, husbands, wives, supporters?, loved ones, support workers,
    companions, (those|people) who \w+ (after |for )?them`}){0,4}`;

const ANY_OF_THEM = '(?:(?:the|all|some|any|other|newly|young|mild|severe) ){0,3}';
/** People with a condition, whatever they live with, and those who come with them. */
export const PEOPLE =
  `(?:${PEOPLE_WITH}|${ANY_OF_THEM}${KIND}(?:${NAMED_PEOPLE}|${SUCH_PEOPLE}))` + OTHER_CONDITIONS + WITH_THEM;
