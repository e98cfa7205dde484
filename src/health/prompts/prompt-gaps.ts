// Not for the page: the documents and the tests read this.

/** What was drafted and does not ship, because no source of its own was found. */
export const PROMPT_GAPS: readonly (readonly [what: string, why: string])[] = [
  ['Type 2 diabetes: walking after a meal', 'only general pages were read, none on diabetes'],
  ['High blood pressure: that moving helps the heart', 'only the general guideline was read'],
  ['Asthma: keeping a reliever inhaler to hand', 'no source for asthma was found'],
  ['Osteoarthritis: gentle moving and joints', 'no source for osteoarthritis was found'],
  ['Back pain: staying active rather than resting', 'no source for back pain was found'],
  ['Anxiety or stress: moving to switch off', 'no source for anxiety was found'],
  ['Dementia: familiar walks and music', 'no source for dementia was found'],
  ['Long COVID: pace, and rest after effort', 'no UK source for long COVID was found'],
  ['ME or chronic fatigue syndrome', 'never a message about moving more; the page says where to turn instead'],
  ['Fibromyalgia: where to start and how to pace', 'no source was found'],
  ['Menopause, beyond bone strength', 'no source was found'],
  ['Footcare as a role', 'named in the programme documents, with nothing to say to it'],
  ['Movements for stairs, beyond that climbing them counts', 'no source for older people was found'],
];
