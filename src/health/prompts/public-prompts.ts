import { PROMPT_SOURCES } from './prompt-sources.js';
import { type Prompt, promptsFor } from './prompt.js';

/**
 * Messages to the public at large: to everyone and to older people. The first to each audience is the one shown unless
 * another is asked for.
 */
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
];
