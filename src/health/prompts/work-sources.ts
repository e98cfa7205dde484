import type { HealthSource } from '../safety-lines.js';
import { FAMILY_SOURCES } from './family-sources.js';

/** What the other messages rest on as well. */
export const WORK_SOURCES = {
  ...FAMILY_SOURCES,
  contact: { name: 'Making Every Contact Count: ask, advise, assist' },
  movingMedicine: { name: 'Moving Medicine, 1 minute and 5 minute guides' },
  physiotherapy: { name: 'Chartered Society of Physiotherapy, research on being active' },
  copdStandard: { name: 'NICE quality standard QS10, statement 4' },
  nhsLight: { name: 'NHS words on light activity for people aged 65 and over, as others give them' },
  programme: { name: 'Documents of the programmes this product grew from' },
} as const satisfies Record<string, HealthSource>;
