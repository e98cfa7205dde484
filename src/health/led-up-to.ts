import { ACTIVITY, MADE, NOT_PLAIN, PLAIN, PRAISE } from './inviting-words.js';

/**
 * How a clause may begin before it says whom something is for. What is for people with a condition may be somebody else's
 * ("we share the hall with a class for…"), a wish ("we will start a class for…"), a claim ("some say that it is good
 * for…") or no activity at all ("the grant is for…"). Ways to say such things have no end, so known ways to offer count
 * alone: a plain name of an activity, with what commonly stands before it.
 */

/** Where, how or on what it is held: "in the arboretum", "based on dance". */
const HELD = `(?:based on|in|on|at|with|without|from|through|around|along|using|led by|for(?! an?\\b| the\\b)) (?:an? |the |our )?(?:(?!(?:${ACTIVITY}|people|those|adults|anyone|(?:wo)?men|children|parents|carers)\\b)(?:${PLAIN}|off,? )){1,4}|with (?!us\\b|me\\b|them\\b)[a-z]+ (?:and [a-z]+ )?`;
const AN = '(?:an?|the|our|this|these|all our|all|both|your local) ';
/** What has an activity in its name, at most four words from its end: "a weekly session of dance and song". */
const NAME = `(?:${AN})?(?:${PLAIN}|and an? ){0,8}(?:of (?:an? )?(?:${PLAIN}){0,4})?${ACTIVITY},? (?:of )?(?:${PLAIN}|and an? ){0,6}`;
const WHEN =
  '(?:on|every|each) [a-z]+(?: (?:mornings?|afternoons?|evenings?|lunchtimes?|nights?))?(?: (?:at|from) [0-9.:]+ ?(?:am|pm|noon)?)?,? ';
/** "Led by a physio,", "at the town hall,". */
const WHERE_OR_WHO = "(?:(?:led|run|taught|delivered) by|at|in) (?:[a-z'-]+ ){0,4}[a-z'-]+, ";
/** "We run", "this is", "come along to". */
const OFFER = `(?:(?:so|and),? )?(?:(?:we|i) (?:(?:also|now|currently|proudly|still|regularly) )?(?:run|offer|hold|host|have|provide|put on|deliver|organise|extend|speciali[sz]e in|are) |(?:we've|we have) (?:got|set up|created|started|designed) |we're |(?:this|it|here|these)(?:'s| is| are| was) (?:(?:also|now|just|simply|both) )?|(?:please )?(?:come|pop|drop in|head|welcome) (?:along |down |in )?(?:to |and (?:join|try|enjoy) )|(?:the|our|this) (?:${PLAIN}){0,4}(?:club|group|centre|team|programme|gym|choir|branch|volunteers|coaches) (?:(?:also|now|currently) )?(?:runs?|offers?|holds?|hosts?|has|provides?) |(?:come and )?(?:join(?: us(?: (?:on|every|this|for|at|in) [a-z' ]{1,30}?)? (?:for|at|in|on))?|try|enjoy) |welcome to )`;
/** What something is called, which may be any words: "Shape Up". Not where, whose or when it is. */
const ANY_NAME = `(?!(?:${NOT_PLAIN}|all|half|every|each|round|down|today|tomorrow|yesterday)\\b)(?:(?!who|how|that|which|people|someone|those)[a-z0-9'&-]+ ){1,4}`;
/** "Breathe Easy is a". A building may be anything besides. */
const SOMETHING = `(?!(?:the|our) (?:[a-z]+ )?(?:hall|room|building|library|church|pub|studio|venue|space|school|centre|pool) )(?:(?:our|the|this) )?(?:${PLAIN}|to ){1,6}(?:is|are) (?=an? |our |[a-z]+ing )|${ANY_NAME}(?:is|are) (?=an? )`;
const IS =
  "(?:(?:which|that)(?:'s)? )?(?:(?:is|are|was|were|has been|have been|could be|works?) )?(?:(?:also|all|both|very|really|specially|especially|specifically|particularly|ideally|mainly|always|now|free|fully|most|mostly|primarily|exclusively|only|just|more|well|and),? )*";
const SUBJECT = `(?:${NAME}(?:${HELD}){0,2}|(?:this|it|these|they|everything|all of it|we|which|that)(?=[ '])(?:'s|'re)? )`;
const KNOWN = `(?:an? )?(?:${PRAISE}|${MADE}),? (?:by (?:[a-z' ]{1,40}|@),? (?:and )?)?`;
const QUANTITY =
  '(?:(?:all|both|any|our|local|older|younger|young|adult|the|other|fellow|(?:children|(?:wo)?men|families|friends|everyone|anyone|adults|people|ages|levels|abilities),?|of all|many|several|(?:small )?groups of|including|up to \\w+|the needs of|care home|over[- ]?\\d0s?,?|\\d\\d?(?:-\\d+|\\+)?(?: to \\d+)?|beginners|carers|older adults|and|or|&|[@¶#%¥],?) )*';
const HELPS =
  '(?:(?:really|especially|particularly|warmly|regularly|also|very|much) )*(?:welcom(?:e|es|ing)|supports?|supporting|suits?|takes?|guides?|invites?|cater(?:s|ing)? (?:for|to)|accommodates?|benefits?|love having|enjoys? having|(?:sing|dance|walk|swim|play|works?) with|brings together|gets? (?:plenty|lots) of|(?:(?:speciali[sz]es? in|is about|are about) )?help(?:s|ing)?)';

/** "Swimming helps people with asthma" is said of swimming anywhere. */
const NO_CLAIM = `(?!(?:${PLAIN}){1,4}(?:can |will )?(?:(?:is|are|be) (?:[a-z]+ )?(?:good|great|excellent|brilliant|wonderful|beneficial|fantastic|lovely) |helps? |benefits? ))`;

const LEADS_UP = new RegExp(
  `^${NO_CLAIM}(?:${WHEN}|${WHERE_OR_WHO}|who it's for: ?|(?:${PLAIN}){1,5}(?<=, ))?(?:(?:${OFFER}|${SOMETHING})(?:${WHEN})?)?(?:` +
    // "A gentle class for", "this is a great hour for".
    `(?:${SUBJECT})?${IS}(?:${KNOWN}${IS})*(?:for|to suit|popular with|made up of)` +
    // "Our gym is open to", "tailored to".
    `|(?:${SUBJECT}|${ANY_NAME}(?:is|are) (?=open))?${IS}(?:[a-z]+,? and )?(?:open|(?:an? [a-z]+ )?welcome|tailored|aimed|suited|adapted|offered|available|dedicated|geared|targeted|accessible|adaptable|friendly|built) (?:to|at|towards|around|so that)` +
    // "We welcome", "a club that supports", "designed to help".
    `|(?:${SUBJECT}|${ANY_NAME}(?=welcomes |caters |brings )|(?:the|our|this) (?:(?!that|who|which|in|at|before|after|next)[a-z0-9'-]+ ){0,4}(?:course|programme|class|project|scheme) (?:aims )?|our (?:walk )?(?:coaches|instructors|leaders|trainers|tutors) )?${IS}(?:${KNOWN})?(?:(?:to|that|which) )?${HELPS}` +
    `):? ${QUANTITY}$`,
);

/** Longest beginning of a clause that is read, characters. */
const LONGEST = 120;

/** Whether a clause leads up to people in a known way, from where it begins. */
export function ledUpTo(before: string): boolean {
  const clause = before
    .slice(before.search(/[^.:;!?()–—]*$/))
    .split(
      / - |, (?:but|and) also | and (?=(?:is|are|suits?|welcomes?) )|, (?=(?:our|this|these|it|they|we)\b)|\b(?:so|and|because|as|since)\b[^,]{0,40} (?=(?:it|this|they|these|we)(?:'s|'re|'ve| is| are| suits?| welcomes?) )/,
    )
    .at(-1)!
    .trimStart();
  return clause.length <= LONGEST && LEADS_UP.test(clause);
}
