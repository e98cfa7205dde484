/** "After a stroke": what somebody had, and no way to swim. */
const HAD = '(?<!(?:had|after|from|following) an? )';
const SWUM_OR_HIT = 'swim|(?<!table )tennis|badminton';

/** A stroke that is a way to swim, row or hit a ball, and what most often raises money. */
const SOMETHING_ELSE = new RegExp(
  [
    // "Swim with a better stroke." "Golf: mend your stroke."
    `(?:${SWUM_OR_HIT}|golf|row).{0,500}${HAD}stroke(?! surv)`,
    // "Stroke improvement for swimmers." "Stroke class."
    `${HAD}stroke (?:(?!surv).{0,500}(?:${SWUM_OR_HIT})|class|session)`,
    // "Walk for cancer", but not "treated for cancer".
    '(?<!treat(?:ed|ment) )\\bfor cancer(?! rehab)\\b',
  ].join('|'),
  'is',
);

/** Whether what sounds like a condition is more likely something else. */
export const namesSomethingElse = (sentence: string): boolean => SOMETHING_ELSE.test(sentence);
