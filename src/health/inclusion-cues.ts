import { WELCOME } from './exclusion-cues.js';

// A mention counts only where the sentence addresses people: "arthritis" beside "gentle class" says nothing yet, and
// that something "helps with" a condition is a claim, not an invitation.

/** Words that end the reach of an address: what they begin is said of something else. */
const ANOTHER_THOUGHT = '(?:who|whose|that|which|where|near|by|in|at|will|can|is|are|was|to|but)\\b';
const GAP = `(?:(?!${ANOTHER_THOUGHT})[\\w'’.-]+[\\s,/&():•*+-]+){0,14}`;

const PEOPLE =
  '(?:people|persons?|those|anyone|anybody|everyone|everybody|someone|adults?|children|men|women|participants?|individuals|patients?|residents|members|clients|customers|ladies|parents|over \\d0s|seniors)';
const LIVING_WITH =
  '(?:with|affected by|recovering from|who (?:have|has|are|live with|may have|experience)|experiencing|managing|facing|diagnosed with|at (?:\\w+ )?risk of|after|following|undergoing|going through|waiting for|awaiting|coping with|suffering (?:from|with)|worried about)';
const MADE_FOR =
  '(?:suitable|designed|aimed|tailored|adapted|created|developed|specifically|specially|especially|perfect|ideal|intended|dedicated|appropriate) (?:for|at|to|during)|open to|welcom(?:e|es|ing)';
const CLASS =
  '(?:class(?:es)?|sessions?|groups?|yoga|pilates|danc(?:e|ing)|exercises?|tai chi|qigong|movement|singing|programmes?|club|circuits?|gym|boxing|aqua|fitness|activities|choir|cafe|café|support)';

const INVITED_BEFORE = new RegExp(
  [
    `\\b${PEOPLE},? (?:(?!${ANOTHER_THOUGHT}|with\\b)[\\w'-]+ ){0,8}${LIVING_WITH}\\s+${GAP}$`,
    `\\b(?:living|live) (?:well )?with ${GAP}$`,
    `\\b(?:recovering|recovery) from ${GAP}$`,
    `\\b(?:${MADE_FOR})[\\s:•*-]+${GAP}$`,
    `\\bcan be done (?:with|if you have) ${GAP}$`,
    `${WELCOME}[\\s]*${GAP}$`,
  ].join('|'),
  'i',
);
const CLASS_FOR = new RegExp(`\\b${CLASS} for ${GAP}$`, 'i');
const CLAIM_OF_BENEFIT =
  /\b(?:great|good|excellent|beneficial|fantastic|wonderful|best|brilliant|effective|proven|help\w*) (?:[\w'-]+ ){0,3}for (?:[\w',-]+ ){0,14}$/i;
const FOR_THEM =
  /\bfor (?:(?:all|other|young|younger|older|new|local|our|adult|both|the|visually|deaf|blind|pregnant|and|or|disabled) )*$/i;

/** A mention that is itself the name of people. */
const ARE_PEOPLE =
  /(?:users?|mums?|mothers?|deaf|blind|impaired|sighted|disabled|amputees?|asthmatics?|frail|pregnant|isolated|lonely|autistic|hearing)$/i;

const ACTIVITY =
  '(?:class(?:es)?|groups?|sessions?|programmes?|yoga|pilates|choir|clubs?|danc(?:e|ing)|circuits?|gym|boxing|caf[eé]|exercises?|fitness|tai chi|swim(?:ming)?|football|aqua|rehab\\w*)';
const INVITED_AFTER = new RegExp(
  `^(?:'s)?[ -](?:friendly\\b|(?:specific|rehab\\w*|survivors?|support) |rehab\\w*|survivors?\\b|(?:(?:gentle|exercise|fitness|support|movement|dance|yoga|seated|chair|wellbeing|recovery|activity|strength|peer|and|&) ){0,3}${ACTIVITY}\\b|(?:(?:are|is|very|always|also|most|and their \\w+) ){0,3}welcome|(?:people|adults|women|men|children|mums|swimmers|players|participants|families) (?:are )?(?:very )?welcome)`,
  'i',
);

/** Names of programmes that say whom they are for by themselves. */
const SAYS_IT_ALL = /^(?:(?:cardiac|pulmonary) rehab|falls prevention)/i;

const IF_YOU_HAVE = new RegExp(`\\bif you(?:'ve (?:had|got)|'re| have| are| live with) ${GAP}$`, 'i');
const COME_ALONG =
  /\b(?:welcome|for you|this (?:class|session|group|course|programme)|ideal|perfect|suitable|come (?:and|along)|join (?:us|in)|can (?:still )?(?:join|come|take part))\b/i;

/** Enough to hold any address; keeps the work on a mention bounded. */
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
    (CLASS_FOR.test(before) && !CLAIM_OF_BENEFIT.test(before)) ||
    (ARE_PEOPLE.test(named) && FOR_THEM.test(before)) ||
    (IF_YOU_HAVE.test(before) && COME_ALONG.test(sentence))
  );
}

/** Whether a clause says outright whom it is for, so that a no in the next clause leaves it standing. */
export const saysOutright = (clause: string): boolean =>
  /\b(?:for|welcom\w+|suitable|designed|aimed)\b/i.test(clause) || clause.includes(WELCOME);
