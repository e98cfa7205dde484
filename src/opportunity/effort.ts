/** How hard the body works, which says nothing about experience: an improvers' class can be gentle. */
export type Effort = 'seated' | 'gentle' | 'moderate' | 'vigorous';
