/**
 * What helps while somebody types, in one file that comes once the first list is on the screen: without it the box is a
 * plain one, and every word is looked for as it stands.
 *
 * @module
 */
export { understand } from '../../../search/understand.js';
export { SuggestionBox } from './suggestion-box.js';
