// An Open Referral directory over real HTTP: a shallow list in pages, and the details of each service.
import { realHttp } from './real-http.mjs';

/** A service with all that its details say. */
export const service = (id) => ({
  id,
  name: `Walking group ${id}`,
  description: 'A gentle walk with a chat. Everybody is welcome, no experience needed.',
  status: 'active',
  last_modified: '2026-10-01T10:00:00Z',
  organization: { id: 'o', name: 'Example Walks' },
  attributes: [
    { taxonomy_term: { name: 'Physical activity', taxonomy_detail: { name: 'Activity type' } } },
    { taxonomy_term: { name: 'Walking', taxonomy_detail: { name: 'Activity type' } } },
  ],
  schedules: [{ freq: 'WEEKLY', byday: 'TU', opens_at: '10:00', closes_at: '11:00' }],
  service_at_locations: [
    {
      location: {
        name: 'Town park',
        latitude: 51.9,
        longitude: -0.2,
        addresses: [{ address_1: 'Park Lane', city: 'Stevenage', postal_code: 'SG1 1AA' }],
      },
    },
  ],
});

const shallow = ({ id, name, description, status, last_modified, organization }) => ({
  id,
  name,
  description,
  status,
  last_modified,
  organization,
});

/**
 * Starts a directory at `/o/services`.
 *
 * @param {object} [options]
 * @param {number} [options.size] - Services a page.
 * @param {1 | 3} [options.version] - Of the standard; the two name their pages differently. Version 1 lists everything.
 * @param {Function} [options.fault] - See `realHttp`.
 */
export async function openReferralServer({ size = 4, version = 3, fault } = {}) {
  const services = new Map();

  function list(url) {
    const page = Number(url.searchParams.get('page') ?? 1);
    const all = [...services.values()];
    const pages = Math.max(1, Math.ceil(all.length / size));
    const these = all.slice((page - 1) * size, page * size);
    return version === 3
      ? {
          total_items: all.length,
          total_pages: pages,
          page_number: page,
          size: these.length,
          first_page: page === 1,
          last_page: page >= pages,
          empty: these.length === 0,
          contents: these.map(shallow),
        }
      : {
          totalElements: all.length,
          totalPages: pages,
          number: page,
          size: these.length,
          first: page === 1,
          last: page >= pages,
          content: these,
        };
  }

  const http = await realHttp((url) => {
    if (url.pathname === '/o/services') return list(url);
    const [, id] = /^\/o\/services\/(.+)$/.exec(url.pathname) ?? [];
    return id && services.get(decodeURIComponent(id));
  }, fault && { fault });
  return {
    ...http,
    list: `${http.origin}/o/services`,
    put: (id, data = service(id)) => services.set(id, data),
    remove: (id) => services.delete(id),
    truth: () => [...services.values()].map(({ name }) => name).sort(),
  };
}
