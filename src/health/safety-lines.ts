import { isOverdue } from './review.js';

/** Who says so. There is a `url` only when the research opened and read that address. */
export interface HealthSource {
  readonly name: string;
  readonly url?: string;
}

/** A few plain sentences about health, with where they come from. No clinician has signed any of them yet. */
export interface SafetyLine {
  readonly id: string;
  readonly kind: 'urgent' | 'stop' | 'care' | 'route' | 'info';
  /** Plain text. */
  readonly text: string;
  readonly source: HealthSource;
  /** What else the text rests on. Listed in the content register, not on the page. */
  readonly also?: readonly HealthSource[];
  /** The day the sources were read, ISO date. */
  readonly readOn: string;
  /** The last day the text may be shown, ISO date. */
  readonly reviewBy: string;
  readonly clinicalReview: 'awaiting';
}

const REVIEW = { readOn: '2026-11-21', reviewBy: '2027-11-21', clinicalReview: 'awaiting' } as const;

const CONSENSUS = {
  name: 'Consensus statement on risk (Reid and others, 2022)',
  url: 'https://movingmedicine.ac.uk/riskconsensus',
};
const CHEST_PAIN = { name: 'NHS words on chest pain, as a GP practice gives them (chartermedicalcentre.co.uk)' };
const NHS_111 = { name: 'NHS service manual, A to Z of health writing' };
const CHIEF_MEDICAL_OFFICERS =
  'https://www.gov.uk/government/publications/physical-activity-guidelines-pregnancy-and-after-childbirth/physical-activity-for-';
// The words claim nothing about health: they say how the finder behaves, or whom to ask.
const OWN_WORDS = { name: 'This finder' };

const LINES = {
  stop: {
    kind: 'stop',
    text: 'Stop and get medical help if your symptoms suddenly get much worse. Call 999 for sudden chest pain that does not go away.',
    source: CONSENSUS,
    also: [CHEST_PAIN],
  },
  'urgent-help': {
    kind: 'urgent',
    text: 'For urgent medical help, go to NHS 111 online or call 111.',
    source: NHS_111,
  },
  'urgent-mental-health': {
    kind: 'urgent',
    text: 'For urgent mental health help, go to NHS 111 online, or call 111 and choose the mental health option. Call 999 if a life is at risk.',
    source: { name: 'NHS trusts on urgent mental health help (lpft.nhs.uk, shsc.nhs.uk)' },
    also: [NHS_111],
  },
  'specialist-team': {
    kind: 'care',
    text: 'We do not list activities for ME or chronic fatigue syndrome. National guidance (NICE) says activity plans for ME are for a specialist team to oversee. Ask your care team what is right for you.',
    source: {
      name: 'NICE guideline NG206, 1.11.9 to 1.11.14, as the ME Association quotes it',
      url: 'https://meassociation.org.uk/nice-guidelines/items/incorporating-physical-activity-and-exercise/',
    },
  },
  'own-pace': {
    kind: 'care',
    text: 'Everyone has their own starting point. We show no messages here about doing more. Ask your care team what pace suits you.',
    source: CONSENSUS,
  },
  'check-first': {
    kind: 'care',
    text: 'Some schemes ask people to wait if a condition is new or not stable. The organiser can tell you if theirs does.',
    source: {
      name: 'Active Herts, how to make a referral',
      url: 'https://www.activeherts.org.uk/healthcare-professionals/how-to-make-a-referral/',
    },
    also: [{ name: 'Exercise schemes of Dorset, Bath and North East Somerset, and Newcastle-under-Lyme' }],
  },
  'carry-medicine': {
    kind: 'care',
    text: 'Has your care team told you to carry medicine? Take it with you.',
    source: OWN_WORDS,
  },
  referral: {
    kind: 'route',
    text: 'Some programmes need a referral from a health professional. Ask your GP surgery how it works near you.',
    source: {
      name: 'Active Together, support for long-term conditions',
      url: 'https://active-together.org/lthcsupport',
    },
    also: [{ name: 'NICE quality standard QS10, statement 4' }],
  },
  'bring-someone': {
    kind: 'info',
    text: 'Want to bring someone? Look for activities that say you can.',
    source: OWN_WORDS,
  },
  pregnancy: {
    kind: 'info',
    text: 'There is a UK guide to being active in pregnancy.',
    source: {
      name: 'UK Chief Medical Officers, activity in pregnancy',
      url: `${CHIEF_MEDICAL_OFFICERS}pregnant-women-text-of-the-infographic`,
    },
  },
  postnatal: {
    kind: 'info',
    text: 'There is a UK guide to being active after having a baby, up to 12 months.',
    source: {
      name: 'UK Chief Medical Officers, activity after childbirth',
      url: `${CHIEF_MEDICAL_OFFICERS}women-after-childbirth-birth-to-12-months-text-of-the-infographic`,
    },
  },
  'access-filters': {
    kind: 'info',
    text: 'You can also choose the access and support you need.',
    source: OWN_WORDS,
  },
  emergency: {
    kind: 'urgent',
    text: 'Is this happening now? Call 999. If it is not an emergency, go to NHS 111 online or call 111.',
    source: CHEST_PAIN,
    also: [NHS_111],
  },
} satisfies Record<string, Pick<SafetyLine, 'kind' | 'text' | 'source' | 'also'>>;

/** The name of a line. */
export type SafetyLineId = keyof typeof LINES;

/** Every line there is, in the order in which those that are asked for are shown: when to stop comes first. */
export const SAFETY_LINES: readonly (SafetyLine & { readonly id: SafetyLineId })[] = Object.entries(LINES).map(
  ([id, line]) => ({ id: id as SafetyLineId, ...line, ...REVIEW }),
);

/** A line as it may be shown on a day: past its review date its words give way to a pointer to their source. */
export function asOf(line: SafetyLine, now: Date): SafetyLine {
  if (!isOverdue(line.reviewBy, now)) return line;
  const pointer = line.source.url ? 'Read it at its source.' : 'Ask a health professional.';
  const text =
    line.kind === 'urgent' || line.kind === 'stop'
      ? 'In an emergency, call 999. For other urgent help, call 111.'
      : `We are checking this advice. ${pointer}`;
  return { ...line, text };
}
