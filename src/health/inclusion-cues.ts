import { WELCOME } from './exclusion-cues.js';

// A mention counts only where the sentence addresses people: "arthritis" by itself says nothing yet, and that something
// "helps with arthritis" is a claim, not an invitation.

/** Words that end the reach of an address: what they begin is said of something else. */
const TURN =
  '(?:who|whose|that|which|where|near|by|in|at|will|can|is|are(?! (?:at|with))|was|to(?! (?:moderate|severe))|but)\\b';
// A hyphen is a letter here and never a gap: one way to read a text, so no backtracking.
const WORDS = `(?:(?!${TURN})[\\w'’.-]+[\\s,/&():•*+]+){0,14}`;

const PEOPLE =
  '(?:people|persons?|those|anyone|anybody|everyone|adults?|children|(?:wo)?men|participants?|individuals|patients?|residents|members|clients|ladies|parents|over \\d0s)';
const LIVING_WITH =
  '(?:with|affected by|recovering from|who (?:have|has|are|feel|live with|experience)|experiencing|managing|at (?:\\w+ )?risk of|after|following|undergoing|going through|waiting for|suffering (?:from|with)|worried about)';
const MADE_FOR =
  '(?:suitable|designed|aimed|tailored|adapted|created|specifically|specially|especially|perfect|ideal|intended) (?:for|at|to|during|if you have)|open to|welcom(?:e|es|ing)';
const CLASS =
  '(?:class(?:es)?|sessions?|groups?|yoga|pilates|danc(?:e|ing)|exercises?|tai chi|movement|singing|programmes?|clubs?|circuits?|gym|boxing|aqua|swim(?:ming)?|choir|caf[eé]|fitness|football|tennis|cricket|boccia)';

const INVITED_BEFORE = new RegExp(
  [
    `\\b${PEOPLE},? (?:(?!${TURN}|with\\b)[\\w'-]+ ){0,8}${LIVING_WITH}\\s+${WORDS}$`,
    `\\b(?:living|live) (?:well )?with ${WORDS}$`,
    `\\b(?:recovering|recovery) from ${WORDS}$`,
    `\\b(?:${MADE_FOR})[\\s:•*]+${WORDS}$`,
    `\\bcan be done (?:with|if you have) ${WORDS}$`,
    `${WELCOME}\\s*${WORDS}$`,
  ].join('|'),
  'i',
);
const CLASS_FOR = new RegExp(`\\b${CLASS} for ${WORDS}$`, 'i');
const CLAIMS_BENEFIT =
  /\b(?:great|good|excellent|beneficial|fantastic|wonderful|best|brilliant|effective|help\w*) (?:[\w'-]+ ){0,3}for (?:[\w',-]+ ){0,14}$/i;

const INVITED_AFTER = new RegExp(
  `^(?:['’]s)?[ -](?:friendly\\b|rehab|survivors?\\b|(?:(?:gentle|exercise|support|social|seated|chair|wellbeing|recovery|activity|strength|specific|peer|and|&) ){0,3}${CLASS}\\b|(?:(?:are|is|very|always|also|most|and their \\w+|people|adults|women|players) ){0,4}welcome)`,
  'i',
);

/** A mention that is itself the name of people, and "for" right before it. */
const ARE_PEOPLE =
  /(?:users?|mums?|deaf|blind|impaired|sighted|disabled|amputees?|asthmatics?|frail|pregnant|isolated|lonely|autistic|hearing)$/i;
const FOR_THEM =
  /\bfor (?:(?:all|other|young|younger|older|new|local|our|adult|the|deaf|blind|pregnant|and|or|disabled) )*$/i;

/** Programmes whose names say whom they are for. */
const SAYS_IT_ALL = /^(?:(?:cardiac|pulmonary) rehab|falls prevention)/i;

const IF_YOU_HAVE = new RegExp(`\\bif you(?:'ve (?:had|got)|'re| have| are| live with) ${WORDS}$`, 'i');
const COME_ALONG =
  /\b(?:welcome|for you|perfect|come (?:and|along)|join (?:us|in)|can (?:still )?(?:join|come|take part))\b/i;

/** Characters around a mention in which an address is looked for. */
const REACH = 160;

/** Whether the words around `start` to `end` invite people with what is named there. */
export function invites(sentence: string, start: number, end: number): boolean {
  const named = sentence.slice(start, end);
  // "People at risk of falling" are people with something too.
  const before = sentence.slice(Math.max(0, start - REACH), start) + (/^at risk/i.test(named) ? 'with ' : '');
  const after = sentence.slice(end, end + REACH);
  return (
    SAYS_IT_ALL.test(named) ||
    INVITED_BEFORE.test(before) ||
    INVITED_AFTER.test(after) ||
    (CLASS_FOR.test(before) && !CLAIMS_BENEFIT.test(before)) ||
    (ARE_PEOPLE.test(named) && FOR_THEM.test(before)) ||
    (IF_YOU_HAVE.test(before) && COME_ALONG.test(sentence))
  );
}

/** Whether a clause says outright whom it is for, so that a no in the next clause leaves it standing. */
export const saysOutright = (clause: string): boolean =>
  /\b(?:for|welcom\w+|suitable|designed|aimed)\b/i.test(clause) || clause.includes(WELCOME);
