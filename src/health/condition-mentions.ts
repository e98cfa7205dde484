import { type Mention, mentionsOf } from './condition-phrases.js';
import { phrasesInSentences } from './condition-words.js';

/** Right after a mention: it is part of the name of a charity, a street or a thing. */
const NAME_GOES_ON =
  /^(?:['’]s)?[ -](?:uk|society|association|research|action|trust|foundation|charity|fund|appeal|nurse|road|street|lane|house|hospital|hospice|unit|ward|clinic|fm|test|awareness|week|day|month|teams|prevention|screening|technique|improvement|rate|play)\b/i;

/** In a sentence with one of these a stroke is a way to swim, row or hit a ball, unless somebody had one. */
const SWIMS = /swim|crawl|butterfly|lane|length|paddl|\brow|tennis|racket|golf/i;
const HAD_ONE = /\b(?:had|after|from|following|with) (?:an? )?(?:recent )?stroke\b|stroke (?:surviv|rehab|recover)/i;

/** Where a listing's text names conditions. Names of charities and streets, and swimming strokes, are left out. */
export const conditionMentions = (text: string): Mention[] =>
  mentionsOf(phrasesInSentences(), text).filter(({ end }) => !NAME_GOES_ON.test(text.slice(end, end + 16)));

/** Whether a stroke in this sentence is one of a swimmer, rower or player. */
export const isStrokeOfAPlayer = (sentence: string): boolean => SWIMS.test(sentence) && !HAD_ONE.test(sentence);
