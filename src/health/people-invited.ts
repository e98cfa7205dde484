import { GOES_ON } from './goes-on.js';
import { ledUpTo } from './led-up-to.js';
import { ACTIVITY } from './offer-words.js';
import { anyOf } from './wordings.js';

const GOING_ON = new RegExp(`^${GOES_ON}`);
/** A clause that begins with whom it is for may go on to say anything of them, once it has a verb. */
const OPENS = /(?:^|[.!?;:–—-] )for (?:all |any |both |our )*$/;
const SAYS_MORE = new RegExp(
  `(?<!\\b(?:who|that|or|and))\\s${anyOf`is, are, was, were, we, will, can, may, might, has, have, there, it, this,
    they, recommend, suggest`}\\b`,
);

/** "Are also very". */
const ARE_VERY = anyOf`are, is, will be, always, also, all, very, most, especially, more than, just as, warmly, both,
  equally, particularly, and beginners, of all abilities, of any age, of all ages, at any stage, at all stages`;
/** What may follow "welcome": "to join in", "whatever their age". Nothing follows who is welcome to wait in the bar. */
const WELCOMED = anyOf`and (?!leave|then|must), to (join|come|take part|have a go|try|move|dance|swim|walk|sing|float|
  stretch|relax|play|exercise)(?! (the|a|our) (bar|café)), too, here, at (any|every|all|our|this), from (six|\d+) weeks,
  along, as well, whatever, whether, in every, every`;
/** "Can join in too", "from a chair". */
const FROM_HERE = anyOf`too, as well, from a chair, in every, every, each, and, this, our, at your, for`;
/** What people may do besides being welcome: "can join in from a chair", "will love our walk". */
const TAKE_PART = anyOf`
  can (all |also |still |really )?(join( in)?|take part|come( along)?)(?=$|[.!,]| ${FROM_HERE}\b),
  can (all |also |still |really )?(go at their own pace|hear it|keep active)\b,
  can (all |also |still |really )?(move|dance|exercise)(?= (at|in|with|to|together|gently|safely)\b),
  can (all |also |still |really )?(try|enjoy) (?!the )([a-z'-]+,? ){0,3}${ACTIVITY}\b,
  (come too|come along|come as well|play too|also play|get together (for|to|every|each|on|here)|meet (up|for))\b,
  join us(?=$|[.,!]| (for|from|every|each|on|at)\b),
  (will )?(love|find|enjoy|benefit from) (this|our|these) ([a-z'-]+,? ){0,4}?(one|${ACTIVITY})\b,
  (meet|play|walk|swim|sing|dance|cycle) together\b, (well )?catered for, will (benefit|feel at home)\b,
  this one's for you`;
/** "People with MS are very welcome", "… can join in from a chair": what follows people where they begin the clause. */
const WELCOME = new RegExp(
  `^,? ?\\(?(?:${ARE_VERY} ){0,6}(?:welcomed?(?=$|[.!,;:)–—-]| ${WELCOMED}\\b| [–—-])|among our (?:regulars|members|` +
    `walkers|dancers)|${TAKE_PART})`,
);
const STARTS = /(?:^|[.!?:;,(–—-] ?|\b(?:and|so|that|where|as|our|local|new) )$/;

/** "Designed with people with MS in mind". */
const DESIGNED_WITH = /(?:designed|made|created|built|planned) with (?:the )?$/;

/** A heading before whom it is for: "Who is it for?", "Suitable for:". */
const WHO_FOR = new RegExp(
  `(?:\\bwho ${anyOf`(it's|is it|it is|this is|is this|are we|are these)( [a-z]+)?( suitable| aimed)? (for|at),
    can (come|join|attend|take part)`}|\\b(?:suitable|ideal|open|designed|good) (?:for|to)|(?:^|[.!?] )for) ?[?:–-] ?$`,
);

/** Whether a sentence invites the people who stand between its two parts. */
export const invitesPeople = (before: string, after: string): boolean =>
  ((ledUpTo(before) || WHO_FOR.test(before)) &&
    GOING_ON.test(after) &&
    !(OPENS.test(before) && SAYS_MORE.test(after))) ||
  (STARTS.test(before) && WELCOME.test(after)) ||
  (DESIGNED_WITH.test(before) && after.startsWith(' in mind'));
