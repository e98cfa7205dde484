import type { Opportunity } from '../../src/opportunity/opportunity.js';
import { anOpportunity } from './an-opportunity.js';

/** Programmes with rules about who may join, in the organiser's terms; invented, after what real ones publish. */
export const referralList: readonly Opportunity[] = [
  anOpportunity({
    id: 'list:active-referral',
    name: 'Active Referral',
    activities: ['Gym Workout'],
    whoItIsFor:
      'Aged 16 and over, active for less than 30 minutes a week, with a health condition that your surgery calls medium or high risk.',
    age: { from: 16 },
    joining: { routes: ['self-refer', 'referral'] },
    firstVisit: { welcomed: true, instructions: 'A welcome meeting first, then twelve weeks.' },
    contact: { telephone: '01632 960110' },
    price: { words: 'Reduced if you are referred' },
    sample: true,
  }),
  anOpportunity({
    id: 'list:steady-steps',
    name: 'Steady Steps',
    activities: ['Postural Stability Instruction'],
    whoItIsFor:
      'Over 65, with a fear of falling or poor balance, or with one or two falls in the last 12 months. With three or more falls, please ask first.',
    suitability: [{ condition: 'falls-balance', basis: 'by-kind', evidence: 'Postural Stability Instruction' }],
    joining: { routes: ['self-refer'], wait: 'About 4 weeks' },
    price: { from: 0 },
    sample: true,
  }),
  anOpportunity({
    id: 'list:pulmonary-rehab',
    name: 'Pulmonary rehabilitation',
    activities: ['Pulmonary Maintenance'],
    whoItIsFor: 'Stable COPD, and breathless when walking on the level. A health professional refers you.',
    suitability: [
      { condition: 'copd', basis: 'by-kind', evidence: 'Pulmonary Maintenance' },
      { condition: 'other-lung-conditions', basis: 'by-kind', evidence: 'Pulmonary Maintenance' },
    ],
    exclusions: [{ condition: 'heart-attack', evidence: 'Not within six weeks of a heart attack.' }],
    joining: { routes: ['referral'] },
    sample: true,
  }),
];
