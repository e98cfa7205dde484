import { type Prompt, promptsFor } from './prompt.js';
import { WORK_SOURCES } from './work-sources.js';

type Row = readonly [
  myth: string,
  id: string,
  settings: string,
  text: string,
  sources: readonly (keyof typeof WORK_SOURCES)[],
];

const TO_EVERYONE: readonly Row[] = [
  ['No pain, no gain', 'myth-pain', 'wspo', 'Gentle, everyday movement counts.', ['adults', 'activeMedicine']],
  ['It has to make you sweat', 'myth-sweat', 'wspo', 'If you can talk but not sing, that is enough.', ['disabled']],
  [
    'It has to be a gym',
    'myth-gym',
    'wspo',
    'Walking, gardening and dancing all count.',
    ['insight', 'activeMedicine'],
  ],
  ['I am too old or too frail', 'myth-old', 'wspo', 'It is never too late. Any movement helps.', ['adults']],
  [
    'My condition makes it a bad idea',
    'myth-condition',
    'wspo',
    'For most people the good of moving far outweighs the risk.',
    ['consensus'],
  ],
  [
    'I need a doctor’s note',
    'myth-note',
    'wspo',
    'Most people do not. Start where you are, and build up slowly.',
    ['consensus'],
  ],
  ['It only counts in blocks of 10 minutes', 'myth-ten', 'wspo', 'Every minute counts.', ['adults']],
  ['Only getting out of breath counts', 'myth-strength', 'wspo', 'Strength counts too, twice a week.', ['adults']],
  ['Less than 150 minutes is no use', 'myth-150', 'wspo', 'Some is good, and more is better.', ['adults']],
  [
    'Housework and play do not count',
    'myth-housework',
    'wspo',
    'They move you. For children, play counts.',
    ['under5', 'adults'],
  ],
  [
    'If I miss a week I have failed',
    'myth-week',
    'wspo',
    'Ups and downs are normal. Start again any day.',
    ['undefeatable'],
  ],
];

const ROWS: readonly (readonly [Prompt['audience'], readonly Row[]])[] = [
  ['everyone', TO_EVERYONE],
  [
    'pregnant',
    [
      [
        'Pregnancy is a time to rest',
        'myth-pregnant',
        'wsp',
        'There is no evidence of harm. Aim for 150 minutes a week, and start gently.',
        ['pregnancy'],
      ],
    ],
  ],
  [
    'staff',
    [
      [
        'Everyone already knows this',
        'myth-known',
        'wt',
        'In one study 80% of GPs did not know the guidance.',
        ['programme'],
      ],
      ['It is too much for people in crisis', 'myth-crisis', 'wt', 'Small steps suit complex lives.', ['programme']],
    ],
  ],
];

/** What people have heard, each with what the sources say. */
export const MYTHS: readonly Prompt[] = ROWS.flatMap(([audience, rows]) =>
  rows.flatMap(([myth, id, settings, text, sources]) =>
    promptsFor(WORK_SOURCES, audience, [[id, settings, 'myths', text, sources]], { myth }),
  ),
);
