/** Fields in which a page of services keeps them, the newest version's first. */
export const CONTENTS = ['contents', 'content', 'services'] as const;

const OF_PAGES = ['total_items', 'total_pages', 'page_number', 'totalElements', 'totalPages'];
/** Fields that only services have. */
export const OF_SERVICES = [
  'organization',
  'organisation',
  'service_at_locations',
  'schedules',
  'regular_schedules',
  'cost_options',
  'eligibilitys',
  'service_taxonomys',
  'assured_date',
  'minimum_age',
  'attending_type',
  'pc_targetAudience',
];

/** Can this be a page, a service or an organisation of Open Referral, or an array of any of them? */
export function looksOpenReferral(body: unknown, depth = 0): boolean {
  if (Array.isArray(body)) return depth < 3 && body.slice(0, 100).some((part) => looksOpenReferral(part, depth + 1));
  if (typeof body !== 'object' || body === null) return false;
  const part = body as Readonly<Record<string, unknown>>;
  const inner = CONTENTS.map((field) => part[field]).find(Array.isArray);
  if (inner) return OF_PAGES.some((field) => field in part) || looksOpenReferral(inner, depth + 1);
  // A service at a location, as its own endpoint lists them.
  if (typeof part['service'] === 'object') return depth < 3 && looksOpenReferral(part['service'], depth + 1);
  return 'id' in part && 'name' in part && OF_SERVICES.some((field) => field in part);
}
