import { type ReadSuitability, readTexts } from './read-texts.js';

/** Whom a listing's own sentences turn away or warn, each with the sentence. Invitations are not looked for. */
export const readExclusions = (texts: readonly string[]): ReadSuitability['exclusions'] => readTexts(texts).exclusions;
