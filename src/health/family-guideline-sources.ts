import { type DatedSource, guidelinePage } from './guideline-sources.js';

/** What the guidelines for children, pregnancy and the year after a birth rest on, linked where that very page was read. */
export const FAMILY_GUIDELINE_SOURCES = {
  earlyYears: {
    name: 'UK Chief Medical Officers, activity from birth to 5 years',
    url: guidelinePage('early-years-under-5s', 'early-years-birth-to-5-years'),
    published: '2019-09-07',
  },
  young: {
    name: 'UK Chief Medical Officers, activity from 5 to 18 years',
    url: guidelinePage('children-and-young-people-5-to-18-years', 'children-and-young-people-5-to-18-years'),
    published: '2019-09-19',
  },
  pregnancy: {
    name: 'UK Chief Medical Officers, activity in pregnancy',
    url: guidelinePage('pregnancy-and-after-childbirth', 'pregnant-women'),
    published: '2019-09-07',
  },
  childbirth: {
    name: 'UK Chief Medical Officers, activity after childbirth',
    url: guidelinePage('pregnancy-and-after-childbirth', 'women-after-childbirth-birth-to-12-months'),
    published: '2019-09-07',
  },
  disabledYoung: {
    name: 'UK Chief Medical Officers, activity for disabled children and young people',
    url: guidelinePage('disabled-children-and-disabled-young-people', 'disabled-children-and-disabled-young-people'),
    published: '2022-04-12',
  },
  report: {
    name: 'UK Chief Medical Officers’ report of 2019, as others reproduce it',
  },
  disabledYoungLaunch: {
    name: 'Activity Alliance on the guideline for disabled children',
    published: '2022-02-16',
  },
  tommys: { name: 'Tommy’s, what to avoid in pregnancy' },
} as const satisfies Record<string, DatedSource>;
