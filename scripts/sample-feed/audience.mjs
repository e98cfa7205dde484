// The empty and the wrong spellings are what feeds really hold.
const EVERYBODY = [
  ...Array(8).fill('https://openactive.io/NoRestriction'),
  'https://openactive.io/ns#None',
  'mixed',
  '',
];

const LEVELS = ['Beginner', 'Beginners', 'All levels', 'All levels', 'Easygoing', ['Beginner', 'Advanced']];

/** A level as feeds write it: in an array or, in three feeds of ten, by itself. */
export function levelOf({ levels = LEVELS }, random) {
  const level = random.pick(levels);
  return Array.isArray(level) || random.chance(0.3) ? level : [level];
}

/** The ages of a kind of session, unless its name already says "Over 50s". Years. */
export function agesOf({ ages = [[16], [18], [18], [0, 110]] }, name, random) {
  const over = /\bOver (\d\d)s/.exec(name)?.[1];
  const [minValue, maxValue] = over ? [Number(over)] : random.pick(ages);
  return { '@type': 'QuantitativeValue', minValue, ...(maxValue !== undefined && { maxValue }) };
}

/** Who may come, in agreement with a name such as "Women’s Running Group". */
export function genderOf({ genders = EVERYBODY }, name, random) {
  if (/\b(Women|Ladies|Girls)/.test(name)) return 'https://openactive.io/FemaleOnly';
  if (/\b(Men’s|Men in|Blokes)/.test(name)) return 'https://openactive.io/MaleOnly';
  return random.pick(genders);
}
