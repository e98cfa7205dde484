import { FAMILY_SOURCES } from './family-sources.js';
import { type Prompt, promptsFor } from './prompt.js';

/**
 * Messages around a birth and to parents, children, disabled people, carers and people with a long-term condition. The
 * first to each audience is the one shown unless another is asked for. They are loaded when a page asks for one of these
 * audiences.
 */
export const FAMILY_PROMPTS: readonly Prompt[] = [
  ...promptsFor(FAMILY_SOURCES, 'pregnant', [
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
  ...promptsFor(FAMILY_SOURCES, 'new-parent', [
    ['newmum-time', 'wspo', 'enjoy', 'A walk with the pram can be time for you too.', ['birth']],
    ['newmum-pelvic', 'wsp', 'strength', 'Start pelvic floor exercises as soon as you can after birth.', ['birth']],
  ]),
  ...promptsFor(FAMILY_SOURCES, 'parent', [
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
  ...promptsFor(FAMILY_SOURCES, 'child', [
    ['child-60', 'wspo', 'enjoy', 'Move for an hour a day on average. Play, walk, ride or dance.', ['children']],
  ]),
  ...promptsFor(FAMILY_SOURCES, 'disabled', [
    [
      'disabled-daily',
      'wspo',
      'enjoy',
      'Find something you enjoy. A little movement is better than none.',
      ['disabled'],
    ],
  ]),
  ...promptsFor(FAMILY_SOURCES, 'disabled-child', [
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
  ...promptsFor(FAMILY_SOURCES, 'carer', [
    [
      'older-carer',
      'wspo',
      'company',
      'Caring for someone? Try doing tasks together, such as making the tea.',
      ['activeMedicine'],
    ],
  ]),
  ...promptsFor(FAMILY_SOURCES, 'long-term-condition', [
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
