import { ACTIVITY, MADE, NOT_PLAIN, PLAIN, PRAISE } from './offer-words.js';
import { anyOf } from './wordings.js';

/**
 * How a clause may begin before it says whom something is for. What is for people with a condition may be somebody else's
 * ("we share the hall with a class for…"), a wish ("we will start a class for…"), a claim ("some say that it is good
 * for…") or no activity at all ("the grant is for…"). Ways to say such things have no end, so known ways to offer count
 * alone: a plain name of an activity, with what commonly stands before it.
 */

const HELD_BY = anyOf`based on, in, on, at, with, without, from, through, around, along, using, led by,
  for(?! an?\b| the\b)`;
const NO_PLACE = anyOf`${ACTIVITY}, people, those, adults, anyone, (wo)?men, children, parents, carers`;
/** Where, how or on what it is held: "in the arboretum", "based on dance", "with Jo and Sam". */
const HELD =
  `(?:${HELD_BY} (?:an? |the |our )?(?:(?!${NO_PLACE}\\b)(?:${PLAIN}|off,? )){1,4}|with (?!us\\b|me\\b|` +
  'them\\b)[a-z]+ (?:and [a-z]+ )?)';
const AN = `(?:${anyOf`an?, the, our, this, these, all our, all, both, your local`} )`;
/** What has an activity in its name, at most four words from its end: "a weekly session of dance and song". */
const NAME =
  `${AN}?(?:${PLAIN}|and an? ){0,8}(?:of (?:an? )?(?:${PLAIN}){0,4})?${ACTIVITY},? (?:of )?(?:${PLAIN}|` +
  'and an? ){0,6}';
const PRONOUN = anyOf`this, it, these, they, everything, all of it, we, which, that`;
/** "A walk in the park", "this", "which". */
const SUBJECT = `(?:${NAME}${HELD}{0,2}|${PRONOUN}(?=[ '])(?:'s|'re)? )`;

/** "Every Tuesday evening at 7pm". */
const WHEN =
  '(?:(?:on|every|each) [a-z]+(?: (?:mornings?|afternoons?|evenings?|lunchtimes?|nights?))?(?: (?:at|' +
  'from) [0-9.:]+ ?(?:am|pm|noon)?)?,? )';
/** "Led by a physio,", "at the town hall,". */
const WHERE_OR_WHO = "(?:(?:(?:led|run|taught|delivered) by|at|in) (?:[a-z'-]+ ){0,4}[a-z'-]+, )";

/** "We also run". */
const WE_RUN = `(?:we|i) (?:${anyOf`also, now, currently, proudly, still, regularly`} )?${anyOf`run, offer, hold, host,
  have, provide, put on, deliver, organise, extend, speciali[sz]e in, are`} `;
/** "Our friendly club runs". */
const OUR_CLUB_RUNS = `(?:the|our|this) (?:${PLAIN}){0,4}${anyOf`club, group, centre, team, programme, gym, choir,
  branch, volunteers, coaches`} (?:(?:also|now|currently) )?(?:runs?|offers?|holds?|hosts?|has|provides?) `;
/** "Please come along to", "join us every Friday for". */
const COME_TO =
  '(?:(?:please )?(?:come|pop|drop in|head|welcome) (?:along |down |in )?(?:to |and (?:join|try|enjoy) )|' +
  `${anyOf`(come and )?(join( us( (on|every|this|for|at|in) [a-z' ]{1,30}?)? (for|at|in|on))?|try|enjoy), welcome to`} )`;
/** "We run", "this is", "come along to". */
const OFFER =
  `(?:(?:(?:so|and),? )?(?:${WE_RUN}|(?:we've|we have) (?:got|set up|created|started|designed) |we're |` +
  `(?:this|it|here|these)(?:'s| is| are| was) (?:(?:also|now|just|simply|both) )?|${COME_TO}|${OUR_CLUB_RUNS}))`;

/** What something is called, which may be any words: "Shape Up". Not where, whose or when it is. */
const ANY_NAME =
  `(?:(?!(?:${NOT_PLAIN}|all|half|every|each|round|down|today|tomorrow|yesterday)\\b)(?:(?!who|how|that|which|` +
  "people|someone|those)[a-z0-9'&-]+ ){1,4})";
/** A building may be anything besides. */
const BUILDING =
  '(?:the|our) (?:[a-z]+ )?(?:hall|room|building|library|church|pub|studio|venue|space|school|centre|pool) ';
/** "Breathe Easy is a". */
const SOMETHING_IS =
  `(?:(?!${BUILDING})(?:(?:our|the|this) )?(?:${PLAIN}|to ){1,6}(?:is|are) (?=an? |our |[a-z]+ing )|${ANY_NAME}` +
  '(?:is|are) (?=an? ))';

/** "Which is also especially". */
const IS =
  `(?:(?:(?:which|that)(?:'s)? )?(?:${anyOf`is, are, was, were, has been, have been, could be, works?`} )?` +
  `(?:${anyOf`also, all, both, very, really, specially, especially, specifically, particularly, ideally, mainly, always,
    now, free, fully, most, mostly, primarily, exclusively, only, just, more, well, and`},? )*)`;
/** "A great, ", "designed by a physio and ". */
const KNOWN = `(?:(?:an? )?(?:${PRAISE}|${MADE}),? (?:by (?:[a-z' ]{1,40}|@),? (?:and )?)?)`;

/** What may stand between "for" and people: "up to 12", "all ages, beginners and". */
const QUANTITY = `(?:${anyOf`all, both, any, our, local, older, younger, young, adult, the, other, fellow,
  (children|(wo)?men|families|friends|everyone|anyone|adults|people|ages|levels|abilities),?, of all, many, several,
  (small )?groups of, including, up to \w+, the needs of, care home, over[- ]?\d0s?,?, \d\d?(-\d+|\+)?( to \d+)?,
  beginners, carers, older adults, and, or, &, [@¶#%¥],?`} )*`;

/** "For", "which is ideal and designed by a physio for". */
const IS_FOR = `${IS}(?:${KNOWN}${IS})*(?:for|to suit|popular with|made up of)`;

const OPEN = anyOf`open, (an? [a-z]+ )?welcome, tailored, aimed, suited, adapted, offered, available, dedicated, geared,
  targeted, accessible, adaptable, friendly, built`;
/** "Is open to", "is friendly and tailored to". */
const IS_OPEN_TO = `${IS}(?:[a-z]+,? and )?${OPEN} (?:to|at|towards|around|so that)`;

const HELPS = anyOf`welcom(e|es|ing), supports?, supporting, suits?, takes?, guides?, invites?, cater(s|ing)? (for|to),
  accommodates?, benefits?, love having, enjoys? having, (sing|dance|walk|swim|play|works?) with, brings together,
  gets? (plenty|lots) of, ((speciali[sz]es? in|is about|are about) )?help(s|ing)?`;
/** "Warmly welcomes", "is designed to help", "love having". */
const WELCOMES =
  `${IS}${KNOWN}?(?:(?:to|that|which) )?` +
  `(?:${anyOf`really, especially, particularly, warmly, regularly, also, very, much`} )*${HELPS}`;
/** "The Active Lives programme aims". */
const PROGRAMME =
  "(?:the|our|this) (?:(?!that|who|which|in|at|before|after|next)[a-z0-9'-]+ ){0,4}(?:course|programme|class|" +
  'project|scheme) (?:aims )?';
const COACHES = 'our (?:walk )?(?:coaches|instructors|leaders|trainers|tutors) ';

/** All that says of an activity that it is for somebody: "a gentle class for", "Shape Up is open to", "we welcome". */
const IS_FOR_THEM =
  `(?:(?:${SUBJECT})?(?:${IS_FOR}|${IS_OPEN_TO}|${WELCOMES})|` +
  `${ANY_NAME}(?:is|are) (?=open)${IS_OPEN_TO}|` +
  `(?:${ANY_NAME}(?=welcomes |caters |brings )|${PROGRAMME}|${COACHES})${WELCOMES})`;

/** "Swimming helps people with asthma" is said of swimming anywhere. */
const CLAIM = `(?:${PLAIN}){1,4}(?:can |will )?(?:(?:is|are|be) (?:[a-z]+ )?${anyOf`good, great, excellent, brilliant,
  wonderful, beneficial, fantastic, lovely`} |helps? |benefits? )`;

const LEADS_UP = new RegExp(
  `^(?!${CLAIM})(?:${WHEN}|${WHERE_OR_WHO}|who it's for: ?|(?:${PLAIN}){1,5}(?<=, ))?` +
    `(?:(?:${OFFER}|${SOMETHING_IS})${WHEN}?)?` +
    `${IS_FOR_THEM}:? ${QUANTITY}$`,
);

/** Longest beginning of a clause that is read, characters. */
const LONGEST = 120;

/** Where a clause begins anew within one: "…, but also ", "because we welcome". */
const NEW_CLAUSE = new RegExp(
  [
    ' - |, (?:but|and) also | and (?=(?:is|are|suits?|welcomes?) )|, (?=(?:our|this|these|it|they|we)\\b)',
    "\\b(?:so|and|because|as|since)\\b[^,]{0,40} (?=(?:it|this|they|these|we)(?:'s|'re|'ve| is| are| suits?|" +
      ' welcomes?) )',
  ].join('|'),
);

/** Whether a clause leads up to people in a known way, from where it begins. */
export function ledUpTo(before: string): boolean {
  const [clause = ''] = before
    .slice(before.search(/[^.:;!?()–—]*$/))
    .split(NEW_CLAUSE)
    .slice(-1);
  const words = clause.trimStart();
  return words.length <= LONGEST && LEADS_UP.test(words);
}
