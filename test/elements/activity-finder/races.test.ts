import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/index.js';
import type { ActivityFinder } from '../../../src/index.js';
import { aFeed } from '../../support/feed-address.js';
import { anOpportunity } from '../../support/an-opportunity.js';
import { resultNames } from '../../support/in-the-page.js';
import { whenShown } from '../../support/when-shown.js';

/** Holds back the answers to some addresses until the test lets them go. */
function holdBack(slow: string) {
  const real = window.fetch;
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const signals: AbortSignal[] = [];
  window.fetch = async (input, init) => {
    if (String(input) === slow) {
      if (init?.signal) signals.push(init.signal);
      await released;
    }
    return real(input, init);
  };
  return { release, signals, restore: () => (window.fetch = real) };
}

describe('<activity-finder> when answers come in the wrong order', () => {
  it('shows the feed that was asked for last, although an earlier one answers later', async () => {
    const slow = aFeed([anOpportunity({ name: 'Slow yoga' })]);
    const { release, signals, restore } = holdBack(slow);
    const element = await fixture<ActivityFinder>(html`<activity-finder src=${slow} map="off"></activity-finder>`);
    element.src = aFeed([anOpportunity({ name: 'Quick walk' })]);
    await whenShown(element);
    release();
    await Promise.resolve();
    await whenShown(element);
    restore();
    expect(resultNames(element)).to.deep.equal(['Quick walk']);
    expect(signals.every(({ aborted }) => aborted)).to.equal(true);
  });

  it('keeps what was typed while the feed was on its way', async () => {
    const slow = aFeed([anOpportunity({ name: 'Yoga' }), anOpportunity({ name: 'Walk' })]);
    const { release, restore } = holdBack(slow);
    const element = await fixture<ActivityFinder>(html`<activity-finder src=${slow} map="off"></activity-finder>`);
    element.criteria = { text: 'walk' };
    release();
    await whenShown(element);
    restore();
    expect(resultNames(element)).to.deep.equal(['Walk']);
  });

  it('stops loading when it is taken off the page, and loads again when it comes back', async () => {
    const slow = aFeed([anOpportunity({ name: 'Yoga' })]);
    const { release, signals, restore } = holdBack(slow);
    const element = await fixture<ActivityFinder>(html`<activity-finder src=${slow} map="off"></activity-finder>`);
    const { parentElement } = element;
    element.remove();
    expect(signals.some(({ aborted }) => aborted)).to.equal(true);
    release();
    parentElement?.append(element);
    await whenShown(element);
    restore();
    expect(resultNames(element)).to.deep.equal(['Yoga']);
  });
});
