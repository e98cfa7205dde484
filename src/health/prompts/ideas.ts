import type { HealthSource } from '../safety-lines.js';

/** Where an idea is for. `bed` and `ward-chair` are for staff on a ward to lead. */
export const IDEA_PLACES = ['chair', 'worktop', 'stairs', 'bed', 'ward-chair'] as const;

/** One of them. */
export type IdeaPlace = (typeof IDEA_PLACES)[number];

/** One small thing to do, in a few steps. */
export interface Idea {
  readonly id: string;
  readonly place: IdeaPlace;
  readonly title: string;
  /** Plain sentences, in order. */
  readonly steps: readonly string[];
  readonly source: HealthSource;
  /** The day the source was read, ISO date. */
  readonly readOn: string;
  /** The last day the idea may be shown, ISO date. */
  readonly reviewBy: string;
  readonly clinicalReview: 'awaiting';
}

const NHS_TAYSIDE = {
  name: 'NHS Tayside, movements to try at home',
  url: 'https://rightdecisions.scot.nhs.uk/being-a-partner-in-my-care-realistic-medicine-together/local-resources/nhs-tayside/exercises-to-try-at-home',
};
const NHS_SITTING = { name: 'NHS leaflet for older people, sitting, as others give it' };
const CMO_ADULTS = {
  name: 'UK Chief Medical Officers, adults and older adults (2019)',
  url: 'https://www.gov.uk/government/publications/physical-activity-guidelines-adults-and-older-adults/physical-activity-for-adults-and-older-adults-19-and-over-text-of-the-infographic',
};
const SUSSEX = {
  name: 'University Hospitals Sussex, bed and sitting leaflet',
  url: 'https://www.uhsussex.nhs.uk/resources/active-10-bed-and-sitting-exercises/',
};

type Row = readonly [id: string, title: string, steps: readonly string[], source: HealthSource];

const ROWS: Readonly<Record<IdeaPlace, readonly Row[]>> = {
  chair: [
    [
      'chair-march',
      'March on the spot',
      [
        'Sit tall on a solid chair without wheels.',
        'Hold the sides. Lift one knee, then put the foot down gently.',
        'Do the same with the other leg. Try 5 with each.',
      ],
      NHS_SITTING,
    ],
    [
      'chair-arms',
      'Lift your arms',
      [
        'Sit tall with your arms by your sides, palms forward.',
        'Lift both arms out and up, as far as feels comfortable.',
        'Breathe out on the way up and in on the way down. Try 5.',
      ],
      NHS_SITTING,
    ],
    [
      'chair-stand',
      'Sit to stand',
      [
        'Sit near the front of a solid chair, feet a little back.',
        'Lean forward and stand up slowly. Use your hands if you need to.',
        'Feel the chair with your legs, then sit down slowly. Up to 10 times.',
      ],
      NHS_TAYSIDE,
    ],
  ],
  worktop: [
    [
      'worktop-heels',
      'Up on your toes',
      [
        'Waiting for the kettle? Hold the worktop and stand tall.',
        'Lift your heels slowly, counting to 3.',
        'Come down slowly, counting to 5. Up to 10 times.',
      ],
      NHS_TAYSIDE,
    ],
    [
      'worktop-toes',
      'Lift your toes',
      [
        'Hold the worktop and stand tall, feet a little apart.',
        'Lift the front of your feet slowly. Keep your knees soft.',
        'Lower your toes slowly. Up to 10 times.',
      ],
      NHS_TAYSIDE,
    ],
    [
      'worktop-line',
      'One foot in front',
      [
        'Hold the worktop and stand tall.',
        'Put one foot in front of the other, in a straight line.',
        'Look ahead and stay for 10 seconds. Then swap feet.',
      ],
      NHS_TAYSIDE,
    ],
  ],
  stairs: [
    [
      'stairs-count',
      'Stairs count',
      [
        'Climbing stairs makes you breathe faster, so a few steps count.',
        'Keep a hand on the rail and take your time.',
        'You could do one trip more today, if you feel up to it.',
      ],
      CMO_ADULTS,
    ],
  ],
  bed: [
    [
      'bed-heels',
      'Slide your heel',
      [
        'Lie or sit up in bed. Slide one heel towards you so the knee bends.',
        'Hold for 3 seconds, then let go.',
        'Up to 10 times with each leg.',
      ],
      SUSSEX,
    ],
    [
      'bed-toes',
      'Point your toes',
      [
        'Point your toes to the end of the bed. Hold for 3 seconds.',
        'Point them to the ceiling. Hold for 3 seconds.',
        'Up to 20 times with each ankle.',
      ],
      SUSSEX,
    ],
    [
      'bed-arms',
      'Reach up',
      [
        'Lift one arm straight towards the ceiling, as high as feels comfortable.',
        'Lower it slowly.',
        'Up to 10 times with each arm.',
      ],
      SUSSEX,
    ],
  ],
  'ward-chair': [
    [
      'ward-march',
      'March in the chair',
      [
        'Sit up in the chair beside the bed, both feet on the floor.',
        'Lift one knee, then the other, as far as feels comfortable.',
        'Try 5 with each leg.',
      ],
      NHS_SITTING,
    ],
    [
      'ward-ankles',
      'Point your foot',
      [
        'Sit up in the chair and hold its side. Straighten one leg, foot off the floor.',
        'Point your toes away from you, then back towards you.',
        'Try 5 with each foot, then 5 more.',
      ],
      NHS_SITTING,
    ],
  ],
};

/** Things to do at home and on a ward. Not offered where a condition's mode forbids it. */
export const IDEAS: readonly Idea[] = IDEA_PLACES.flatMap((place) =>
  ROWS[place].map(([id, title, steps, source]) => ({
    id,
    place,
    title,
    steps,
    source,
    readOn: '2026-11-25',
    reviewBy: '2027-11-21',
    clinicalReview: 'awaiting' as const,
  })),
);

/** What staff are to know before they lead ideas on a ward. */
export const WARD_NOTE = {
  text: 'For staff to lead. Ask the therapy team first after a broken bone, a stroke, an operation or heart treatment. Stop if it hurts or makes anything worse, and tell the ward staff.',
  source: SUSSEX,
  readOn: '2026-11-25',
  reviewBy: '2027-11-21',
  clinicalReview: 'awaiting',
} as const;
