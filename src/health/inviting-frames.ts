import { GOES_ON } from './goes-on.js';
import { ACTIVITY, PLAIN, PRAISE } from './offer-words.js';
import { OFFER_TO_YOU } from './offers-to-you.js';
import { anyOf } from './wordings.js';

/** Where a clause begins. */
const BEGINS = '(?:^|[.!?:;–—-] )';
/** Where a sentence begins. */
const BEGINS_ANEW = '(?:^|[.!?–—-] )';
/** People or conditions, in one breath. */
const NAMES = '[@¶#%](?: [#%])?';

/** What makes a question or an "if" one about somebody else, or about the class. */
const NOT_YOUR_OWN = anyOf`some\w*, any\w+, mum, mother, dad, father, parents?, partner, husband, wife, friends?,
  relative, loved, child, car(e|ing), look(ing)?, know, bereaved, widowed, works?, working, help\w*, interest\w*,
  hearing, beside, near, tired, curious, wants?, bored, fed, is, it, can, could, may, might, should, does, did, was,
  will, would, which, why, what, how, who, when, where, suitable, safe, ok, good, teach\w*, treat\w*, nurs\w*,
  support\w*, coach\w*, train\w*, stud\w+, rais\w+, i, my, no, [a-z]+n't, not, never, without`;
/** A word between "you" and what you have: "recently been told you have". */
const OWN = `(?!${NOT_YOUR_OWN}\\b)[a-z',-]+ `;
const HAVING =
  "(?:you|your child|you or your child|you or someone you love|your partner|your loved one)(?:'re|'ve)? " +
  `(?:${OWN}){0,6}`;
/** What may follow a condition in a question: "asthma or COPD", "arthritis in your knees". */
const IN_A_QUESTION = anyOf`diagnosis, or, and, from, in your, in the (morning|knee|hip|back|neck), because, that, when,
  while, but, lately, recently, again, for, since, after, over`;
/** "Living with asthma? Short of breath after Covid?" */
const QUESTIONS =
  `(?:(?:(?:${OWN}){0,8}[¶#%](?: [#%])?(?=[?,]| ${IN_A_QUESTION}\\b)[a-z0-9' ,]{0,40}){1,2}\\? ){1,3}` +
  "(?:[a-z' ,]{3,40}\\? )?";
/** Not "if you have asthma in the family", "if you have MS and a dog". */
const NO_MORE = `(?!,? ?${anyOf`in (your|the) family, and (an?|your|have|are|bring|can|do|no), with, that, which, under,
  plus, tablets, more, less, over, for, since, within, at least`}\\b|,? ?[@¶#%¥])`;

/** Words beside a condition in a name that make it somebody else's, no activity, or a place. */
const NOT_THEIRS = `(?!${anyOf`carers?'?, training, talks?, teach\w*, instructors?, staff, siblings, parents, famil\w+,
  mums, dads, wives, partners, volunteers?, ward, unit, nurses?'?, clinic, centre, society, association, uk, era, play,
  test, street, road, lane, avenue, close, court, drive, gardens, way, house, hall, lodge, building`}\\b)`;
/** "Parkinson's exercise", "dementia-friendly swim". */
const CLASS_BY_NAME =
  `(?:(?:${NOT_THEIRS}${PLAIN}){0,4}#(?:'s?)?[- ](?:${NOT_THEIRS}${PLAIN}){0,4}|` +
  "(?:¶'?|@')[- ](?:(?:friendly|led|inclusive|adapted|accessible|walking|table|young|adult)[- ]){0,2})" +
  `(?!training|night|party|day)${ACTIVITY}s?'?(?: (?:and )?(?:${NOT_THEIRS}[a-z]+ )?${ACTIVITY}){0,2}`;
/** "This is a", "join our": what may stand before a name within a sentence. */
const THIS_IS = anyOf`(with|join|try) our, we (also )?(run|offer|hold|host|have), this is, it's, it is, we are, we're`;
/** What is done for money: "walk for Parkinson's". */
const FUNDRAISER = anyOf`walk, swim, run, ride, pedal, cycle, row, trek, sing, shave, bake, skip, climb, jog, day,
  night, party, disco, lunch, bingo, ceilidh`;

/** What leads up to "if you have": "great", "come and join us". */
const WELCOME = anyOf`${PRAISE}, welcome, refer (you|yourself), self[- ]refer, along, join( us| in)?, pop in, for you,
  with us, worry, matter, take part, no problem, use, exercise, come and \w+`;
/** What is not done on account of a condition, or is done with it. */
const BECAUSE = anyOf`can be (done|enjoyed|played|adapted) (with|for|by),
  (turn(ed)? (\w+ )?away|excluded?|refuse) (\w+ )?because (of|(you|they)('ve| have| are|'re| had)*)( had)?,
  adapt(s|ed) (\w+ ){0,3}(for|to suit), don't let( your)?, not (just|only) for, isn't (just|only) for,
  just because (\w+ ){1,5}`;
const NEED_NOT = anyOf`(needn't|need not|(doesn't|does not) have to|won't|will not|shouldn't|should not) (stop|be an?),
  (is|are) no, isn't an?y?, aren't an?y?, does(n't| not) mean`;

/** Ways to invite but for people who are led up to or welcomed, each after something that no such sentence is without. */
const ROWS: readonly (readonly [holds: string, frame: string])[] = [
  // "Ideal if you have arthritis", "you can join in no matter if you have asthma".
  ['if|whether', `${WELCOME}[, ]+(?:[a-z]+ ){0,2}(?:if|whether) ${HAVING}(${NAMES})${NO_MORE}`],
  // "If you have fibromyalgia, this class is for you."
  [
    'if|whether',
    `(?:^|[.!?,:;–—-] )(?:if|whether) ${HAVING}(${NAMES}(?:(?: or|,|, or) ${HAVING}${NAMES})?)[a-z' -]{0,60}?(?:,|` +
      ` -| –)? (?:then |please )?${OFFER_TO_YOU}`,
  ],
  // "Recovering from a stroke? Come and join us."
  ['\\?', `${BEGINS_ANEW}(${QUESTIONS})(?:then |well, )?${OFFER_TO_YOU}`],
  // "Sciatica sufferers, this one's for you."
  ['[@¶](?:[:,!]| [–-]) ', `${BEGINS_ANEW}(?:calling )?([@¶])(?:[:,!]| [–-]) ${OFFER_TO_YOU}`],
  // "Parkinson's exercise class", "our dementia-friendly swim".
  [
    "#|[@¶]'?[- ]",
    `(?:(?:^|[!?.:–—-] )(?:an? |the |our |this |is )*|\\b${THIS_IS} (?:an? |the )?)(${CLASS_BY_NAME})(?:${GOES_ON}|` +
      ' (?:taking|taught|set|which|meets|&|(?:has|have) (?:low|quiet|soft|calm|an?|plenty|live|no))\\b)',
  ],
  // "Our walks are dementia friendly."
  [
    '#',
    "(?:^|[!?.:–—-] )(?:our |this |these |all our )(?:[a-z'-]+ ){0,3}(?:is|are) (?:an? )?(?:[a-z'-]+ ){0,2}(#[- ]" +
      '(?:friendly|inclusive|specific))',
  ],
  // "Dementia-friendly."
  ['#', '(?:^|[.!:–—-] )(#[- ]friendly)(?=[:.,!]|$)'],
  // "Cardiac rehabilitation, phase IV", "Falls prevention: Otago".
  [
    '¥',
    `^(?:an? |the |our )?(?:${PLAIN}|and ){0,4}(¥)(?:(?= (?:phase|(?:${NOT_THEIRS}(?!instructor|` +
      `teacher)${PLAIN}){0,2}${ACTIVITY})\\b)|${GOES_ON})`,
  ],
  // "Dance for Parkinson's", "gentle pilates for osteoporosis". Not "bake for Parkinson's".
  [
    ' for (?:the )?[#%]',
    `(?:^|[:–—-] )(?!.*\\b${FUNDRAISER}(?:a?thon)? for (?:the )?#)(?:(?!is |are |was |` +
      `for )[a-z0-9'&+-]+ ){0,8}${ACTIVITY}(?: and [a-z]+)? for (?:the )?(#|%(?=[.!:]|$))(?:(?= (?:\\(|is|are))|` +
      `${GOES_ON})`,
  ],
  // "Suitable for: Parkinson's, stroke, MS", "suitable during pregnancy".
  [
    '#',
    `(?:^|[.:;,–—-] |${ACTIVITY},? (?:is |are )?|\\b(?:is|it's|are) )(?:was |were )?(?:suitable|adapted|designed|` +
      "tailored|intended|suited|created|developed) (?:by [a-z' ]{1,40} )?(?:for|to|during|in):? ?-? ?(#)(?:" +
      `(?= and other\\b)|${GOES_ON})`,
  ],
  // "We accept self-referrals for arthritis."
  ['referrals', `\\bwe (?:accept|take|welcome) (?:gp |self[- ])?referrals (?:for|of|from) (${NAMES})`],
  // "Conditions we can help with include arthritis."
  [
    'conditions',
    '\\b(?<!any |other |medical )conditions (?:(?:that )?we (?:can |also )?(?:support|cover|help with|welcome|take)' +
      '(?: include| are)?|supported|covered|accepted):? (#)',
  ],
  // "Many of our members have heart disease."
  [
    ' of ',
    '\\b(?:plenty|many|most|some|lots|half|several|a fair few) of (?:our |the )?(?:(?:us|our|the)? ?(?:\\w+ ){0,3}' +
      `(?:have|live with|play with) )?(${NAMES})(?=$|[.!;]|, so (?!then)|,? and (?:they|love|enjoy|get on))`,
  ],
  // "Anyone can play, including wheelchair users."
  ['including', `\\b(?:anyone|everyone) can (?:play|join in|take part|come),? including ([@¶])`],
  // "Our regulars include people with dementia."
  [
    '[@¶]',
    '(?:\\bour |(?:^|[.!?] ))(?:regulars|members|participants|walkers|players|swimmers|group) (?:include|includes|' +
      'is made up of|are) (?:several |many |some |both )?([@¶])',
  ],
  // "Stroke survivors make up half of our choir."
  [
    ' make up ',
    '(?:^|[.!?] )([@¶](?:,? (?:and|or) [@¶])*) make up (?:most|half|much|part|plenty) of (?:the|our) (?:group|' +
      'class|club|team|membership)\\b',
  ],
  // "Priority is given to people with MS."
  ['priority', `${BEGINS}(?:with )?priority (?:is |will be )?(?:given )?(?:to|for) ([@¶])(?=$|[.!,;]| and )`],
  // "All of it can be done with arthritis", "nobody is turned away because of epilepsy".
  ['[@¶#%]', `\\b${BECAUSE} ?(${NAMES})`],
  // "Epilepsy is no bar."
  [
    '[@¶#%]',
    `(?:^|[.!?,:;–—-] |so |and |that |means )(?:having |living with )?(${NAMES})(?: of any kind)? ${NEED_NOT} ?` +
      '(?:you|that you|anyone|a bar|bar|barrier|problem|issue|obstacle|bother|reason)\\b',
  ],
  // "Can I come if I have arthritis? Yes."
  [
    '\\?',
    `(?:^|[.!?] )(?:can|may|am|is) (?:i|it)\\b[a-z' ]{0,50}?(${NAMES}[^.?]{0,60})\\? (?:yes|of course|` +
      'absolutely)\\b(?! (?:but|if|with|unless|after|when|once))',
  ],
];

/** A known way to invite. */
export interface Frame {
  /** What a sentence has to hold for it to be worth looking. Most sentences hold little of it, and the frames are long. */
  readonly holds: RegExp;
  /** The signs in its first group are invited. See `gathered.ts` for the signs. */
  readonly frame: RegExp;
}

/** Ways to invite but for people who are led up to or welcomed. */
export const FRAMES: readonly Frame[] = ROWS.map(([holds, frame]) => ({
  holds: new RegExp(holds),
  frame: new RegExp(frame, 'g'),
}));
