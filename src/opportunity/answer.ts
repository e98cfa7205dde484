/**
 * The three honest answers. A listing that is silent has not said "no".
 *
 * In the data an answer is an optional boolean: absent means not stated.
 */
export type Answer = 'yes' | 'no' | 'not-stated';

/** Turns an optional boolean from the data into its honest answer. */
export function answer(value: boolean | undefined): Answer {
  if (value === undefined) return 'not-stated';
  return value ? 'yes' : 'no';
}
