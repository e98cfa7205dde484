import type { Guideline } from './guideline.js';
import { FAMILY_GUIDELINE_SOURCES } from './family-guideline-sources.js';
import { GUIDELINE_SOURCES } from './guideline-sources.js';

const { earlyYears, young, disabledYoung, disabledYoungLaunch } = FAMILY_GUIDELINE_SOURCES;
const { nhs } = GUIDELINE_SOURCES;

const UNDER_FIVES = {
  source: earlyYears,
  helps: [
    'getting on with others',
    'health and weight',
    'the brain and learning',
    'sleep',
    'muscles and bones',
    'movement and co-ordination',
  ],
} as const;

const SITTING: Guideline['says']['sitting'] = [
  ['Try not to keep a baby or young child still for long, except when asleep.', nhs],
];

/** The guidelines for children, youngest first, and the one for disabled children last. */
export const CHILDREN: readonly Guideline[] = [
  {
    ...UNDER_FIVES,
    id: 'infant',
    label: 'Babies aged under 1',
    amount: { minutes: 30, per: 'day' },
    daily: true,
    says: {
      amount: [
        'Not moving about yet? Give your baby at least 30 minutes of tummy time a day, while awake.',
        'Spread it through the day.',
        'Help your baby to move several times every day.',
      ],
      effort: ['Any movement is good: floor play, crawling, reaching and grasping.'],
      sitting: SITTING,
      counts: ['Tummy time, floor play, crawling, reaching and grasping all count.'],
      start: ['Start tummy time with 1 or 2 minutes at a time.', 'More is better.'],
      care: ['Tummy time is for when your baby is awake. Never put a baby to sleep on their tummy.'],
    },
    leadsTo: { age: 0 },
  },
  {
    ...UNDER_FIVES,
    id: 'toddler',
    label: 'Children aged 1 to 2',
    amount: { minutes: 180, per: 'day' },
    daily: true,
    says: {
      amount: [
        'Children aged 1 to 2 need at least 180 minutes (3 hours) of movement every day.',
        'Spread it through the day.',
      ],
      effort: ['Any movement is good, with some active play and some play outdoors.'],
      sitting: SITTING,
      counts: [
        'Playground, jumping and climbing.',
        'Messy play, throwing and catching.',
        'Dancing, swimming and walking.',
        'A scooter or a bike.',
      ],
      start: ['More is better.'],
    },
    leadsTo: { age: 2 },
  },
  {
    ...UNDER_FIVES,
    id: 'preschool',
    label: 'Children aged 3 to 4',
    amount: { minutes: 180, per: 'day' },
    daily: true,
    ofWhich: 60,
    says: {
      amount: [
        'Children aged 3 to 4 need at least 180 minutes (3 hours) of movement every day.',
        'At least 60 of those minutes are faster play (moderate to vigorous).',
        'Spread it through the day.',
      ],
      effort: [['In faster play, your child breathes faster and feels warmer.', young]],
      sitting: SITTING,
      counts: ['Play counts.'],
      start: ['More is better.'],
    },
    leadsTo: { age: 4 },
  },
  {
    id: 'child',
    label: 'Children and young people aged 5 to 18',
    source: young,
    amount: { minutes: 60, per: 'day', average: true },
    daily: true,
    says: {
      amount: ['Move for at least 60 minutes a day, on average, across the week.'],
      effort: ['Move so that you breathe faster and feel warmer (moderate to vigorous).'],
      strength: ['Do a mix of things across the week, to build movement skills, muscles and bones.'],
      sitting: ['Cut down on sitting.', 'Break up long still times with some light movement.'],
      counts: [
        'Playing, running and walking.',
        'Swimming, skateboarding and riding a bike.',
        'PE, skipping, climbing and dancing.',
        'Getting about on foot or by bike.',
      ],
      start: ['One way to start: walk part of the way to school.'],
    },
    helps: [
      'confidence and social skills',
      'co-ordination',
      'concentration and learning',
      'muscles and bones',
      'health and fitness',
      'a healthy weight',
      'sleep',
      'feeling good',
    ],
    leadsTo: { age: 10 },
  },
];

/** Disabled children and young people have a guideline of their own, and more strength in it. */
export const DISABLED_CHILD: Guideline = {
  id: 'disabled-child',
  label: 'Disabled children and young people',
  source: disabledYoung,
  amount: { minutes: 20, per: 'day' },
  daily: true,
  weekly: [120, 180],
  strength: 3,
  strengthTimes: true,
  strengthAndBalance: true,
  says: {
    amount: [
      'Aim for 20 minutes of movement a day.',
      ['Over a week that is 120 to 180 minutes, moderate to vigorous.', disabledYoungLaunch],
      ['Another way to get there: 40 minutes, 3 times a week.', disabledYoungLaunch],
    ],
    strength: ['Do strength and balance activities 3 times a week.', 'Pick ones that are a challenge, but manageable.'],
    counts: ['Small amounts are good too.'],
    start: ['When starting, build up slowly.', 'Ask: can you do this today?', 'Do it in bite-size chunks.'],
  },
  helps: [
    'meeting people',
    'confidence and concentration',
    'a sense of achievement',
    'mental health',
    'feeling calmer',
    'balance and co-ordination',
    'muscles and motor skills',
  ],
  leadsTo: { age: 10 },
};
