import { expect } from '@open-wc/testing';
import { costsAtMost, type Price } from '../../src/opportunity/price.js';
import type { Answer } from '../../src/opportunity/answer.js';

describe('what a listing costs', () => {
  const table: [string, Price | undefined, number, Answer][] = [
    ['no price at all', undefined, 0, 'not-stated'],
    ['words only', { words: 'Ask us' }, 0, 'not-stated'],
    ['free', { from: 0 }, 0, 'yes'],
    ['free for some', { from: 0, to: 500 }, 0, 'not-stated'],
    ['£3 against a limit of £3', { from: 300 }, 300, 'yes'],
    ['£3 to £6 against a limit of £5', { from: 300, to: 600 }, 500, 'not-stated'],
    ['£6 against a limit of £5', { from: 600 }, 500, 'no'],
  ];
  for (const [name, price, limit, expected] of table)
    it(`answers "${expected}" to ${name}`, () => expect(costsAtMost(price, limit)).to.equal(expected));
});
