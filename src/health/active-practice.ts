import type { HealthSource } from './safety-lines.js';

const CHARTER: HealthSource = { name: 'RCGP and Sport England, Active Practice Charter (RCGP eLearning)' };
const GREATER_MANCHESTER: HealthSource = { name: 'GM Moving, examples from practices in Greater Manchester' };
const PROGRAMME: HealthSource = {
  name: 'Programme documents this product grew from, Hertfordshire and Leicestershire',
};
const GUIDELINE: HealthSource = {
  name: 'UK Chief Medical Officers, activity for adults and older adults',
  url: 'https://www.gov.uk/government/publications/physical-activity-guidelines-adults-and-older-adults/physical-activity-for-adults-and-older-adults-19-and-over-text-of-the-infographic',
};

/** The five things the charter asks a practice to show. */
export type CharterArea = 'sit-less-staff' | 'sit-less-patients' | 'move-more-staff' | 'move-more-patients' | 'partner';

/** Something a practice can do, and who has done it or says so. */
export interface PracticeIdea {
  readonly id: string;
  readonly text: string;
  readonly source: HealthSource;
}

/** The charter's areas in its own order, with ideas for each. */
export const CHARTER_AREAS: readonly { readonly id: CharterArea; readonly ideas: readonly PracticeIdea[] }[] = [
  {
    id: 'sit-less-staff',
    ideas: [
      { id: 'standing-desks', text: 'Standing desks', source: GREATER_MANCHESTER },
      { id: 'fetch-patients', text: 'Walk to fetch patients', source: GREATER_MANCHESTER },
      { id: 'desk-cycles', text: 'Under-desk cycles', source: GREATER_MANCHESTER },
    ],
  },
  {
    id: 'sit-less-patients',
    ideas: [
      {
        id: 'stand-up-message',
        text: 'A message in the waiting room: try standing up and stretching, if you can',
        source: GUIDELINE,
      },
      { id: 'screens', text: 'Messages about moving on the waiting room screen', source: PROGRAMME },
    ],
  },
  {
    id: 'move-more-staff',
    ideas: [
      { id: 'walking-meetings', text: 'Walking meetings', source: GREATER_MANCHESTER },
      { id: 'step-challenge', text: 'A step challenge for the team', source: GREATER_MANCHESTER },
      { id: 'bike-racks', text: 'Bike racks', source: GREATER_MANCHESTER },
      { id: 'pledges', text: 'A pledge from each member of staff', source: PROGRAMME },
    ],
  },
  {
    id: 'move-more-patients',
    ideas: [
      { id: 'walk-and-talk', text: 'A monthly walk and talk', source: GREATER_MANCHESTER },
      { id: 'led-walks', text: 'Led walks from the surgery door', source: PROGRAMME },
      { id: 'brief-talk', text: 'Ask, and show what is on near the patient', source: PROGRAMME },
      { id: 'posters', text: 'Posters and leaflets that end in a local activity', source: PROGRAMME },
    ],
  },
  {
    id: 'partner',
    ideas: [
      { id: 'local-provider', text: 'Partner with a local activity provider', source: CHARTER },
      { id: 'parkrun', text: 'Become a parkrun practice', source: CHARTER },
      { id: 'wellbeing-group', text: 'Invite patients to a wellbeing group at the practice', source: PROGRAMME },
    ],
  },
];

/** Months between two looks at a practice's list, as the programme in Hertfordshire does it. The charter names no rule. */
export const CHECK_IN_MONTHS = 6;

/** When this was read, when to read it again, and what the research could not find. */
export const CHARTER_REVIEW = { readOn: '2026-11-21', reviewBy: '2027-11-21', clinicalReview: 'awaiting' } as const;

/** What the research holds no source for. */
export const CHARTER_GAPS: readonly string[] = [
  'when a practice renews the charter: no rule was found',
  'news of the charter from 2024 to 2026: none was found',
];
