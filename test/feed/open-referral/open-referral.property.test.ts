import { expect } from '@open-wc/testing';
import { array, assert, asyncProperty, constantFrom, double, jsonValue, oneof, record } from 'fast-check';
import { reader } from '../../../src/feed/open-referral/read-open-referral.js';
import { readFeed } from '../../../src/feed/read-feed.js';
import { NOW } from '../../support/a-feed.js';
import { aService, opportunityOf } from '../../support/a-service.js';
import { anyRecord, tiedUp } from '../../support/any-feed.js';
import { expectPromisesKept } from '../../support/reader-promises.js';

const FIELDS =
  'id name description alert url email status fees free minimum_age maximum_age min_age max_age assured_date last_modified updated_at visible_to attending_type attending_access needs_referral organization organisation website service_at_locations locations location location_type latitude longitude geometry coordinates addresses physical_addresses address_1 city postal_code mask_exact_address accessibility accessibilities label schedules regular_schedules freq interval byday weekday bymonthday dtstart valid_from valid_to opens_at closes_at holiday_schedules closed start_date end_date cost_options amount option eligibilitys eligibility eligibility_description attributes taxonomy_term link_type service_taxonomys taxonomy taxonomies suitabilities send_needs pc_targetAudience audienceType pc_metadata date_assured contacts phones number phone target_directories isSample service services contents content __proto__ constructor'.split(
    ' ',
  );
const everything = { terms: [], otherTerms: [], words: ['yoga'], otherWords: [], mentions: 0 };
const OPTIONS = { now: NOW, sourceUrl: 'https://example.org/services', activityRule: everything };

describe('whatever a directory holds', () => {
  const services = array(anyRecord(FIELDS, ['']), { minLength: 1, maxLength: 6 });
  const named = services.map((all) => all.map((service, index) => ({ name: 'Yoga', id: `s${index % 4}`, ...service })));

  it('its reader keeps its promises', async function () {
    this.timeout(20_000);
    await assert(
      asyncProperty(oneof(named, services, jsonValue()), async (body) =>
        expectPromisesKept(await reader.read(body, OPTIONS)),
      ),
      { numRuns: 250, interruptAfterTimeLimit: 4_000 },
    );
  });

  it('its reader keeps them when services hold each other', async function () {
    this.timeout(20_000);
    const fields = [
      'organization',
      'service',
      'service_at_locations',
      'contents',
      'attributes',
      'services',
      'schedules',
    ];
    await assert(
      asyncProperty(named, async (body) => expectPromisesKept(await reader.read(tiedUp(body, fields), OPTIONS))),
      { numRuns: 100, interruptAfterTimeLimit: 4_000 },
    );
  });

  it('its reader lets nothing of a masked place through', async function () {
    this.timeout(20_000);
    const place = record({
      name: constantFrom('Quince Villa', ''),
      address_1: constantFrom('14 Orchard Way', '14 ORCHARD WAY'),
      postal_code: constantFrom('HP21 9ZZ', 'hp219zz'),
      latitude: double({ min: 50, max: 55, noNaN: true }),
      longitude: double({ min: -3, max: 0, noNaN: true }),
      mask_exact_address: constantFrom<unknown>(true, 'true', 1, 'yes', {}, []),
    });
    const field = constantFrom('description', 'alert', 'fees', 'name', 'eligibility');
    const words = constantFrom('Yoga at Quince Villa', 'Come to 14 Orchard Way', 'Yoga, HP21 9ZZ', 'near hp219zz');
    await assert(
      asyncProperty(place, field, words, async (location, said, secret) => {
        const masked = { ...location, name: 'Quince Villa' };
        const says = said === 'eligibility' ? { eligibilitys: [{ eligibility: secret }] } : { [said]: secret };
        const opportunity = await opportunityOf(
          aService({ ...says, service_at_locations: [{ location: masked }] }),
          OPTIONS,
        );
        if (Array.isArray(location.mask_exact_address)) return;
        expect(opportunity.place?.masked).to.equal(true);
        expect(JSON.stringify(opportunity)).not.to.match(/quince|orchard|HP21 ?9ZZ|"point"/i);
      }),
      { numRuns: 150, interruptAfterTimeLimit: 4_000 },
    );
  });

  it('may be long without end, and deep', async () => {
    const long = 'yoga '.repeat(200_000);
    const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
    const service = Object.fromEntries(FIELDS.map((field) => [field, long]));
    await expectPromisesKept(await reader.read([{ ...service, id: 'a', name: long, attributes: deep }], OPTIONS));
    const many = Array.from({ length: 100_000 }, () => ({
      location: { name: 'Hall' },
      amount: 1,
      name: 'x',
      freq: 'WEEKLY',
    }));
    const lots = aService({ service_at_locations: many, attributes: many, schedules: many, cost_options: many });
    await expectPromisesKept(await reader.read([{ ...lots, contacts: many, eligibilitys: many }], OPTIONS));
  });

  it('may be a circle of pages without end', async () => {
    const contents: unknown[] = [];
    const page = { total_pages: 1, contents };
    for (let index = 0; index < 1000; index++) contents.push(page, contents);
    expect((await reader.read(page, OPTIONS)).report).to.include({ read: 0, kept: 0 });
    contents.push(aService());
    expect((await reader.read([page, page], OPTIONS)).report).to.include({ read: 1, kept: 1 });
  });

  it('may be named after what every object has', async () => {
    const body = JSON.parse(
      '[{"id":"__proto__","name":"Yoga","schedules":[],"__proto__":{"isSample":true,"polluted":1}}]',
    ) as object;
    expect((await opportunityOf(body)).sample).to.equal(undefined);
    expect({}).not.to.have.property('polluted');
  });

  it('may throw when it is looked at', async () => {
    const bad = aService({ id: 'bad' });
    Object.defineProperty(bad, 'description', {
      enumerable: true,
      get() {
        throw new Error('No');
      },
    });
    const { report } = await readFeed([aService(), bad], { now: NOW });
    expect([report.kept, report.unreadable]).to.deep.equal([1, 1]);
  });
});
