import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { streetService, watchPictures } from './asked-pictures.js';
import { aMap, aPin, type MapOnPage } from './a-map.js';

const attribution = 'Pictures by <b>Somebody</b>';
const pins = [aPin('west', -6), aPin('east', 6)];
const down = { url: streetService, attribution };
/** Pictures that are there without a request. */
const up = {
  url: 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" id="{z}-{x}-{y}"/>',
  attribution,
};

describe('street pictures', () => {
  let map: MapOnPage;
  let failures = 0;
  const images = () => [...map.root.querySelectorAll('img')];
  beforeEach(() => {
    failures = 0;
    map = aMap({
      onTilesFailed: () => (failures += 1),
      towns: [{ label: 'Ware', point: { latitude: 51.775, longitude: -0.2 } }],
    });
    map.view.show(pins);
  });
  afterEach(() => map.remove());

  it('are not asked for until somebody wants them: the outline makes no request', async () => {
    performance.clearResourceTimings();
    map.remove();
    map = aMap();
    map.view.show(pins);
    map.button('Zoom in').click();
    expect(performance.getEntriesByType('resource')).to.deep.equal([]);
    expect(images()).to.deep.equal([]);
    const rules = map.root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
    expect(rules.filter((rule) => rule.includes('url('))).to.deep.equal([]);
  });

  it('stand in place of the names of towns, with whose they are as plain text', async () => {
    expect(map.root.textContent).to.contain('Ware');
    map.view.setTiles(up);
    await waitUntil(() => images().some((image) => image.classList.contains('leaflet-tile-loaded')));
    expect(map.root.textContent).to.contain(attribution).and.not.to.contain('Ware');
    expect(map.root.querySelector('b')).to.equal(null);
    expect(images().map(({ referrerPolicy }) => referrerPolicy)).to.include('strict-origin');
    expect(images().every(({ alt }) => alt === '')).to.equal(true);
    map.view.setTiles(undefined);
    expect(images()).to.deep.equal([]);
    expect(map.root.textContent).to.contain('Ware').and.not.to.contain(attribution);
    expect(failures).to.equal(0);
  });

  it('can be there from the start', async () => {
    map.remove();
    map = aMap({ tiles: up, everywhere: pins.map(({ point }) => point) });
    map.view.show(pins);
    await waitUntil(() => images().some((image) => image.complete));
    expect(map.names()).to.have.length(2);
  });

  it('that cannot be had give way to the outline, once, and say so', async () => {
    map.view.setTiles(down);
    await waitUntil(() => failures > 0);
    expect(failures).to.equal(1);
    expect(images()).to.deep.equal([]);
    expect(map.root.textContent).to.contain('Ware').and.not.to.contain(attribution);
    expect(map.names()).to.have.length(2);
  });

  it('that do not come for 8 seconds give way too', () => {
    const { setTimeout } = window;
    let afterEightSeconds: () => void = () => expect.fail('nobody waits');
    window.setTimeout = ((run: () => void, after: number) => {
      if (after === 8000) afterEightSeconds = run;
      return 0;
    }) as typeof setTimeout;
    const { asked, stop } = watchPictures();
    map.view.setTiles({ ...down, url: 'https://tiles.invalid/{z}/{x}/{y}.png' });
    stop();
    window.setTimeout = setTimeout;
    expect(asked[0]).to.match(/^https:\/\/tiles\.invalid\/\d+\/\d+\/\d+\.png$/);
    expect(failures).to.equal(0);
    afterEightSeconds();
    expect(failures).to.equal(1);
    expect(images()).to.deep.equal([]);
  });
});

describe('what street pictures are asked for', () => {
  const hatfield = { latitude: 51.763, longitude: -0.225 };
  const feed = [...pins, aPin('north', 0, 20)];
  const everywhere = feed.map(({ point }) => point);
  let map: MapOnPage;
  let pictures: ReturnType<typeof watchPictures>;
  beforeEach(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    pictures = watchPictures();
    map = aMap({ tiles: { url: streetService, attribution }, everywhere });
    map.view.show(feed);
  });
  afterEach(async () => {
    map.remove();
    pictures.stop();
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  /** How many pictures are newly wanted, now and in the next frame, because of something done. */
  async function askedBy(act: () => void): Promise<number> {
    await nextFrame();
    const before = pictures.asked.length;
    act();
    await nextFrame();
    return pictures.asked.length - before;
  }

  const table: [string, () => void][] = [
    ['other results', () => map.view.show(pins.slice(1))],
    ['no results', () => map.view.show([])],
    ['a result far away', () => map.view.show([aPin('far', 300)])],
    ['an opened card', () => map.view.select('north')],
    ['an opened card and other results', () => (map.view.select('west'), map.view.show(pins.slice(0, 1)))],
  ];
  for (const [what, act] of table)
    it(`does not tell of ${what}`, async () => {
      expect(pictures.asked).not.to.have.length(0);
      expect(await askedBy(act)).to.equal(0);
    });

  it('does not tell of results when the map was hidden for a while', async () => {
    const host = map.root.querySelector<HTMLElement>('div')!;
    const hide = askedBy(() => (host.style.display = 'none'));
    expect(await hide).to.equal(0);
    map.view.show(pins.slice(1));
    expect(await askedBy(() => (host.style.display = ''))).to.equal(0);
  });

  it('is the same whatever was found and opened before they were turned on', async () => {
    const first = [...pictures.asked];
    map.remove();
    map = aMap({ everywhere });
    map.view.show(pins.slice(1));
    map.view.select('east');
    map.button('Zoom in').click();
    expect(await askedBy(() => map.view.setTiles({ url: streetService, attribution }))).to.equal(first.length);
    expect(pictures.asked.slice(-first.length)).to.have.members(first);
  });

  it('is the ten miles round the place asked for, whatever was found there', async () => {
    map.view.show(pins, hatfield);
    const near = [...pictures.asked];
    expect(await askedBy(() => map.view.show([aPin('far', 300)], hatfield))).to.equal(0);
    expect(await askedBy(() => map.view.show(pins, { ...hatfield, latitude: 53 }))).to.be.above(0);
    expect(near).not.to.include(pictures.asked.at(-1));
  });

  it('follows visitors who ask to see a listing on the map, and stays with them', async () => {
    map.view.show(feed, { latitude: 53, longitude: -0.225 });
    expect(await askedBy(() => map.view.visit('north', true))).to.be.above(0);
    expect(map.root.activeElement?.ariaLabel).to.equal('Chair yoga north');
    const { left, top, right, bottom } = map.surface.getBoundingClientRect();
    const pin = map.button('Chair yoga north').getBoundingClientRect();
    expect(pin.left > left && pin.right < right && pin.top > top && pin.bottom < bottom).to.equal(true);
    expect(await askedBy(() => map.view.show(pins, { latitude: 53, longitude: -0.225 }))).to.equal(0);
  });
});
