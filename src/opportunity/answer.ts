/**
 * The three honest answers. A listing that is silent has not said "no".
 *
 * In the data an answer is an optional boolean: absent means not stated.
 */
export type Answer = 'yes' | 'no' | 'not-stated';
