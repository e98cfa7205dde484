// Labels that are open to argument: they count neither as heard nor as wrong. See test/health/labelled/README.md.
const ARGUABLE = [
  [/arthrit/i, ['inflammatory-arthritis']],
  [/heart|cardiac/i, ['heart-failure', 'atrial-fibrillation', 'heart-attack']],
  [/lung|respiratory|breath/i, ['asthma']],
];

/** Whether a claim about a condition, that no label confirms, is open to argument in this text. */
export const arguable = (condition, text) =>
  ARGUABLE.some(([words, conditions]) => words.test(text) && conditions.includes(condition));
