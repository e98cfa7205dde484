import type { Opportunity } from '../../opportunity/opportunity.js';

/** What records of a type are to somebody looking for something to do. */
export interface Role {
  readonly kind: Opportunity['kind'];
  /** `date`: one date of another record. `background`: says things for others, and stands alone only without them. */
  readonly part?: 'date' | 'background';
  /** Read only when facilities are asked for. */
  readonly facility?: true;
}

const place: Role = { kind: 'place' };

/** The types of OpenActive and schema.org that are read; records are told apart by these, never by `kind`. */
const ROLES: ReadonlyMap<string, Role> = new Map([
  ['SessionSeries', { kind: 'session' }],
  ['ScheduledSession', { kind: 'session', part: 'date' }],
  ['EventSeries', { kind: 'session', part: 'background' }],
  ['Event', { kind: 'event' }],
  ['HeadlineEvent', { kind: 'event' }],
  ['CourseInstance', { kind: 'course' }],
  ['CourseInstanceSubEvent', { kind: 'course', part: 'date' }],
  ['Course', { kind: 'course', part: 'background' }],
  ['OnDemandEvent', { kind: 'on-demand' }],
  ['FacilityUse', { kind: 'place', facility: true }],
  ['IndividualFacilityUse', { kind: 'place', facility: true }],
  ['Slot', { kind: 'place', part: 'date', facility: true }],
  ...(
    'Place Park Playground Beach StadiumOrArena SportsActivityLocation SportsClub ExerciseGym HealthClub ' +
    'PublicSwimmingPool TennisComplex GolfCourse BowlingAlley'
  )
    .split(' ')
    .map((type): [string, Role] => [type, place]),
] as [string, Role][]);

/** A type or term without its namespace: `https://schema.org/Tuesday` and `schema:Tuesday` are `Tuesday`. */
export function term(value: unknown): string {
  return typeof value === 'string' && value.length < 300 ? value.trim().replace(/^.*[/#:]/, '') : '';
}

/** The type of a record, in either spelling; the first that is known where there are several. */
export function typeOf(record: Readonly<Record<string, unknown>>): string {
  const types = [record['@type'] ?? record['type']].flat().slice(0, 10).map(term);
  return types.find((type) => ROLES.has(type)) ?? types[0] ?? '';
}

/** What records of this type are; undefined for the types that are nothing to do. */
export function roleOf(type: string): Role | undefined {
  return ROLES.get(type);
}

const isOpenActive = (context: unknown): boolean =>
  typeof context === 'string' && /openactive\.io/.test(context.slice(0, 500));

/** Can this be a page, an item or a record of OpenActive, or an array of any of them? */
export function looksOpenActive(body: unknown, depth = 0): boolean {
  if (Array.isArray(body))
    return (
      (body.length === 0 && depth === 0) ||
      (depth < 3 && body.slice(0, 100).some((part) => looksOpenActive(part, depth + 1)))
    );
  if (typeof body !== 'object' || body === null) return false;
  const part = body as Readonly<Record<string, unknown>>;
  const inner = part['items'] ?? part['@graph'];
  if (Array.isArray(inner)) return inner.length === 0 || looksOpenActive(inner, depth + 1);
  if (part['state'] === 'updated' || part['state'] === 'deleted') return true;
  if (typeof part['data'] === 'object') return looksOpenActive(part['data'], depth + 1);
  return roleOf(typeOf(part)) !== undefined || [part['@context']].flat().slice(0, 10).some(isOpenActive);
}
