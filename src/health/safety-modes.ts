/**
 * What choosing a condition changes, strictest first. The product's safety rules name all eleven; a condition can be
 * chosen only when its mode is built.
 */
export const SAFETY_MODES = [
  'specialist-only',
  'urgent-check',
  'crisis-signpost',
  'pem-caution',
  'clinical-pathway',
  'check-first-if',
  'carry-medicine',
  'carer-support',
  'life-stage',
  'accessibility-filter',
  'standard',
] as const;

/** One of the eleven modes. */
export type SafetyMode = (typeof SAFETY_MODES)[number];
