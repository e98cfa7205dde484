import type { Route } from '../../opportunity/access.js';
import { sentencesOf } from '../values/plain-text.js';

// Each way to start, the words that name it, and the words that deny it.
const ROUTES: readonly (readonly [Route, RegExp, RegExp])[] = [
  [
    'turn-up',
    /\bdrop[- ]?in\b|\b(?:just|simply) (?:turn|come|show) (?:up|along)|\bturn up (?:on|and)\b|\bno need to (?:pre-?)?book|\bno (?:\w+ )?booking|\bbooking (?:is )?not\b/i,
    /\b(?:not|no) (?:a )?drop|\b(?:not|n[’']t) (?:just )?turn up/i,
  ],
  [
    'book',
    /\bbooking (?:is )?(?:essential|required|necessary|needed|advised|recommended)|\b(?:must|please|need to|to) (?:pre-?)?book\b|\bbook (?:online|in advance|your|a place|via|through|by)/i,
    /\bno (?:\w+ )?booking|\b(?:no|not|n[’']t) need to/i,
  ],
  ['self-refer', /\bself[- ]?refer/i, /\b(?:not|no|cannot) self/i],
  [
    'referral',
    /\breferr(?:al|ed) (?:from|by|via|through) (?:\w+ ){0,2}(?:gp|doctor|nurse|health|physio|professional|consultant)|\b(?:by|gp|exercise|needs? a) referral|\breferral (?:is )?(?:only|required|needed|necessary)/i,
    /\b(?:no|without(?: a)?|not (?:need|require)(?: an?)?) (?:gp )?referral|\breferral (?:is )?not\b/i,
  ],
];

/** The ways to start that a text names, in a fixed order. A sentence that denies a way does not name it. */
export function routesFromWords(text: string): readonly Route[] {
  const sentences = sentencesOf(text);
  return ROUTES.filter(([, names, denies]) =>
    sentences.some((sentence) => names.test(sentence) && !denies.test(sentence)),
  ).map(([route]) => route);
}
