import { CONDITIONS } from './conditions.js';
import type { HealthSource } from './safety-lines.js';

// Not for the page: the content register and the tests read this.

const GUIDELINES = 'https://www.gov.uk/government/publications/physical-activity-guidelines-';

/** What the research read, by a short name. A `url` stands where the full address was read. */
export const RESEARCH = {
  'cmo-adults': {
    name: 'UK Chief Medical Officers, physical activity for adults and older adults (2019)',
    url: `${GUIDELINES}adults-and-older-adults/physical-activity-for-adults-and-older-adults-19-and-over-text-of-the-infographic`,
  },
  'cmo-pregnancy': {
    name: 'UK Chief Medical Officers, physical activity for pregnant women (2019)',
    url: `${GUIDELINES}pregnancy-and-after-childbirth/physical-activity-for-pregnant-women-text-of-the-infographic`,
  },
  'cmo-childbirth': {
    name: 'UK Chief Medical Officers, physical activity for women after childbirth (2019)',
    url: `${GUIDELINES}pregnancy-and-after-childbirth/physical-activity-for-women-after-childbirth-birth-to-12-months-text-of-the-infographic`,
  },
  'cmo-disabled': {
    name: 'UK Chief Medical Officers, physical activity for disabled adults',
    url: `${GUIDELINES}disabled-adults/physical-activity-for-disabled-adults-text-of-the-infographic`,
  },
  'nice-ng206': {
    name: 'NICE guideline NG206, 1.11.9 to 1.11.14, as the ME Association quotes it',
    url: 'https://meassociation.org.uk/nice-guidelines/items/incorporating-physical-activity-and-exercise/',
  },
  'nice-qs10': { name: 'NICE quality standard QS10, statement 4' },
  dorset: {
    name: 'Dorset Council, Active 4 Health',
    url: 'https://dorsetcouncil.gov.uk/w/active-4-health-lifestyle-hub-referral',
  },
  banes: { name: 'Bath and North East Somerset, Everyone Health', url: 'https://banes.everyonehealth.co.uk/?p=218' },
  newcastle: {
    name: 'Newcastle-under-Lyme, ActiveLife',
    url: 'https://www.newcastle-staffs.gov.uk/active-life/activelife-adult-exercise-referral/2',
  },
  leicestershire: {
    name: 'Leicestershire, exercise referral',
    url: 'https://www.lrsport.org/sports/exercise-referral',
  },
  herts: {
    name: 'Active Herts, how to make a referral',
    url: 'https://www.activeherts.org.uk/healthcare-professionals/how-to-make-a-referral/',
  },
  'moving-medicine': {
    name: 'Moving Medicine, list at its launch (ITV News, 15 October 2018)',
    url: 'http://www.itv.com/news/2018-10-15/gps-urged-to-prescribe-activity-for-people-with-common-conditions/',
  },
  'moving-medicine-children': {
    name: 'Moving Medicine, list for children (sportscotland, 2020)',
    url: 'https://sportfirst.sportscotland.org.uk/articles/moving-medicine/',
  },
  perioperative: {
    name: 'Centre for Perioperative Care, Moving Medicine resource',
    url: 'https://cpoc.org.uk/moving-medicine-launches-resource-health-professionals-prescribe-movement-perioperative-care',
  },
  'snomed-ips': {
    name: 'SNOMED CT International Patient Summary Free Set 1.1.0 (CC BY 4.0): the name of the condition',
  },
  opensafely: { name: 'NHS reference sets in OpenSAFELY repositories: the name of the condition' },
} as const satisfies Record<string, HealthSource>;

/** Short names of what was read for each condition, and what was found there but not shipped for want of a source. */
const READ: Readonly<Record<string, readonly [research: string, leftOut?: string]>> = {
  'high-blood-pressure': [
    'cmo-adults dorset banes newcastle leicestershire herts snomed-ips',
    'readings at which schemes ask people to wait: they belong to referral schemes and differ',
  ],
  'high-cholesterol': ['cmo-adults dorset banes leicestershire herts snomed-ips'],
  'heart-disease': [
    'cmo-adults dorset newcastle moving-medicine snomed-ips',
    'which chest pain is a reason not to start: only the general line on chest pain is sourced',
  ],
  'heart-attack': [
    'cmo-adults dorset moving-medicine snomed-ips',
    'when somebody may start after a heart attack: one scheme alone says so',
  ],
  'heart-failure': ['snomed-ips', 'which schemes leave it out: local lists only'],
  'atrial-fibrillation': ['snomed-ips', 'when an irregular heartbeat is a reason to wait: local lists only'],
  'peripheral-arterial-disease': ['cmo-adults dorset opensafely'],
  stroke: ['cmo-adults dorset snomed-ips', 'how long to wait after a stroke: one scheme alone says so'],
  copd: [
    'nice-qs10 dorset banes newcastle moving-medicine snomed-ips',
    'who is offered pulmonary rehab, by breathlessness score: not for the finder to work out',
  ],
  asthma: [
    'dorset banes leicestershire moving-medicine-children snomed-ips',
    'keeping a reliever inhaler to hand: no source for asthma was found',
  ],
  'other-lung-conditions': ['snomed-ips', 'that pulmonary rehab may be offered: no source of its own was found'],
  'long-covid': [
    'dorset banes newcastle opensafely',
    'symptoms that get worse hours or days after activity, and pacing: no UK source for long COVID was found',
  ],
  'me-cfs': ['nice-ng206 snomed-ips'],
  'type-2-diabetes': [
    'cmo-adults dorset banes newcastle leicestershire herts moving-medicine snomed-ips',
    'low blood sugar during and after activity: no source was found',
  ],
  'type-1-diabetes': [
    'banes moving-medicine-children snomed-ips',
    'low blood sugar during and after activity: no source was found',
  ],
  prediabetes: ['cmo-adults dorset opensafely'],
  'overweight-obesity': ['cmo-adults dorset banes newcastle leicestershire herts moving-medicine-children snomed-ips'],
  'chronic-kidney-disease': ['snomed-ips'],
  osteoarthritis: ['cmo-adults dorset banes newcastle moving-medicine snomed-ips'],
  'inflammatory-arthritis': [
    'cmo-adults dorset banes leicestershire moving-medicine snomed-ips',
    'easing off in a flare: no source was found',
  ],
  'axial-spondyloarthritis': ['moving-medicine snomed-ips'],
  'back-pain': [
    'cmo-adults dorset banes newcastle leicestershire moving-medicine snomed-ips',
    'the list of red flags (numbness, bladder or bowel, leg weakness): no source was read',
  ],
  'joint-muscle-pain': ['cmo-adults dorset banes moving-medicine'],
  fibromyalgia: ['dorset', 'where to start and how to pace: no source was found'],
  'chronic-pain': ['snomed-ips'],
  osteoporosis: [
    'cmo-adults dorset banes newcastle leicestershire snomed-ips',
    'bending, lifting and recent fractures: no source was found',
  ],
  'falls-balance': [
    'cmo-adults dorset moving-medicine snomed-ips',
    'when falls are a reason to see a GP first: no source was found',
  ],
  frailty: ['cmo-adults moving-medicine', 'that any movement counts, seated too: no source of its own was found'],
  dementia: ['dorset newcastle moving-medicine snomed-ips'],
  parkinsons: ['dorset snomed-ips'],
  'multiple-sclerosis': ['dorset banes snomed-ips', 'heat, tiredness and cooling down: no source was found'],
  epilepsy: ['moving-medicine-children snomed-ips', 'swimming, climbing and cycling alone: no source was found'],
  depression: ['cmo-adults dorset banes newcastle leicestershire herts moving-medicine snomed-ips'],
  'anxiety-stress': [
    'cmo-adults dorset banes newcastle snomed-ips',
    'that a racing heart can feel like panic: no source was found',
  ],
  'severe-mental-illness': ['snomed-ips', 'when to wait if a condition is not stable: local lists only'],
  loneliness: ['cmo-disabled'],
  cancer: [
    'cmo-adults dorset banes newcastle moving-medicine opensafely',
    'side effects of treatment, and the level of instructors: no source was found',
  ],
  surgery: ['dorset newcastle perioperative', 'how long to wait after an operation: one scheme alone says so'],
  pregnancy: ['cmo-pregnancy snomed-ips', 'what to avoid in pregnancy: belongs to the guideline, not to this line'],
  postnatal: ['cmo-childbirth snomed-ips', 'when to do more after a birth: belongs to the guideline, not to this line'],
  menopause: ['snomed-ips'],
  'continence-pelvic': ['cmo-childbirth snomed-ips'],
  'physical-disability': ['cmo-disabled dorset banes'],
  'sensory-impairment': ['cmo-disabled snomed-ips'],
  'learning-disability': ['cmo-disabled snomed-ips'],
};

/** Where a condition's entry comes from, and what is missing from it. */
export interface ConditionSources {
  readonly id: string;
  readonly sources: readonly HealthSource[];
  /** The day the sources were read, ISO date. */
  readonly readOn: string;
  /** When they are to be read again, ISO date. */
  readonly reviewBy: string;
  readonly clinicalReview: 'awaiting';
  /** What the research holds without a source, so that it is not said. */
  readonly leftOut: readonly string[];
}

/** What the research marks unverified for every condition, so that none of it ships. */
export const LEFT_OUT_EVERYWHERE: readonly string[] = [
  'NHS pages: the titles and addresses were not verified, so there are no links to them',
  'charities: the names were not checked, so none is named',
  'the words patients use: gathered for searching, from no one source, and never printed back',
];

/** The sources of all conditions, in their order. */
export const CONDITION_SOURCES: readonly ConditionSources[] = CONDITIONS.map(({ id }) => {
  const [research = '', leftOut] = READ[id] ?? [];
  const names = Object.keys(RESEARCH).filter((name) => research.split(' ').includes(name));
  return {
    id,
    sources: names.map((name) => RESEARCH[name as keyof typeof RESEARCH]),
    readOn: '2026-11-21',
    reviewBy: '2027-11-21',
    clinicalReview: 'awaiting',
    leftOut: leftOut ? [leftOut] : [],
  };
});
