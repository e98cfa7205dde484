import { expect } from '@open-wc/testing';
import type { Criteria } from '../../src/search/criteria.js';
import { understand } from '../../src/search/understand.js';
import { cut, together, type UnderstandOptions } from '../../src/search/understanding.js';

/** A Wednesday. */
const now = new Date('2026-11-25T12:00:00Z');
const MILE = 1609.344;
const PLACES: Readonly<Record<string, { label: string; point: { latitude: number; longitude: number } }>> = {
  hatfield: { label: 'Hatfield', point: { latitude: 51.763, longitude: -0.225 } },
  'st albans': { label: 'St Albans', point: { latitude: 51.755, longitude: -0.336 } },
  reading: { label: 'Reading', point: { latitude: 51.454, longitude: -0.973 } },
  rugby: { label: 'Rugby', point: { latitude: 52.37, longitude: -1.26 } },
  ware: { label: 'Ware', point: { latitude: 51.81, longitude: -0.03 } },
  al10: { label: 'AL10', point: { latitude: 51.76, longitude: -0.24 } },
  'al10 8ab': { label: 'AL10 8', point: { latitude: 51.76, longitude: -0.24 } },
};
const findPlace: NonNullable<UnderstandOptions['findPlace']> = (words, how) => {
  const name = words.toLowerCase();
  return PLACES[name] ?? (how === 'loosely' && name === 'hatfeild' ? PLACES['hatfield'] : undefined);
};
const near = (place: string): Criteria => ({ near: PLACES[place]!.point });
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

const read = (text: string, more: UnderstandOptions = {}) => understand(text, { now, findPlace, ...more });

describe('a query, as a person means it', () => {
  const table: readonly [typed: string, left: string, asked: Criteria][] = [
    [
      'free yoga near Hatfield tuesday evening',
      'yoga',
      { free: true, ...near('hatfield'), days: ['tuesday'], times: ['evening'] },
    ],
    ['yoga for free', 'yoga', { free: true }],
    ['free of charge walks', 'walks', { free: true }],
    ['swimming under £5', 'swimming', { maxPence: 500 }],
    ['swimming up to £3.50', 'swimming', { maxPence: 350 }],
    ['swimming for less than 4 pounds', 'swimming', { maxPence: 400 }],
    ['zumba under a fiver', 'zumba', { maxPence: 500 }],
    ['zumba £5 or less', 'zumba', { maxPence: 500 }],
    ['tai chi for beginners', 'tai chi', { beginner: true }],
    ['absolute beginner pilates', 'pilates', { beginner: true }],
    ['beginner friendly running', 'running', { beginner: true }],
    ['running, never done it before', 'running,', { beginner: true }],
    ['women only swimming', 'swimming', { gender: 'women' }],
    ['women-only swim', 'swim', { gender: 'women' }],
    ['ladies only gym', 'gym', { gender: 'women' }],
    ["men's only walking", 'walking', { gender: 'men' }],
    ['wheelchair accessible dance', 'dance', { accessibility: ['wheelchair'] }],
    ['dance in a wheelchair', 'dance', { accessibility: ['wheelchair'] }],
    ['online pilates', 'pilates', { settings: ['online'] }],
    ['pilates on zoom', 'pilates', { settings: ['online'] }],
    ['exercise at home', 'exercise', { settings: ['online', 'at-home'] }],
    ['one to one gym', 'gym', { support: ['one-to-one'] }],
    ['dance with my carer', 'dance', { support: ['companion'] }],
    ['walking outdoors', 'walking', { venues: ['outdoors'] }],
    ['i am 72 tai chi', 'tai chi', { age: 72 }],
    ['chair yoga for a 70 year old', 'chair yoga', { age: 70 }],
    ['cheap swim', 'swim', { maxPence: 500 }],
    ['low-cost dance', 'dance', { maxPence: 500 }],
    ['I have never been to a gym before', 'gym before', { beginner: true }],
    ['new to yoga', 'yoga', { beginner: true }],
    ["can't get out the house", '', { settings: ['online', 'at-home'] }],
    ['cant get out in the evening', '', { times: ['evening'] }],
    ['chair exercises, housebound', 'chair exercises,', { settings: ['online', 'at-home'] }],
    ['dont want to go on my own to a walk', 'to a walk', { needs: ['company'] }],
    ['someone to go with me swimming', 'swimming', { needs: ['company'] }],
    ['chair exercises for my mum who is 82', 'chair exercises for my mum', { age: 82 }],
    ["my husband, he's 70, tai chi", 'my husband, , tai chi', { age: 70 }],
    ['dads football over 40', 'dads football', { age: 40 }],
    ['yoga on tuesdays', 'yoga', { days: ['tuesday'] }],
    ['yoga tues', 'yoga', { days: ['tuesday'] }],
    ['yoga weds or thurs', 'yoga', { days: ['wednesday', 'thursday'] }],
    ['yoga monday, wednesday and friday', 'yoga', { days: ['monday', 'wednesday', 'friday'] }],
    ['yoga mon-fri', 'yoga', { days: [...weekdays] }],
    ['yoga monday to friday', 'yoga', { days: [...weekdays] }],
    ['yoga on a weekday', 'yoga', { days: [...weekdays] }],
    ['weekend walks', 'walks', { days: ['saturday', 'sunday'] }],
    ['football sat or sun', 'football', { days: ['saturday', 'sunday'] }],
    ['football on sat', 'football', { days: ['saturday'] }],
    ['walking group today', 'walking group', { days: ['wednesday'] }],
    ['walking tomorrow', 'walking', { days: ['thursday'] }],
    ['zumba tonight', 'zumba', { days: ['wednesday'], times: ['evening'] }],
    ['swimming this afternoon', 'swimming', { days: ['wednesday'], times: ['afternoon'] }],
    ['yoga in the morning', 'yoga', { times: ['morning'] }],
    ['yoga mornings or evenings', 'yoga', { times: ['morning', 'evening'] }],
    ['gym after work', 'gym', { times: ['evening'] }],
    ['gym at lunchtime', 'gym', { times: ['afternoon'] }],
    ['tuesday night football', 'football', { days: ['tuesday'], times: ['evening'] }],
    ['walking in St Albans', 'walking', near('st albans')],
    ['walking near hatfeild', 'walking', near('hatfield')],
    ['walking close to Ware', 'walking', near('ware')],
    ['walking AL10', 'walking', near('al10')],
    ['walking al10 8ab', 'walking', near('al10 8ab')],
    ['walking in Reading', 'walking', near('reading')],
    ['reading group in Reading', 'reading group', near('reading')],
    ['dance in Rugby', 'dance', near('rugby')],
    ['swimming within 5 miles of Ware', 'swimming', { ...near('ware'), within: 5 * MILE }],
    ['swimming near Ware within two miles', 'swimming', { ...near('ware'), within: 2 * MILE }],
    ['swimming less than 10 km from Ware', 'swimming', { ...near('ware'), within: 10_000 }],
    ['free tuesday', '', { free: true, days: ['tuesday'] }],
    ['activities near Hatfield', '', near('hatfield')],
  ];
  for (const [typed, left, asked] of table) {
    it(`reads "${typed}"`, () => {
      const understanding = read(typed);
      const { text = '', ...rest } = together({}, understanding);
      expect({ left: text, ...rest }).to.deep.equal({ left, ...asked });
      expect(understanding.text).to.equal(left);
    });
  }
});

describe('words that only look like a wish', () => {
  const names = [
    "Friday's Gym",
    'Friday’s Gym',
    'Sunday League',
    'a walk over 40 minutes',
    'sunday league football',
    'evening primrose walk',
    'Free Spirit Yoga',
    'freestyle',
    'free running',
    'free weights',
    'step free',
    'step-free',
    'pain-free movement',
    'gluten free cake walk',
    'near miss',
    'near me',
    'reading group',
    'in rugby league',
    'reading',
    'in water',
    'in a chair',
    'wheelchair basketball',
    'under 5s',
    'over 60s',
    'couch to 5k',
    '5 mile walk',
    'up to 5 mile walk',
    'first time mums',
    'morning stiffness',
    'good morning club',
    'Saturday Night Fever dance',
    'sun salutations',
    'in the sun',
    'monthly',
    'monument walk',
    'women’s football',
    'care home',
    'afternoon tea',
    'not free',
    'not on tuesday',
    'anything but online, not online',
    'beginners’ luck',
    'within 5 miles',
    'bad back',
    'arthritis',
    'c25k',
    'b12',
  ];
  for (const typed of names) {
    it(`stay words in "${typed}"`, () => {
      expect(read(typed)).to.deep.equal({ text: typed, parts: [] });
    });
  }

  it('are a distance once there is a place to measure from', () => {
    expect(together({}, read('yoga within 5 miles', { hasPlace: true }))).to.deep.equal({
      text: 'yoga',
      within: 5 * MILE,
    });
  });
});

describe('what was understood', () => {
  it('says which words it was read from, in their order', () => {
    const { parts } = read('Free yoga near  St Albans, Tuesday');
    expect(parts.map(({ words }) => words)).to.deep.equal(['Free', 'near  St Albans', 'Tuesday']);
    expect(parts.map(({ place }) => place)).to.deep.equal([undefined, 'St Albans', undefined]);
  });

  it('goes back to being words when somebody says so, whatever the rest', () => {
    expect(together({}, read('free yoga tuesday', { asWords: ['FREE'] }))).to.deep.equal({
      text: 'free yoga',
      days: ['tuesday'],
    });
    expect(read('yoga near Hatfield', { asWords: ['near hatfield'] }).parts).to.deep.equal([]);
  });

  it('can be cut out of the text', () => {
    const text = 'free yoga near Hatfield';
    expect(cut(text, read(text).parts.slice(0, 1))).to.equal('yoga near Hatfield');
  });

  it('adds to what filters ask for: lists grow, and the lower limit counts', () => {
    expect(together({ days: ['monday'], maxPence: 300, text: 'x' }, read('tuesday under £5'))).to.deep.equal({
      text: undefined,
      days: ['monday', 'tuesday'],
      maxPence: 300,
    });
  });

  it('never sets a condition', () => {
    for (const typed of ['MS', 'bad chest tuesday', 'wheelchair', 'free class for diabetes'])
      for (const { criteria } of read(typed).parts) expect(criteria).not.to.have.property('conditions');
  });
});

describe('words that nobody should type', () => {
  const hostile: readonly [kind: string, text: string][] = [
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 days', 'monday '.repeat(2_000)],
    ['10,000 joined days', 'mon,'.repeat(2_500)],
    ['10,000 prepositions', 'near '.repeat(2_500)],
    ['spaces', ' '.repeat(10_000)],
    ['hyphens', 'for-'.repeat(2_500)],
    ['pounds', 'under £'.repeat(1_500)],
    ['negations', 'not '.repeat(2_500)],
    ['combining marks', `free${'\u0301'.repeat(9_000)}`],
    ['emoji', '👩🏽‍🦽 free 🧘'],
    ['right to left', '\u202eyadseut eerf יוגה'],
    ['a pattern', '(a+)+$ [.*?^{}()|\\ free'],
    ['the mark it uses itself', '\u0001free\u0001 \u0001'],
    ['nothing', ''],
  ];
  for (const [kind, text] of hostile) {
    it(`are answered at once: ${kind}`, () => {
      const started = performance.now();
      read(text);
      expect(performance.now() - started).to.be.below(5_000);
    });
  }
});
