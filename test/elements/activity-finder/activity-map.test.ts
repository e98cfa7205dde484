import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/index.js';
import type { ActivityFinder } from '../../../src/index.js';
import { aFeed } from '../../support/feed-address.js';
import { allIn, control, focused, wordsOn } from '../../support/in-the-page.js';
import { streetService, watchPictures } from '../../map/asked-pictures.js';
import { surgeryList } from '../../support/surgery-list.js';
import { whenSettled, whenShown } from '../../support/when-shown.js';

async function finder(map: 'auto' | 'on' | 'off', width = 1280): Promise<ActivityFinder> {
  await setViewport({ width, height: 900 });
  const element = await fixture<ActivityFinder>(
    html`<activity-finder src=${aFeed(surgeryList)} map=${map}></activity-finder>`,
  );
  await whenShown(element);
  return element;
}
const pins = (element: ActivityFinder) =>
  allIn(element, '.canvas button').filter((pin) => /Example|Riverside/.test(pin.getAttribute('aria-label') ?? ''));
const withMap = (element: ActivityFinder) =>
  waitUntil(() => pins(element).length > 0, 'no pin came', { timeout: 8000 });

describe('the map beside the list', () => {
  after(() => setViewport({ width: 1280, height: 900 }));

  it('comes by itself where there is room, with a pin for each placed listing', async () => {
    const element = await finder('auto');
    await withMap(element);
    expect(wordsOn(element)).to.contain('1 activity without a place on the map. See the list.');
    await expect(element).to.be.accessible();
  });

  it('draws each pin large enough to see and to touch', async () => {
    const element = await finder('on');
    await withMap(element);
    const pictures = allIn(element, '.canvas .pin:not(.group) .drop').map((drop) => drop.getBoundingClientRect());
    expect(pictures).not.to.be.empty;
    for (const { width, height } of pictures) expect([width, height]).to.deep.equal([32, 40]);
  });

  it('takes no room where no listing has a place', async () => {
    await setViewport({ width: 1280, height: 900 });
    const unplaced = surgeryList.map((listing) => ({ ...listing, place: { town: 'Stevenage' } }));
    const element = await fixture<ActivityFinder>(
      html`<activity-finder src=${aFeed(unplaced)} map="on"></activity-finder>`,
    );
    await whenShown(element);
    expect(wordsOn(element)).not.to.contain('map');
  });

  it('stays within the page at twice the usual size of text', async () => {
    const element = await finder('on');
    element.style.fontSize = '34px';
    await withMap(element);
    expect(document.documentElement.scrollWidth).to.be.at.most(1280);
  });

  it('waits to be asked on a narrow page', async () => {
    const element = await finder('auto', 360);
    expect(pins(element)).to.have.length(0);
    control(element, 'Show map').click();
    await withMap(element);
    control(element, 'Hide map').click();
    await whenSettled(element);
    expect(focused()).to.equal(control(element, 'Show map'));
  });

  it('asks nobody for anything by itself', async () => {
    performance.clearResourceTimings();
    const element = await finder('on');
    await withMap(element);
    const elsewhere = performance
      .getEntriesByType('resource')
      .filter(({ name }) => !name.startsWith(location.origin) && !name.startsWith('blob:'));
    expect(elsewhere.map(({ name }) => name)).to.deep.equal([]);
  });

  it('takes focus from a chosen pin to its card', async () => {
    const element = await finder('on');
    await withMap(element);
    const pin = pins(element).find((one) => one.getAttribute('aria-label')?.startsWith('Women-only swim'));
    pin?.click();
    await whenSettled(element);
    expect(focused()).to.equal(control(element, 'Women-only swim'));
  });

  it('marks the pin of a chosen card', async () => {
    const element = await finder('on');
    await withMap(element);
    control(element, 'Women-only swim').click();
    await whenSettled(element);
    const marked = allIn(element, '.canvas [aria-pressed=true], .canvas [aria-current=true]');
    expect(marked.map((pin) => pin.getAttribute('aria-label'))).to.deep.equal([
      'Women-only swim, Example Leisure Centre',
    ]);
  });

  it('with street pictures tells nobody of a condition or an opened card', async () => {
    const { asked, stop } = watchPictures();
    const element = await finder('on');
    element.tilesUrl = streetService;
    element.tiles = 'on';
    await withMap(element);
    const settled = async () => {
      await whenSettled(element);
      await nextFrame();
      await nextFrame();
    };
    await settled();
    const atFirst = [...asked];
    expect(atFirst).not.to.deep.equal([]);

    control(element, 'Women-only swim').click();
    await settled();
    for (const conditions of [['parkinsons'], ['heart-disease'], ['me-cfs'], []]) {
      element.criteria = { conditions };
      await settled();
    }
    element.criteria = { text: 'swim' };
    await settled();
    expect(asked, 'asked for because of results or a card').to.deep.equal(atFirst);
    await withMap(element);
    stop();
  });

  it('is brought up on a narrow page by "Show on map" of a card', async () => {
    const element = await finder('auto', 360);
    window.scrollTo(0, document.body.scrollHeight);
    const last = allIn(element, 'button')
      .filter((button) => /Show on map/.test(button.textContent ?? ''))
      .at(-1);
    last?.click();
    await withMap(element);
    const { top, bottom } = allIn(element, '.canvas')[0]?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    expect(top, 'the map is in view').to.be.within(0, 899);
    expect(bottom).to.be.above(0);
    await waitUntil(() => focused()?.ariaCurrent === 'true', 'the focus stayed on the card');
    control(element, focused()?.ariaLabel ?? '').click();
    await whenSettled(element);
    expect(focused()?.closest('[data-selected]')).not.to.equal(null);
  });

  it('shows the pins of what is found, as it changes', async () => {
    const element = await finder('on');
    await withMap(element);
    element.criteria = { text: 'swim' };
    await whenSettled(element);
    await waitUntil(() => pins(element).length === 1, 'the other pins stayed');
  });

  it('has a way past it', async () => {
    const element = await finder('on');
    await withMap(element);
    control(element, 'Skip the map').click();
    await whenSettled(element);
    expect(focused()?.id).to.equal('start');
  });

  it('comes when it is hidden and asked for again while it is still on its way', async () => {
    const element = await finder('auto', 360);
    for (const name of ['Show map', 'Hide map', 'Show map']) {
      control(element, name).click();
      await whenSettled(element);
    }
    await withMap(element);
  });

  it('comes once there is room for it', async () => {
    const element = await finder('auto', 360);
    expect(pins(element)).to.have.length(0);
    await setViewport({ width: 1280, height: 900 });
    await withMap(element);
  });
});
