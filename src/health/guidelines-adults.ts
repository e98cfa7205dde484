import type { Guideline, Said } from './guideline.js';
import { WEEKLY_MINUTES } from './weekly-minutes.js';

const A_WEEK = { minutes: WEEKLY_MINUTES.moderate, per: 'week' } as const;

const TALK_TEST: readonly Said[] = [
  ['Moderate: you breathe more, and can still talk.', 'adults'],
  ['Vigorous: you breathe fast, and it is hard to talk.', 'adults'],
];

const EVERYBODY_HELPS = ['sleep', 'a healthy weight', 'managing stress', 'quality of life'];

/** The guidelines for adults, in the order of life. */
export const ADULTS: readonly Guideline[] = [
  {
    id: 'adult',
    label: 'Adults aged 19 to 64',
    source: 'adults',
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
        ['Work your muscles until you need a short rest.', 'nhs'],
      ],
      sitting: ['Break up long times of sitting with some light movement.'],
      counts: [
        'Moderate: brisk walking, swimming or cycling.',
        'Vigorous: running or climbing stairs.',
        'For strength: carrying heavy bags, the gym or yoga.',
        ['Gardening and dancing count too.', 'sport-england'],
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
    source: 'adults',
    amount: A_WEEK,
    daily: true,
    vigorous: WEEKLY_MINUTES.vigorous,
    strength: 2,
    balance: 2,
    says: {
      amount: [
        'Build up slowly to at least 150 minutes a week of moderate activity.',
        'Active already? You can do 75 minutes of vigorous activity, or a mix of both.',
        'Try to move every day. Some is better than none.',
      ],
      effort: TALK_TEST,
      strength: ['Do something for strength, balance and bending on 2 days a week.'],
      balance: ['Work on your balance on 2 days a week.', 'Dancing, bowls and tai chi are all ways to do it.'],
      sitting: ['Break up long still times with light activity, or at least by standing up.'],
      counts: [
        'Moderate: brisk walking, swimming or cycling.',
        ['Light: making tea, slow walking, dusting, vacuuming or standing up.', 'nhs'],
        'For balance: dancing, bowls or tai chi.',
        ['Gardening counts too.', 'sport-england'],
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
    id: 'pregnancy',
    label: 'Pregnancy',
    source: 'pregnancy',
    amount: A_WEEK,
    strength: 2,
    says: {
      amount: ['Aim for at least 150 minutes a week of moderate activity.'],
      effort: [['Moderate: you breathe more, and can still talk.', 'adults']],
      strength: ['Build strength 2 times a week.'],
      counts: ['Walking, stairs, dancing and cycling.', 'Swimming, yoga and the gym.', 'Carrying shopping.'],
      start: ['Not active yet? Start gradually.', 'Already active? Keep going.'],
      care: [
        'There is no evidence of harm.',
        'Listen to your body and adapt.',
        'Do not bump the bump.',
        ['Not active before? Vigorous activity is not advised.', 'report'],
        ['Avoid anything where you may be knocked or may fall, and scuba diving.', 'tommys'],
        ['After 16 weeks, do not lie flat on your back for long.', 'tommys'],
        ['Do not be active higher up than 2,500 metres.', 'tommys'],
      ],
    },
    helps: [
      'your weight in pregnancy',
      'fitness',
      'fewer problems from high blood pressure',
      'sleep',
      'preventing diabetes of pregnancy',
      'mood',
    ],
    leadsTo: { conditions: ['pregnancy'] },
  },
  {
    id: 'postnatal',
    label: 'After having a baby, up to 12 months',
    source: 'childbirth',
    amount: A_WEEK,
    pelvicFloor: true,
    strength: 2,
    says: {
      amount: ['Aim for at least 150 minutes a week of moderate activity.'],
      effort: [['Moderate: you breathe more, and can still talk.', 'adults']],
      strength: [
        'Build your strength back up, 2 times a week.',
        'Start pelvic floor exercises as soon as you can. Then do them every day.',
      ],
      counts: ['Walking, cycling, stairs and jogging.', 'Yoga and dancing.', 'Playing with your newborn.'],
      start: ['Not active yet? Start gradually.', 'Already active? Keep going.'],
      care: [
        'There is no evidence of harm.',
        'It depends on how the birth went. Listen to your body and start gently.',
        'You can be active while breastfeeding.',
        ['After your 6 to 8 week check, build up from moderate to vigorous over at least 3 months.', 'report'],
      ],
    },
    helps: [
      'time for yourself, fewer worries and less depression',
      'weight',
      'the tone of your tummy muscles',
      'fitness',
      'mood',
      'sleep',
    ],
    leadsTo: { conditions: ['postnatal'] },
  },
  {
    id: 'disabled-adult',
    label: 'Disabled adults',
    source: 'disabled-adults',
    amount: A_WEEK,
    daily: true,
    strength: 2,
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
