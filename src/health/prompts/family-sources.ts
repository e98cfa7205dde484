import type { HealthSource } from '../safety-lines.js';
import { PROMPT_SOURCES, guidelinePage } from './prompt-sources.js';

const BIRTH = 'pregnancy-and-after-childbirth';

/** What the messages to families, disabled people and carers rest on as well. */
export const FAMILY_SOURCES = {
  ...PROMPT_SOURCES,
  undefeatable: { name: 'We Are Undefeatable, survey (Sport England)' },
  under5: {
    name: 'UK Chief Medical Officers, early years (2019)',
    url: guidelinePage('early-years-under-5s', 'early-years-birth-to-5-years'),
  },
  children: {
    name: 'UK Chief Medical Officers, children and young people (2019)',
    url: guidelinePage('children-and-young-people-5-to-18-years'),
  },
  pregnancy: {
    name: 'UK Chief Medical Officers, pregnancy (2019)',
    url: guidelinePage(BIRTH, 'pregnant-women'),
  },
  birth: {
    name: 'UK Chief Medical Officers, after childbirth (2019)',
    url: guidelinePage(BIRTH, 'women-after-childbirth-birth-to-12-months'),
  },
  disabledChildren: {
    name: 'UK Chief Medical Officers, disabled children and young people (2022)',
    url: guidelinePage('disabled-children-and-disabled-young-people'),
  },
} as const satisfies Record<string, HealthSource>;
