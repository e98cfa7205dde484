import type { Guideline, Said } from './guideline.js';
import { GUIDELINE_SOURCES } from './guideline-sources.js';
import { WEEKLY_MINUTES } from './weekly-minutes.js';

const { adults, disabledAdults, nhs, sportEngland } = GUIDELINE_SOURCES;

/** What every adult is to aim for. */
export const A_WEEK = { minutes: WEEKLY_MINUTES.moderate, per: 'week' } as const;

const TALK_TEST: readonly Said[] = [
  ['Moderate: you breathe more, and can still talk.', adults],
  ['Vigorous: you breathe fast, and it is hard to talk.', adults],
];

const EVERYBODY_HELPS = ['sleep', 'a healthy weight', 'managing stress', 'quality of life'];

/** The guidelines for adults, but for those in pregnancy and after a birth. */
export const ADULTS: readonly Guideline[] = [
  {
    id: 'adult',
    label: 'Adults aged 19 to 64',
    source: adults,
    amount: A_WEEK,
    daily: true,
    vigorous: WEEKLY_MINUTES.vigorous,
    strength: 2,
    says: {
      amount: [
        'Aim for at least 150 minutes a week of moderate activity.',
        'Or do 75 minutes of vigorous activity, or a mix of both.',
        'Shorter bursts of very hard activity count too.',
        'Try to move every day.',
      ],
      effort: TALK_TEST,
      strength: [
        'Build strength on 2 days a week. Any strengthening is better than none.',
        ['Work your muscles until you need a short rest.', nhs],
      ],
      sitting: ['Break up long times of sitting with some light movement.'],
      counts: [
        'Moderate: brisk walking, swimming or cycling.',
        'Vigorous: running or climbing stairs.',
        'For strength: carrying heavy bags, the gym or yoga.',
        ['Gardening and dancing count too.', sportEngland],
      ],
      start: ['Make a start today. It is never too late.', 'Every minute counts.', 'Some is good, more is better.'],
    },
    helps: EVERYBODY_HELPS,
    lowersChances: true,
    leadsTo: { activities: ['Walking', 'Nordic Walking', 'Swimming', 'Cycling', 'Jogging', 'Dance', 'Yoga'] },
  },
  {
    id: 'older-adult',
    label: 'Adults aged 65 and over',
    source: adults,
    amount: A_WEEK,
    daily: true,
    vigorous: WEEKLY_MINUTES.vigorous,
    vigorousIfActive: true,
    strength: 2,
    balance: 2,
    says: {
      amount: [
        'Build up slowly to at least 150 minutes a week of moderate activity.',
        'Regularly active already? You can do 75 minutes of vigorous activity, or a mix of both.',
        'Try to move every day. Some is better than none.',
      ],
      effort: TALK_TEST,
      strength: ['Do something for strength, balance and bending on 2 days a week.'],
      balance: ['Work on your balance on 2 days a week.', 'Dancing, bowls and tai chi are all ways to do it.'],
      sitting: ['Break up long still times with light activity, or at least by standing up.'],
      counts: [
        'Moderate: brisk walking, swimming or cycling.',
        ['Light: making tea, slow walking, dusting, vacuuming or standing up.', nhs],
        'For balance: dancing, bowls or tai chi.',
        ['Gardening counts too.', sportEngland],
      ],
      start: ['Light activity helps too.', 'Build up slowly.', 'It is never too late to start.'],
      care: ['Moving on your feet, so that you carry your own weight, helps your bones.'],
    },
    helps: [...EVERYBODY_HELPS, 'getting on with others', 'being less frail', 'fewer falls'],
    lowersChances: true,
    leadsTo: {
      activities: [
        'Tai Chi',
        'Bowls',
        'Dance',
        'Walking',
        'Walking Football',
        'Chair Based Exercise',
        'General Fitness for Older Adults',
      ],
    },
  },
  {
    id: 'disabled-adult',
    label: 'Disabled adults',
    source: disabledAdults,
    amount: A_WEEK,
    daily: true,
    strength: 2,
    strengthAndBalance: true,
    says: {
      amount: ['Aim for at least 150 minutes a week of moderate activity.', 'Make it a daily habit.'],
      effort: ['Moderate: you can talk, but not sing.', 'Vigorous: it is hard to talk without pausing.'],
      strength: ['Do strength and balance activities on 2 days a week.'],
      sitting: ['Try not to be still for too long.'],
      counts: ['A little movement is better than none.'],
      start: ['Find something you enjoy, and give it a go.'],
    },
    helps: [
      'mental health and quality of life',
      'a healthy weight',
      'daily tasks and independence',
      'muscles and bones',
      'fitness',
      'mobility and balance',
      'preventing long-term illness',
      'meeting people',
    ],
    leadsTo: {},
  },
];
