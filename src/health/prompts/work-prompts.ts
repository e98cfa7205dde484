import { type Prompt, promptsFor } from './prompt.js';
import { WORK_SOURCES } from './work-sources.js';

/** Messages to people at work: what to ask, where to begin. Never shown to the public unless a page asks for them. */
export const WORK_PROMPTS: readonly Prompt[] = [
  ...promptsFor(WORK_SOURCES, 'staff', [
    [
      'staff-ask',
      'wt',
      'talking',
      'Would it be OK to talk about moving more for a minute?',
      ['movingMedicine', 'contact'],
    ],
    [
      'staff-enjoy',
      'wt',
      'talking',
      'What do you already enjoy that gets you moving, even a little?',
      ['movingMedicine', 'physiotherapy'],
    ],
    ['staff-know', 'wt', 'talking', 'What do you know about how moving could help you?', ['movingMedicine']],
    [
      'staff-confidence',
      'wt',
      'talking',
      'On a scale of 0 to 10, how sure are you that you could try this?',
      ['movingMedicine'],
    ],
    ['staff-next', 'wt', 'talking', 'So what do you think you might do first?', ['movingMedicine']],
    ['staff-worry', 'wt', 'talking', 'What would worry you about doing more?', ['consensus', 'undefeatable']],
    [
      'staff-local',
      'wt',
      'talking',
      'Can I show you what is on near you this week?',
      ['activeMedicine', 'merseyside', 'contact'],
    ],
    ['staff-home', 'wt', 'home', 'If going out is hard, what could you do at home?', ['merseyside']],
    ['staff-self', 'wpt', 'start', 'Teams: could your next meeting be a walking one?', ['charter', 'activeMedicine']],
  ]),
  ...promptsFor(WORK_SOURCES, 'clinician', [
    [
      'clin-no-clearance',
      'wt',
      'talking',
      'Most people do not need medical clearance to start small. Talk about the stop signs with them.',
      ['consensus'],
    ],
    ['clin-brief', 'wt', 'talking', '30 seconds is enough to ask, advise and assist.', ['contact']],
    ['clin-rehab', 'wt', 'rehab', 'COPD with an MRC score of 3 or more: offer pulmonary rehab.', ['copdStandard']],
    [
      'clin-record',
      'wt',
      'talking',
      'Ask and record activity at the start and at review, to show the change.',
      ['merseyside'],
    ],
  ]),
  ...promptsFor(WORK_SOURCES, 'befriender', [
    [
      'role-befriender',
      'wpt',
      'company',
      'Visiting someone? Ask if they would like a short walk, or a task to do together.',
      ['activeMedicine', 'messages'],
    ],
  ]),
  ...promptsFor(WORK_SOURCES, 'library', [
    [
      'role-library',
      'wpt',
      'first-visit',
      'Someone wants company or something to do? Look up what is on near here together.',
      ['merseyside', 'contact'],
    ],
  ]),
  ...promptsFor(WORK_SOURCES, 'housing', [
    [
      'role-housing',
      'wpt',
      'home',
      'Home visit? Ask what they would enjoy near home, or indoors when money is short.',
      ['merseyside', 'contact'],
    ],
  ]),
  ...promptsFor(WORK_SOURCES, 'employment', [
    [
      'role-employment',
      'wpt',
      'start',
      'Money worries can stop people. Ask first, then look for free things near them.',
      ['merseyside', 'contact'],
    ],
  ]),
  ...promptsFor(WORK_SOURCES, 'care', [
    [
      'role-care',
      'wpt',
      'home',
      'Make the tea together. Standing up and small tasks are light activity too.',
      ['nhsLight', 'activeMedicine'],
    ],
  ]),
  ...promptsFor(WORK_SOURCES, 'family-worker', [
    [
      'role-family',
      'wpt',
      'enjoy',
      'Play counts. Ask what the children love to play, and where they could do it.',
      ['under5', 'children'],
    ],
  ]),
  ...promptsFor(WORK_SOURCES, 'talking-therapies', [
    [
      'role-therapies',
      'wt',
      'mood',
      'A short walk can lift mood. Ask if a small step outdoors would fit this week.',
      ['messages', 'movingMedicine'],
    ],
  ]),
];
