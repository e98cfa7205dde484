import type { Opportunity } from '../opportunity/opportunity.js';
import type { TextField } from './results.js';

/** Longest text of one field that is read; a well-read feed has none longer. */
const LONGEST_TEXT = 10_000;

/** What a word counts for in each field: the name and the activities say what a listing is. Together below 256. */
export const FIELD_WEIGHTS: readonly (readonly [TextField, number])[] = [
  ['name', 80],
  ['activities', 72],
  ['place', 40],
  ['organiser', 24],
  ['description', 12],
];

/** The text of one field of a listing; what it says of whom it is for belongs to its description. */
export function textOf(
  { name, activities, organiser, place, description, whoItIsFor }: Opportunity,
  field: TextField,
): string {
  const texts = {
    name: [name],
    activities,
    organiser: [organiser?.name],
    place: [place?.name, place?.town, place?.postcode],
    description: [description, whoItIsFor],
  }[field];
  return texts
    .map((text) => text ?? '')
    .join(' \n')
    .slice(0, LONGEST_TEXT);
}
