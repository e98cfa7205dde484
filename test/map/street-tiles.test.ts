import { expect, waitUntil } from '@open-wc/testing';
import { aMap, aPin, type MapOnPage } from './a-map.js';

const attribution = 'Pictures by <b>Somebody</b>';
const pins = [aPin('west', -6), aPin('east', 6)];
/** A port where nothing listens. */
const down = { url: 'http://127.0.0.1:9/{z}/{x}/{y}.png', attribution };
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
    map = aMap({ tiles: up });
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
    const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;
    let afterEightSeconds: () => void = () => expect.fail('nobody waits');
    window.setTimeout = ((run: () => void, after: number) => {
      if (after === 8000) afterEightSeconds = run;
      return 0;
    }) as typeof setTimeout;
    const asked: string[] = [];
    const ask = (url: string): void => {
      asked.push(url);
    };
    Object.defineProperty(HTMLImageElement.prototype, 'src', { ...source, set: ask });
    map.view.setTiles({ ...down, url: 'https://tiles.invalid/{z}/{x}/{y}.png' });
    Object.defineProperty(HTMLImageElement.prototype, 'src', source);
    window.setTimeout = setTimeout;
    expect(asked[0]).to.match(/^https:\/\/tiles\.invalid\/\d+\/\d+\/\d+\.png$/);
    expect(failures).to.equal(0);
    afterEightSeconds();
    expect(failures).to.equal(1);
    expect(images()).to.deep.equal([]);
  });
});
