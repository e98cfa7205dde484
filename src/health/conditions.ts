import { VOCABULARY, listed } from './condition-vocabulary.js';
import type { SafetyMode } from './safety-modes.js';

/** A heading that conditions are listed under. Its words are in the locale. */
export type ConditionGroup = keyof typeof TABLE;

/** A condition that somebody can choose. What it was taken from is in `condition-sources`. */
export interface Condition {
  /** Stable: listings, presets and links name it. */
  readonly id: string;
  /** The plain words patients read. */
  readonly label: string;
  /** The medical term. */
  readonly clinicalName: string;
  readonly group: ConditionGroup;
  /** What choosing it changes. */
  readonly mode: SafetyMode;
  /** Other names in general use. */
  readonly synonyms: readonly string[];
  /** Matched as whole words only; capitals matter to those that are also ordinary words. */
  readonly abbreviations: readonly string[];
  /** What people type. Understood, and never printed back: some of it is slang. */
  readonly layTerms: readonly string[];
  /** Whether the research covers adults alone. */
  readonly ages: 'adult' | 'all';
}

type Row = readonly [id: string, label: string, clinicalName: string, mode: SafetyMode, ages?: 'all'];

const TABLE = {
  'heart-circulation': [
    ['high-blood-pressure', 'High blood pressure', 'Hypertension', 'check-first-if'],
    ['high-cholesterol', 'High cholesterol', 'Hypercholesterolaemia', 'standard'],
    ['heart-disease', 'Heart disease and angina', 'Coronary heart disease', 'clinical-pathway'],
    [
      'heart-attack',
      'After a heart attack or heart surgery',
      'Myocardial infarction / after cardiac procedure',
      'clinical-pathway',
    ],
    ['heart-failure', 'Heart failure', 'Heart failure', 'clinical-pathway'],
    ['atrial-fibrillation', 'Irregular heartbeat (atrial fibrillation)', 'Atrial fibrillation', 'check-first-if'],
    ['peripheral-arterial-disease', 'Poor circulation in the legs', 'Peripheral arterial disease', 'standard'],
    [
      'stroke',
      'Stroke or TIA (mini stroke)',
      'Cerebrovascular accident / transient ischaemic attack',
      'check-first-if',
    ],
  ],
  lungs: [
    ['copd', 'COPD (long-term lung condition)', 'Chronic obstructive pulmonary disease', 'clinical-pathway'],
    ['asthma', 'Asthma', 'Asthma', 'carry-medicine', 'all'],
    [
      'other-lung-conditions',
      'Other long-term lung conditions',
      'Bronchiectasis, pulmonary fibrosis, interstitial lung disease',
      'clinical-pathway',
    ],
  ],
  fatigue: [
    ['long-covid', 'Long COVID', 'Post-COVID-19 syndrome', 'pem-caution'],
    [
      'me-cfs',
      'ME or chronic fatigue syndrome',
      'Myalgic encephalomyelitis / chronic fatigue syndrome',
      'specialist-only',
    ],
  ],
  'diabetes-weight-kidney': [
    ['type-2-diabetes', 'Type 2 diabetes', 'Type 2 diabetes mellitus', 'check-first-if'],
    ['type-1-diabetes', 'Type 1 diabetes', 'Type 1 diabetes mellitus', 'check-first-if', 'all'],
    ['prediabetes', 'Risk of type 2 diabetes (prediabetes)', 'Non-diabetic hyperglycaemia', 'standard'],
    ['overweight-obesity', 'Living with overweight or obesity', 'Obesity', 'standard', 'all'],
    ['chronic-kidney-disease', 'Kidney disease', 'Chronic kidney disease', 'standard'],
  ],
  'joints-bones-pain': [
    ['osteoarthritis', 'Arthritis (osteoarthritis)', 'Osteoarthritis', 'standard'],
    [
      'inflammatory-arthritis',
      'Inflammatory arthritis',
      'Rheumatoid arthritis and other inflammatory arthritis',
      'standard',
    ],
    [
      'axial-spondyloarthritis',
      'Axial spondyloarthritis (ankylosing spondylitis)',
      'Ankylosing spondylitis',
      'standard',
    ],
    ['back-pain', 'Back pain', 'Low back pain', 'urgent-check'],
    ['joint-muscle-pain', 'Joint or muscle pain (neck, shoulder, knee, hip)', 'Musculoskeletal pain', 'standard'],
    ['fibromyalgia', 'Fibromyalgia', 'Fibromyalgia', 'pem-caution'],
    ['chronic-pain', 'Long-term pain', 'Chronic pain', 'standard'],
    ['osteoporosis', 'Weak bones (osteoporosis)', 'Osteoporosis', 'check-first-if'],
  ],
  'balance-frailty': [
    ['falls-balance', 'Falls, or worry about falling', 'At risk of falls', 'clinical-pathway'],
    ['frailty', 'Getting weaker with age (frailty)', 'Frailty', 'standard'],
  ],
  'brain-nerves': [
    ['dementia', 'Dementia', 'Dementia', 'carer-support'],
    ['parkinsons', "Parkinson's", "Parkinson's disease", 'standard'],
    ['multiple-sclerosis', 'Multiple sclerosis (MS)', 'Multiple sclerosis', 'standard'],
    ['epilepsy', 'Epilepsy', 'Epilepsy', 'check-first-if', 'all'],
  ],
  mind: [
    ['depression', 'Low mood or depression', 'Depressive disorder', 'crisis-signpost'],
    ['anxiety-stress', 'Anxiety or stress', 'Anxiety', 'crisis-signpost'],
    [
      'severe-mental-illness',
      'Long-term mental health conditions such as bipolar or schizophrenia',
      'Severe mental illness',
      'crisis-signpost',
    ],
    ['loneliness', 'Feeling lonely or isolated', 'Social isolation (not a diagnosis)', 'standard'],
  ],
  'cancer-surgery': [
    ['cancer', 'Cancer (before, during or after treatment)', 'Cancer', 'check-first-if', 'all'],
    [
      'surgery',
      'Waiting for or recovering from an operation',
      'Perioperative care (prehabilitation and recovery)',
      'check-first-if',
    ],
  ],
  'pregnancy-hormones': [
    ['pregnancy', 'Pregnancy', 'Pregnancy', 'life-stage'],
    ['postnatal', 'After having a baby (up to 12 months)', 'Postpartum period', 'life-stage'],
    ['menopause', 'Menopause', 'Menopause', 'standard'],
    ['continence-pelvic', 'Leaks or pelvic floor problems', 'Urinary incontinence / pelvic organ prolapse', 'standard'],
  ],
  disability: [
    [
      'physical-disability',
      'Physical disability or wheelchair user',
      'Physical impairment',
      'accessibility-filter',
      'all',
    ],
    ['sensory-impairment', 'Sight or hearing loss', 'Visual or hearing impairment', 'accessibility-filter', 'all'],
    [
      'learning-disability',
      'Learning disability or autism',
      'Learning disability / autism',
      'accessibility-filter',
      'all',
    ],
  ],
} satisfies Record<string, readonly Row[]>;

/** All 45, in the order they are offered. */
export const CONDITIONS: readonly Condition[] = Object.entries<readonly Row[]>(TABLE).flatMap(([group, rows]) =>
  rows.map(([id, label, clinicalName, mode, ages]): Condition => {
    const [synonyms, abbreviations, layTerms] = VOCABULARY[id] ?? [];
    return {
      id,
      label,
      clinicalName,
      group: group as ConditionGroup,
      mode,
      synonyms: listed(synonyms),
      abbreviations: listed(abbreviations),
      layTerms: listed(layTerms),
      ages: ages ?? 'adult',
    };
  }),
);

const byId = new Map(CONDITIONS.map((condition) => [condition.id, condition]));

/** The condition with this id; undefined when there is none. */
export const conditionById = (id: string): Condition | undefined => byId.get(id);

/** The plain words for a condition; the id itself where that is unknown. */
export const labelOf = (id: string): string => byId.get(id)?.label ?? id;

/**
 * The ids of conditions among anything a page, an attribute or a feed may hold, each once. Case does not matter: a
 * condition that is meant is never lost, because its safety would be lost with it.
 */
export function knownConditions(given: unknown): readonly string[] {
  const ids = [given].flat().flatMap((id) => (typeof id === 'string' ? id.trim().toLowerCase() : []));
  return [...new Set(ids)].filter((id) => byId.has(id));
}

/** Whether activities may be listed for a condition at all. */
export const mayBeListed = (id: string): boolean => byId.get(id)?.mode !== 'specialist-only';
