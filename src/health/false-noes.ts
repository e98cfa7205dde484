import { anyOf, words } from './wordings.js';

/** Only sounds like a no: what it names is as welcome as the rest. */
const FALSE_NO = new RegExp(
  [
    // "You don't need to be fit." "Don't hesitate to ask."
    words`(don't|do not|doesn't|needn't) (need|have to|matter|worry|hesitate),
      (should|must|do)(n't| not) (miss|worry|hesitate|be (afraid|shy|worried|put off)), no matter`,
    // "For people with arthritis who cannot get down on the floor."
    `${words`who, and, or, if you`} (?:can(?:not|'t)|(?:do|have|are)(?:n't| not)) ${anyOf`like, want, enjoy, fancy,
      face, feel, used, exercis\w+, play\w*, been, danced, done, see, hear, run, stand, walk, kneel,
      get (down|up|out|about|to)`}(?: (?:on|to|the|floor|far|for))*`,
    words`can('t| not|not) get out`,
    // "Not just for people with dementia." "It's never too late."
    `(?:${words`not, never`}|n't) ${words`about, competitive, alone, your (average|usual), like any, push, too late,
      more than, just, only, need, required, essential, matter, necessary, a problem, an issue, a bar, have to, worry`}`,
    // "Without any pressure." "No experience needed."
    words`without (the |any )?(contact|pressure|judgement|jumping|impact|fuss)`,
    `\\bno (?:previous |prior |dance |singing )?${anyOf`experience, equipment, booking, partner, referral, contact,
      pressure, fuss, jumping, impact, judgement, problem, issue, bar(rier)?, bother, obstacle, need, strings, lycra,
      mirrors, set steps, floor work, diets?, music, spectators, cameras?, charge, forms?, uniform, frills,
      [a-z]+ fingers, kneeling, bending( forward)?, running, lifting, talking, lying down, swimming`}` +
      '(?: (?:needed|necessary|required|attached))?',
    // "Nobody is turned away because of epilepsy." "You won't be judged."
    `(?:${words`not, never, no(body| one)( here)?( is| will be| will| gets)?, won't be`}|n't) (?:ever )?${anyOf`
      turn~ (\w+ ){0,2}away, exclud~, left, refus~, lectur~, judg~`}`,
    words`you (won't be (hit|judged|pushed|rushed|alone|the only)|can't overdo), no(body|ne) minds`,
    // "Epilepsy needn't stop you." "Don't let asthma put you off."
    words`(needn't|need not|won't|doesn't have to|shouldn't) stop, none of (these|them|this|that) stops?,
      (don't|do not) let [§\w' -]{1,40} (put|stop|hold) you, is no reason (not )?to, no such thing as not,
      (doesn't|does not|needn't) mean (that )?(we|you) (won't|can't|cannot|shouldn't), needn't`,
    // "With or without dementia." "Ready or not, come along." "A not-for-profit group." "We can't wait."
    words`with or without, whether or not, not[- ]for[- ]profit`,
    "\\bor not(?=[.,;!]|$)|n't wait\\b",
    // "Not suitable for beginners.": nobody's condition, and the end.
    '\\bnot suitable for (?:complete )?(?:beginners|children|dogs)(?=\\W*$)',
  ].join('|'),
  'gi',
);

/** A sentence with what only sounds like a no blanked, letter for letter as long as before. */
export const withoutFalseNoes = (sentence: string): string =>
  sentence.replace(FALSE_NO, (found) => ' '.repeat(found.length));
