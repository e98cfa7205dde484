import type { Opportunity } from './opportunity.js';

/** What a local team may put right in a listing. Who it turns away and whom it suits are not among them. */
export type CorrectableField =
  | 'description'
  | 'level'
  | 'effort'
  | 'firstVisit'
  | 'whoItIsFor'
  | 'schedule'
  | 'joining'
  | 'contact'
  | 'price'
  | 'status';

/** Some values of a listing that may be corrected. */
export type CorrectableValues = Partial<Pick<Opportunity, CorrectableField>>;

/** What a local team put right, and what the listing itself says, which stays readable. */
export interface Correction {
  /** The team, never a person. */
  readonly by: string;
  /** ISO date of the review. */
  readonly on?: string;
  readonly fields: readonly CorrectableField[];
  /** The listing's own values of those fields, as far as it had any. */
  readonly listed: CorrectableValues;
}
