import { ACTIVITY } from './offer-words.js';
import { anyOf } from './wordings.js';

/** What a class is to "you": "for you", "led by", "a lovely hour". */
const FOR_YOU = anyOf`for (you(?! to)|people like you|just that|women|men|[@#%]), by (wo)?men, to help,
  with (you in mind|exactly), yours, free, ideal, perfect, led, run, just the, every,
  a (tonic|good|great|lovely|gentle)`;
const JUST = '(?:just |also |made |set up |designed |perfect |ideal |here |adapted )*';
/** "Set up by our members just": named once, so that there is one way to read it. */
const SET_UP = `${JUST}(?:by [a-z ]{1,40} ${JUST})?`;
/** What a class does: "goes gently", "can help", "has a quiet hour for you". */
const DOES = anyOf`(is|was|are|were|has been|could be|may be) ${SET_UP}${FOR_YOU}, meets, starts, is on,
  (has|have) an? [a-z -]{1,40}for you, goes, takes, moves, uses, includes, is led by,
  has (an? |our )?([a-z-]+ ){0,3}${ACTIVITY},
  (can |will |to |might |could )?(help|build|get|lift|rebuild|combine|offer|give|support|keep)s?(?= )`;

/** "Our Tuesday class at the hall is for you." */
const OUR_CLASS =
  `(?:this|our|these|the|a) (?:[^\\s.!?;]+ ){0,5}?(?:${ACTIVITY}|one) ` +
  `(?:(?:with us|at [a-z' ]{1,30}|on [a-z' ]{1,30}) )?${DOES}`;

/** "Come and join us", "try our walk". Not "come and watch", "join our fundraiser". */
const COME = anyOf`come on one of our, come along(?=$|[.,!:]| to (our|this|us)| and (join|try|meet|see|move|have)),
  come and join(?=$|[.,!]| us| in| our| other| the (fun|gang|class|group|session|walk|club|team)),
  come and (?!join|watch|cheer|see|help|support|collect|buy|hear|listen|visit|read|pick|give|take|talk)[a-z]+,
  (join|try) (our|this|one of our|other|fellow) (?!volunteer|fund)[a-z¶#%],
  join us(?=$|[.,!]| for (a |our |tea|gentle|chair)| (on|every|in) ), (pop|drop) (in|along|by)\b, sign up (for|to) our,
  have a go\b, start here, bring (baby|your (baby|bump|partner|friends)), why not (join|come|try)`;

/** "You are welcome", "you'll fit right in". Not "you are welcome back when it has healed". */
const YOU_ARE = anyOf`
  you('re| are| will be|'ll be|'ll| may be) (\w+ )?(welcome(?! (back|again|after|once|when|if|as))|
    in (the right place|good company(?= here|[.!]|$))|among friends|not alone|exactly who|
    eligible(?= for (this|our|free (gym|exercise|swim|class|session)|\d+ weeks)))(?! to (?!join|come|take)),
  you('ll| will| can| would|'d) (still )?(fit right in|feel at home|join us|(join in|take part)(?=$|[.!,])|
    (?!sit|watch|stand)[a-z]+ with us|be (made )?welcome(?! (back|again|after|once|when|if))),
  you('ll| will) find (the pace (kind|gentle|easy)|a (warm|friendly) welcome)\b`;

/** "We'd love to see you", "this one's for you", "so have we". */
const FROM_US = anyOf`we('d| would) love to (see|meet|have) you,
  we('ve got you| get it| can help|'re here| keep| bring| run| offer),
  this (is|one's) (for you(?! to)|the (${ACTIVITY}|one) for you), this will help, so have we`;

/** What answers a question, or an "if", to whoever has a condition. */
export const OFFER_TO_YOU = anyOf`${OUR_CLASS}, ${COME}, ${YOU_ARE}, ${FROM_US}`;
