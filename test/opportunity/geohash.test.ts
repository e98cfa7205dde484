import { expect } from '@open-wc/testing';
import { cellsWithin, geohash } from '../../src/opportunity/geohash.js';

describe('the cell of a point', () => {
  // The first two are the examples of its definition (https://en.wikipedia.org/wiki/Geohash).
  const table: [string, number, number, number, string][] = [
    ['the worked example', 42.605, -5.603, 5, 'ezs42'],
    ['Jutland', 57.64911, 10.40744, 6, 'u4pruy'],
    ['Stevenage', 51.902, -0.202, 4, 'gcpz'],
    ['Greenwich, east of the meridian', 51.478, 0.001, 4, 'u10h'],
    ['the south pole', -90, -180, 4, '0000'],
    ['the far corner', 90, 180, 4, 'zzzz'],
  ];
  for (const [name, latitude, longitude, precision, cell] of table)
    it(`is right for ${name}`, () => expect(geohash({ latitude, longitude }, precision)).to.equal(cell));
});

describe('the cells within reach', () => {
  const stevenage = { latitude: 51.902, longitude: -0.202 };

  it('begin with the cell of the place itself', () =>
    expect(cellsWithin(stevenage, 8000)[0]).to.equal(geohash(stevenage)));

  it('are one alone when the circle stays inside it', () =>
    expect(cellsWithin({ latitude: 51.85, longitude: -0.18 }, 100)).to.deep.equal([
      geohash({ latitude: 51.85, longitude: -0.18 }),
    ]));

  it('cover every point of the circle, also across the meridian', () => {
    for (const centre of [stevenage, { latitude: 51.5, longitude: 0 }, { latitude: 60.15, longitude: -1.15 }])
      for (const metres of [1000, 8000, 40_000]) {
        const cells = new Set(cellsWithin(centre, metres));
        for (let degrees = 0; degrees < 360; degrees += 15) {
          const angle = (degrees * Math.PI) / 180;
          const latitude = centre.latitude + (Math.cos(angle) * metres * 0.99) / 111_195;
          const longitude =
            centre.longitude +
            (Math.sin(angle) * metres * 0.99) / (111_195 * Math.cos((centre.latitude * Math.PI) / 180));
          expect(cells.has(geohash({ latitude, longitude })), `${metres} m at ${degrees}°`).to.equal(true);
        }
      }
  });

  it('are bounded, whatever is asked', () => expect(cellsWithin(stevenage, 1e9).length).to.be.at.most(400));
});
