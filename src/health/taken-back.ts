import { anyOf, words } from './wordings.js';

/** Whom or what a sentence goes on to speak of. */
const THEY = anyOf`these, this, it, they, such people, those people, the (class|group|session)`;
const TEACHERS = anyOf`teachers, instructors, coaches, professionals, practitioners, clinicians, therapists, physio\w*,
  nurses, gps, tutors`;

/** How a sentence may take back what the one before it said. */
const TAKES_BACK = new RegExp(
  [
    // "No, sorry." "Actually, it's for runners."
    `^\\W*(?:no[.!,]|sadly|unfortunately|sorry|alas|or rather|at least)`,
    `^\\W*${words`not, that (was|is) (not|how|what), actually, in fact, or so, only joking, just kidding, think twice`}`,
    // "They do not come any more." "The class is full until May."
    `^\\W*${THEY}\\b[^.]{0,60}?(?:(?:\\bnot|n't) ${anyOf`suit(able|ed)?(?! for), run(ning)?, avail~, on, for, open, come,
      join, attend, take, yet, at`}|` +
      `\\b(?:no longer|cannot|full)|${anyOf`ended, closed, cancelled, stopped, unable, moved, until, unless`})\\b`,
    // "It's too fast for them." "Such people would be bored."
    `(?:n't|\\btoo (?!late\\b)[^.]{1,40}|${words`not, never, un(suit|safe|kind|fair)~, hard, bad, tough, tricky,
      difficult`}) (?:for|on|with) (?:them|these|those|such)\\b`,
    words`such people, think (twice|again), sadly, fully booked, out of date, in 20\d\d, (not |un)able to (run|offer)~`,
    // "Everything else on this page is." "Gym bunnies here."
    words`everything else, including this, our own, ours, this (listing|page|advert|entry|one|booking) is`,
    '^\\W*(?!welcome|come|all\\b|everyone|everybody|safe)[a-z]+ here\\W*$',
    // "The studio is up a steep flight of stairs."
    words`ladder, no (lift|ramp|step-free), (steep|spiral|narrow|flights? of) (stairs?|steps?|staircase)`,
    // "For yoga teachers." "A CPD module."
    words`for (yoga |fitness |dance |exercise |qualified |working |trainee )?${TEACHERS}, (training|study) day, module,
      cpd`,
  ].join('|'),
  'i',
);

/** Whether a sentence takes back what the one before it said. */
export const takesBack = (sentence: string): boolean => TAKES_BACK.test(sentence);

/** What is not on. */
const OFF = anyOf`cancelled(?! (if|when|in|only)\b), postponed, discontinued, has (now )?(ended|ceased|finished),
  no longer (running|available|on|meeting|tak|exist), not (currently |now )?running, on hold\b, paused\b,
  closed (until|permanently|down), withdrawn`;

/** "Sorry, the Tuesday class is cancelled", wherever a listing says so. "Cancelled if it snows" is not. */
const CALLED_OFF = new RegExp(
  `(?:^|[.!?:\\n]) *(?:${anyOf`please note, sorry, sadly, this, the, our, all, these, it, they, now, currently`}\\b` +
    `(?:(?!\\b(?:who|you|for)\\b)[^.!?\\n]){0,60}?\\b)?${OFF}`,
  'i',
);

/** Whether a text says that the activity is over, off or not yet on. */
export const callsOff = (text: string): boolean => CALLED_OFF.test(text);
