import { expect } from '@open-wc/testing';
import { anyOf, words } from '../../src/health/wordings.js';

describe('the notation of the rules that read sentences', () => {
  const whole = new RegExp(
    `^${anyOf`no (entry|place), exclu~, (un|in)able,
    at the
    door, turn(ed)? (you|
    them) away, n't\b`}$`,
  );

  for (const said of [
    'no entry',
    'no place',
    'exclu',
    'exclusions',
    'unable',
    'at the door',
    'turned them away',
    "n't",
  ])
    it(`says "${said}"`, () => {
      expect(said).to.match(whole);
    });

  for (const said of ['', 'no', 'no entry, exclu', 'exclu sions', 'able', 'turn away', 'turn you  away'])
    it(`does not say "${said}"`, () => {
      expect(said).not.to.match(whole);
    });

  it('keeps to whole words where it is told to', () => {
    const skip = new RegExp(words`skip, avoid~`);
    expect('please skip it').to.match(skip);
    expect('avoiding').to.match(skip);
    expect('skipping').not.to.match(skip);
    expect('unavoidable').not.to.match(skip);
  });

  it('leaves a pattern that is put in as it is, and what follows it in its place', () => {
    const people = anyOf`people, those`;
    expect(new RegExp(`^${anyOf`no ${people} with, bar ${people}, ${people}`}$`).exec('bar those')).to.deep.equal([
      'bar those',
    ]);
  });
});
