import { expect } from '@open-wc/testing';
import { groupPins, staysTogether, type PlacedPin } from '../../src/map/grouping.js';

const everywhere = { left: 0, top: 0, right: 1000, bottom: 1000 };

/** Pins at zoom-0 pixels, so that at zoom 0 a number is a pixel of the screen. */
function pinsAt(...places: [x: number, y: number][]): PlacedPin[] {
  return places.map(([x, y], order) => {
    const point = { latitude: 0, longitude: 0 };
    return { pin: { id: `p${order}`, name: `Pin ${order}`, point }, order, x, y };
  });
}

describe('how pins are grouped', () => {
  const table: [string, [number, number][], number, number[]][] = [
    ['nothing', [], 0, []],
    ['one pin', [[5, 5]], 0, [1]],
    [
      'two pins in one cell',
      [
        [5, 5],
        [50, 50],
      ],
      0,
      [2],
    ],
    [
      'the same two one level closer',
      [
        [5, 5],
        [50, 50],
      ],
      1,
      [1, 1],
    ],
    [
      'two pins on either side of a cell border',
      [
        [59, 5],
        [61, 5],
      ],
      0,
      [2],
    ],
    [
      'two pins in neighbouring cells, far enough apart',
      [
        [10, 5],
        [100, 5],
      ],
      0,
      [1, 1],
    ],
    [
      'three on one spot and one elsewhere',
      [
        [5, 5],
        [5, 5],
        [5, 5],
        [300, 300],
      ],
      0,
      [3, 1],
    ],
    [
      'a pin out of view',
      [
        [5, 5],
        [5000, 5],
      ],
      0,
      [1],
    ],
  ];
  for (const [name, places, zoom, expected] of table)
    it(`puts ${name} into groups of ${expected.join(' and ') || 'none'}`, () => {
      const groups = groupPins(pinsAt(...places), everywhere, zoom);
      expect(groups.map(({ pins }) => pins.length)).to.deep.equal(expected);
    });

  it('keeps every mark at least 44 pixels from every other', () => {
    const scattered = Array.from({ length: 500 }, (_, n): [number, number] => [(n * 7919) % 997, (n * 104_729) % 991]);
    const groups = groupPins(pinsAt(...scattered), everywhere, 0);
    const gaps = groups.flatMap((a, i) => groups.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...gaps)).to.be.at.least(44);
    expect(groups.flatMap(({ pins }) => pins)).to.have.length(500);
  });

  it('calls a mark the same as long as the map is only dragged', () => {
    const pins = pinsAt([100, 100], [110, 110], [400, 400]);
    const before = groupPins(pins, { left: 0, top: 0, right: 500, bottom: 500 }, 0);
    const after = groupPins(pins, { left: 37, top: 53, right: 537, bottom: 553 }, 0);
    expect(after.map(({ key }) => key)).to.deep.equal(before.map(({ key }) => key));
  });

  it('tells pins that no zoom parts from those that do', () => {
    expect(staysTogether(pinsAt([5, 5], [5, 5]), 18)).to.equal(true);
    expect(staysTogether(pinsAt([5, 5], [6, 5]), 18)).to.equal(false);
  });
});
