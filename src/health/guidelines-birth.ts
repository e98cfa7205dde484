import type { Guideline } from './guideline.js';
import { FAMILY_GUIDELINE_SOURCES } from './family-guideline-sources.js';
import { GUIDELINE_SOURCES } from './guideline-sources.js';
import { A_WEEK } from './guidelines-adults.js';

const { pregnancy, childbirth, report, tommys } = FAMILY_GUIDELINE_SOURCES;
const { adults } = GUIDELINE_SOURCES;

/** The guidelines for pregnancy and the year after a birth. */
export const AROUND_BIRTH: readonly Guideline[] = [
  {
    id: 'pregnancy',
    label: 'Pregnancy',
    source: pregnancy,
    amount: A_WEEK,
    strength: 2,
    strengthTimes: true,
    says: {
      amount: ['Aim for at least 150 minutes a week of moderate activity.'],
      effort: [['Moderate: you breathe more, and can still talk.', adults]],
      strength: ['Build strength 2 times a week.'],
      counts: ['Walking, stairs, dancing and cycling.', 'Swimming, yoga and the gym.', 'Carrying shopping.'],
      start: ['Not active yet? Start gradually.', 'Already active? Keep going.'],
      care: [
        'There is no evidence of harm.',
        'Listen to your body and adapt.',
        'Do not bump the bump.',
        ['Not active before? Vigorous activity is not advised.', report],
        ['Avoid anything where you may be knocked or may fall, and scuba diving.', tommys],
        ['After 16 weeks, do not lie flat on your back for long.', tommys],
        ['Do not be active higher up than 2,500 metres.', tommys],
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
    source: childbirth,
    amount: A_WEEK,
    pelvicFloor: true,
    strength: 2,
    strengthTimes: true,
    says: {
      amount: ['Aim for at least 150 minutes a week of moderate activity.'],
      effort: [['Moderate: you breathe more, and can still talk.', adults]],
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
        ['After your 6 to 8 week check, build up from moderate to vigorous over at least 3 months.', report],
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
];
