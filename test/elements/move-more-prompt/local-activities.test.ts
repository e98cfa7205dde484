import { expect } from '@open-wc/testing';
import { localActivities } from '../../../src/elements/move-more-prompt/local-activities.js';
import type { Opportunity } from '../../../src/opportunity/opportunity.js';
import { anOpportunity } from '../../support/an-opportunity.js';
import { type Wire, wire } from '../../support/wire.js';

const NOW = new Date('2026-11-25T12:00:00Z');
const STEVENAGE = { latitude: 51.902, longitude: -0.202 };
const INDEX = {
  format: 'activity-finder-index',
  version: 1,
  total: 3,
  sources: [],
  gazetteer: [{ name: 'Stevenage', ...STEVENAGE }],
  shards: ['gcpz', 'gcxq', 'unplaced'].map((cell) => ({ cell, file: `${cell}.json`, count: 1, bytes: 100 })),
};
const feed = (...opportunities: Opportunity[]) =>
  JSON.stringify({ format: 'activity-finder', version: 1, sources: [], opportunities });

describe('the activities of a waiting-room screen', () => {
  let net: Wire;
  beforeEach(() => (net = wire()));
  afterEach(() => net.restore());

  const names = async (near: string) => {
    const area = { src: '/wire/index.json', near, miles: 5 };
    const all = await localActivities(area, NOW, new AbortController().signal);
    return all.map(({ name }) => name);
  };

  it('come from the areas within reach where a feed is published area by area', async () => {
    net.release('/wire/index.json', JSON.stringify(INDEX));
    net.release('/wire/gcpz.json', feed(anOpportunity({ name: 'Stevenage walk', place: { point: STEVENAGE } })));
    expect(await names('Stevenage')).to.deep.equal(['Stevenage walk']);
    expect(net.asked).to.deep.equal(['/wire/index.json', '/wire/gcpz.json']);
  });

  it('are none, with a reason, where such a feed is not told where', async () => {
    net.release('/wire/index.json', JSON.stringify(INDEX));
    const reason = await names('').catch(String);
    expect(reason).to.contain('set "near"');
  });
});
