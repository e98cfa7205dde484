import type { Span } from './sentences.js';

/** Stands for a condition in a sentence. A word with any other letter or sign in it is not an invitation's. */
const NAMED = '§';

const PEOPLE =
  '(?:people|adults?|anyone|anybody|everyone|those|(?:wo)?men|ladies|children|members|patients|residents|players|swimmers|dancers|walkers|runners)';

/** Words that invite only beside each other. Longer ones first. */
const PHRASES = [
  `(?:${PEOPLE}|living|diagnosed) with(?: or (?:without|after))?`,
  `${PEOPLE},? (?:who (?:have|has|have had|has had|are|feel|live with|experience)|recovering from|affected by|living with(?: or after)?|experiencing|undergoing|going through|waiting|after) (?:(?:an?|the) )?(?=${NAMED})`,
  `recovering (?:from (?:a )?)?(?=${NAMED})|the (?=${NAMED}|over)|(?:and|or) other (?:(?=${NAMED})|(?:long[- ]term |health )*conditions)|conditions such as`,
  `(?:suitable|suited|perfect|ideal|intended|designed|created|adapted|tailored|aimed|open|welcome) (?:for|to|at|during)`,
  `(?:people|adults|anyone|those|or) at risk of(?: it)?`,
  `(?:ideal |great |perfect |suitable )?if you (?:have|live with|are living with)`,
  'great for (?=(?:people|adults|anyone|those|women|men) )|(?:made|run|set up|designed specially) for|(?:is )?for you|(?:limited|reduced) mobility|(?:other )?(?:lung|heart|joint) conditions',
  '(?:and|or) (?:those|people|anyone|everyone) who (?:look after|care for|support) them',
  '(?:and|with|&) (?:their |your )?(?:carers?|partners?|famil(?:y|ies)|friends)(?= |\\W*$)',
  '(?:with|led by) (?:an? )?(?:trained|qualified|specialist) (?:teacher|instructor|coach|physiotherapist)s?',
  'are (?:(?:very|all|always|also|most) )*welcome|with (?:tea|coffee|calm music|music)|to music|at your own pace',
  'tai chi|warm[- ]water|slow[- ]paced|low[- ](?:impact|noise)|long[- ]term|drop[- ]in|phase (?:i{3}|iv|[34])|over[- ][5-8][05]s?',
];

/** What an activity is called. */
const ACTIVITY =
  '(?:class(?:es)?|sessions?|groups?|clubs?|circuits?|programmes?|caf[eé]|choir|yoga|pilates|danc(?:e|ing)|exercises?|movements?|aerobics|fitness|gym|boxing|aqua|swim(?:s|ming)?|walk(?:s|ing)?|football|netball|tennis|cricket|boccia|bowls|badminton|multi-sports?|sports?|activit(?:y|ies)|singing|gardening|relaxation|stretching|rehab|rehabilitation)';

const WORDS =
  'an? and or for all any is this it we very both too weekly daily fortnightly monthly regular gentle easy slow relaxed calm restful quiet light fun friendly inclusive supportive small local seated chair table standing social support survivors strength balance mobility mixed outdoor indoor water warm resistance designed welcom(?:e|es|ing) specially specifically especially young(?:er)? older mild moderate severe early stages? music rhythm big non-contact adult otago conditions? health treatment';

const INVITING = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...PHRASES, PEOPLE, ACTIVITY, ...WORDS.split(' ')].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
const NOTHING_ELSE = new RegExp(`^[${NAMED}\\s,;:()&'/!.*+–-]*$`);

const OFFERS = new RegExp(
  `\\b(?:for|welcom\\w+|friendly|suitable|open|aimed|tailored|adapted|${ACTIVITY})(?!\\p{L})`,
  'iu',
);
/** Programmes whose names say whom they are for. */
const SAYS_IT_ALL = /(?:cardiac|pulmonary) rehab|falls prevention/i;

/** What is done for a cause, and what another class is: "walk for cancer", "the seated class is for …". */
const FOR_OTHERS = new RegExp(
  `\\b(?:walk|swim)\\w* for (?:the )?${NAMED}(?! (?:people|adults|children|survivors))|^(?!\\W*(?:this|it|if you (?:have|live with))\\b).*\\bis\\b`,
  'i',
);
/** A stroke that is a way to swim or to hit a ball, and what most often raises money. */
const OF_SOMETHING_ELSE =
  /(?:swim|tennis|badminton).*stroke(?! surv)|stroke (?:(?!surv).*(?:swim|tennis|badminton)|class|session)|\bfor cancer\b/is;

/**
 * Whether a sentence invites people with what it names at `mentions`: nothing stands beside those but words that
 * invitations are made of. Any other word may turn the meaning round, so it makes the sentence count for nothing.
 */
export function invites(sentence: string, mentions: readonly Span[]): boolean {
  let pattern = '';
  let from = 0;
  for (const { start, end } of mentions) {
    pattern += sentence.slice(from, start) + NAMED;
    from = end;
  }
  pattern = (pattern + sentence.slice(from)).replace(/\s+/g, ' ');
  return (
    NOTHING_ELSE.test(pattern.replace(INVITING, '')) &&
    (OFFERS.test(pattern) || SAYS_IT_ALL.test(sentence)) &&
    !FOR_OTHERS.test(pattern) &&
    !OF_SOMETHING_ELSE.test(sentence)
  );
}
