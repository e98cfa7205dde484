import { expect } from '@open-wc/testing';
import { sharedSearch } from '../../src/search/shared-search.js';
import { anOpportunity } from '../support/an-opportunity.js';

describe('a list that several elements show', () => {
  const list = [anOpportunity({ name: 'Yoga' })];

  it('is indexed once', async () => {
    const [one, other] = await Promise.all([sharedSearch(list), sharedSearch(list)]);
    expect(one).to.equal(other);
    expect(await sharedSearch(list)).to.equal(one);
    expect(await sharedSearch([...list]), 'another list of the same listings').to.equal(one);
    expect(await sharedSearch([...list, anOpportunity()]), 'one more listing').not.to.equal(one);
  });

  it('is there for the others when one gives up', async () => {
    const many = Array.from({ length: 500 }, () => anOpportunity({ description: 'Walk and talk. '.repeat(50) }));
    const stop = new AbortController();
    const given = sharedSearch(many, stop.signal).then(
      () => 'built',
      (error: Error) => error.name,
    );
    const kept = sharedSearch(many);
    stop.abort();
    expect(await given).to.equal('AbortError');
    expect((await kept).run({ text: 'walk' }).meetAll).to.equal(500);
  });

  it('is made anew for whoever comes after everybody gave up', async () => {
    const many = Array.from({ length: 500 }, () => anOpportunity({ description: 'Walk and talk. '.repeat(50) }));
    const stop = new AbortController();
    const given = sharedSearch(many, stop.signal).catch((error: Error) => error.name);
    stop.abort();
    expect(await given).to.equal('AbortError');
    expect((await sharedSearch(many)).run({ text: 'walk' }).meetAll).to.equal(500);
  });
});
