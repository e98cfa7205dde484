import { PROMPT_SOURCES } from './prompt-sources.js';
import { type Prompt, promptsFor } from './prompt.js';

/** Messages to the public that name no condition. The first to each audience is the one shown unless another is asked for. */
export const PUBLIC_PROMPTS: readonly Prompt[] = [
  ...promptsFor(PROMPT_SOURCES, 'everyone', [
    [
      'all-every-minute',
      'wspo',
      'start',
      'Every minute counts. Start with one small move today.',
      ['adults', 'activeMedicine'],
    ],
    [
      'all-your-start',
      'wspo',
      'start',
      'Everyone starts somewhere. Your starting point is the right one.',
      ['consensus', 'richmond'],
    ],
    [
      'all-not-sport',
      'wspo',
      'enjoy',
      'You do not need a gym. Walking, dancing and gardening all count.',
      ['insight', 'activeMedicine'],
    ],
    ['all-feel-today', 'wspo', 'mood', 'A short walk can lift your mood today.', ['messages']],
    [
      'all-with-someone',
      'wspo',
      'company',
      'Moving is easier with company. Who could you ask?',
      ['messages', 'activeMedicine'],
    ],
    ['all-talk-test', 'wso', 'effort', 'Can you talk but not sing? That is the right effort.', ['disabled', 'adults']],
    [
      'all-waiting-room',
      's',
      'sitting',
      'Waiting to be called? Try standing up and stretching, if you can.',
      ['adults', 'charter'],
    ],
    ['all-home', 'wspo', 'home', 'No money or no transport? You can move more at home.', ['merseyside']],
    ['all-never-late', 'wspo', 'start', 'It is never too late to start.', ['adults', 'activeMedicine']],
    ['all-strength', 'wspo', 'strength', 'Build strength twice a week. Carrying shopping counts.', ['adults']],
    ['all-sit-less', 'wso', 'sitting', 'Been sitting a while? Get up and move for a minute, if you can.', ['adults']],
    [
      'all-first-visit',
      'wo',
      'first-visit',
      'Nervous about going? Ask if someone can meet you at the door.',
      ['merseyside', 'insight'],
    ],
  ]),
  ...promptsFor(PROMPT_SOURCES, 'older', [
    [
      'older-steady',
      'wspo',
      'balance',
      'Tai chi, dancing or bowls can help you feel steadier on your feet.',
      ['adults'],
    ],
    ['older-kettle', 'wspo', 'home', 'Waiting for the kettle? Hold the worktop and rise up on your toes.', ['adults']],
    ['older-stand', 'wspo', 'sitting', 'If you sit a lot, standing up more often helps.', ['adults']],
    [
      'older-falls-class',
      'wt',
      'balance',
      'Worried about falling? Ask about a strength and balance class near you.',
      ['councilReferral', 'adults'],
    ],
  ]),
  ...promptsFor(PROMPT_SOURCES, 'pregnant', [
    [
      'pregnant-start',
      'wspo',
      'start',
      'Not active yet? You can start gently in pregnancy. A walk is a good start.',
      ['pregnancy'],
    ],
    [
      'pregnant-keep-going',
      'wspo',
      'start',
      'Pregnant and already active? Keep going, and listen to your body.',
      ['pregnancy'],
    ],
    [
      'pregnant-strength',
      'w',
      'strength',
      'In pregnancy, try activities that make your muscles stronger twice a week.',
      ['pregnancy'],
    ],
  ]),
  ...promptsFor(PROMPT_SOURCES, 'new-parent', [
    ['newmum-time', 'wspo', 'enjoy', 'A walk with the pram can be time for you too.', ['birth']],
    ['newmum-pelvic', 'wsp', 'strength', 'Start pelvic floor exercises as soon as you can after birth.', ['birth']],
  ]),
  ...promptsFor(PROMPT_SOURCES, 'parent', [
    ['child-school-run', 'wspo', 'start', 'Could you walk part of the way to school?', ['children']],
    [
      'parent-tummy',
      'wspo',
      'start',
      'Tummy time adds up. Start with 1 or 2 minutes while your baby is awake.',
      ['under5'],
    ],
    ['parent-under5', 'wspo', 'enjoy', 'Children aged 1 to 4 need 3 hours of movement a day. Play counts.', ['under5']],
  ]),
  ...promptsFor(PROMPT_SOURCES, 'child', [
    ['child-60', 'wspo', 'enjoy', 'Move for an hour a day on average. Play, walk, ride or dance.', ['children']],
  ]),
  ...promptsFor(PROMPT_SOURCES, 'disabled', [
    [
      'disabled-daily',
      'wspo',
      'enjoy',
      'Find something you enjoy. A little movement is better than none.',
      ['disabled'],
    ],
  ]),
  ...promptsFor(PROMPT_SOURCES, 'disabled-child', [
    [
      'disabled-child-20',
      'wspo',
      'start',
      '20 minutes a day is a good aim. A few minutes at a time is fine.',
      ['disabledChildren'],
    ],
    [
      'disabled-child-today',
      'w',
      'start',
      'Ask: can you do this today? Some days will be different, and that is fine.',
      ['disabledChildren'],
    ],
  ]),
  ...promptsFor(PROMPT_SOURCES, 'carer', [
    [
      'older-carer',
      'wspo',
      'company',
      'Caring for someone? Try doing tasks together, such as making the tea.',
      ['activeMedicine'],
    ],
  ]),
  ...promptsFor(PROMPT_SOURCES, 'long-term-condition', [
    ['ltc-work-with', 'wspo', 'enjoy', 'Find ways to move that work with your condition.', ['undefeatable']],
    [
      'ltc-gradual',
      'wspo',
      'start',
      'Build up slowly, at your own pace. Good days and bad days both count.',
      ['consensus', 'undefeatable'],
    ],
    [
      'ltc-benefits',
      'wspo',
      'start',
      'For most people with a long-term condition, the good of moving far outweighs the risk.',
      ['consensus'],
    ],
  ]),
];
