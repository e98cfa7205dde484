import { expect } from '@open-wc/testing';
import { eventually } from '../../src/search/eventually.js';

/** Counts to a number, a step at a time, and tells how far it came. */
function counting(to: number) {
  const reached = { count: 0 };
  function* making(): Generator<void, string> {
    while (reached.count < to) {
      reached.count++;
      yield;
    }
    return `counted to ${to}`;
  }
  return { reached, making: making() };
}

const aTurn = () => new Promise((resolve) => setTimeout(resolve));

describe('something that takes long to make', () => {
  it('is there at once for who cannot wait', () => {
    const { making } = counting(10_000);
    expect(eventually(making).now()).to.equal('counted to 10000');
  });

  it('is made by and by while nobody waits', async () => {
    const { making, reached } = counting(100);
    eventually(making);
    expect(reached.count, 'not before the next turn').to.equal(0);
    for (let turns = 0; turns < 50 && reached.count < 100; turns++) await aTurn();
    expect(reached.count).to.equal(100);
  });

  it('is made only once', () => {
    const { making, reached } = counting(5);
    const thing = eventually(making);
    expect(thing.now()).to.equal(thing.now());
    expect(reached.count).to.equal(5);
  });

  it('stops when it is no longer wanted, and goes on where it was for who still wants it', async () => {
    const { making, reached } = counting(3_000_000);
    const stop = new AbortController();
    const thing = eventually(making, stop.signal);
    while (reached.count === 0) await aTurn();
    stop.abort();
    await aTurn();
    const stoppedAt = reached.count;
    await aTurn();
    expect(reached.count).to.equal(stoppedAt);
    expect(thing.now()).to.equal('counted to 3000000');
  });

  it('says so when it could not be made', () => {
    function* failing(): Generator<void, string> {
      yield;
      throw new RangeError('too much');
    }
    const thing = eventually(failing());
    expect(() => thing.now()).to.throw(RangeError);
    expect(() => thing.now()).to.throw('failed before');
  });
});
