import { expect } from '@open-wc/testing';
import { ageFromWords } from '../../../src/feed/words/age-words.js';
import { saysCompanion, saysWelcomed } from '../../../src/feed/words/first-visit-words.js';
import { routesFromWords } from '../../../src/feed/words/joining-words.js';
import { beginnerCues, effortFromWords, levelFromWords } from '../../../src/feed/words/level-words.js';
import { priceFromWords } from '../../../src/feed/words/price-words.js';
import { venueFromWords } from '../../../src/feed/words/venue-words.js';

describe('the level that words state', () => {
  const table: [string, ReturnType<typeof levelFromWords>][] = [
    ['All', 'all'],
    ['Everyone', 'all'],
    ['All about yoga', undefined],
    ['Beginner', 'beginner'],
    ['Beginners', 'beginner'],
    ['Absolute beginner', 'beginner'],
    ['Complete Beginners welcome', 'beginner'],
    ['Starter', 'beginner'],
    ['Learn to swim', 'beginner'],
    ['Taster session', 'beginner'],
    ['Introduction to tai chi', 'beginner'],
    ['Introductory', 'beginner'],
    ['Intro to rowing', 'beginner'],
    ['No experience', 'beginner'],
    ['No previous experience needed', 'beginner'],
    ['Newcomers', 'beginner'],
    ['Couch to 5k', 'beginner'],
    ['Couch to 5K', 'beginner'],
    ['Couch 2 5k', 'beginner'],
    ['Novice', 'beginner'],
    ['Beginner, Improver', 'beginner'],
    ['Beginners and improvers', 'beginner'],
    ['Not just for beginners', 'beginner'],
    ['Improver', 'improver'],
    ['Improvers', 'improver'],
    ['Improvers and intermediate', 'improver'],
    ['intermediate', 'advanced'],
    ['Intermediate/Advanced', 'advanced'],
    ['Advanced', 'advanced'],
    ['ADVANCED PLAYERS', 'advanced'],
    ['All levels', 'all'],
    ['all level', 'all'],
    ['All abilities', 'all'],
    ['For all abilities', 'all'],
    ['Any level', 'all'],
    ['Every ability', 'all'],
    ['Mixed ability', 'all'],
    ['Mixed-ability', 'all'],
    ['Suitable For All', 'all'],
    ['Suitable for everyone', 'all'],
    ['Beginner, Advanced', 'all'],
    ['Beginner to intermediate', 'all'],
    ['beginner, improver, advanced', 'all'],
    ['Not suitable for beginners', undefined],
    ['Not for beginners', undefined],
    ['Unsuitable for beginners', undefined],
    ['Beyond beginners', undefined],
    ['Post-beginners ballet', undefined],
    ['Post-natal pilates for beginners', 'beginner'],
    ['After school beginners’ tennis', 'beginner'],
    ['After beginners: ballet', undefined],
    ['All levels, equipment not provided', 'all'],
    ['All levels except beginners', undefined],
    ['Couch to 5k graduates', undefined],
    ['No beginners', undefined],
    ['No complete beginners please', undefined],
    ['Isn’t aimed at beginners', undefined],
    ['Advanced, not suitable for beginners', 'advanced'],
    ['Improvers (not for complete beginners)', 'improver'],
    ['Not for all levels', undefined],
    ['Suitable for all over 50', undefined],
    ['Easygoing', undefined],
    ['Gentle', undefined],
    ['High Intensity', undefined],
    ['Low Intensity', undefined],
    ['Black belt', undefined],
    ['General', undefined],
    ['Adults', undefined],
    ['Some experience needed', undefined],
    ['Open', undefined],
    ['Level 2', undefined],
    ['', undefined],
  ];
  for (const [words, expected] of table)
    it(`reads “${words}” as ${expected ?? 'not stated'}`, () => expect(levelFromWords(words)).to.equal(expected));
});

describe('the effort that words state', () => {
  const table: [string, ReturnType<typeof effortFromWords>][] = [
    ['Seated exercise', 'seated'],
    ['Chair Based Exercise', 'seated'],
    ['Chair Yoga, gentle', 'seated'],
    ['Wheelchair Basketball', undefined],
    ['Gentle', 'gentle'],
    ['Easygoing', 'gentle'],
    ['Low Impact', 'gentle'],
    ['low-intensity', 'gentle'],
    ['Steady', 'gentle'],
    ['Moderate', 'moderate'],
    ['Vigorous', 'vigorous'],
    ['HIIT', 'vigorous'],
    ['High Intensity', 'vigorous'],
    ['Improver', undefined],
    ['', undefined],
  ];
  for (const [words, expected] of table)
    it(`reads “${words}” as ${expected ?? 'not stated'}`, () => expect(effortFromWords(words)).to.equal(expected));
});

describe('sentences that welcome beginners', () => {
  const counts = [
    'No experience needed.',
    'No previous experience required!',
    'Beginners welcome',
    'Beginners are always very welcome.',
    'We welcome complete beginners.',
    'This class is for absolute beginners.',
    'A free taster on the first Monday.',
    'Our couch to 5k starts in May.',
    'We have a buddy scheme.',
    'Someone will meet you at the door.',
    'Your first session is free.',
    'All kit is provided.',
    'Every member has an induction.',
    'It is not just for beginners, but beginners are welcome.',
    'Beginners welcome, but kit is not provided.',
    'After work yoga for beginners.',
  ];
  for (const sentence of counts)
    it(`quotes “${sentence}”`, () =>
      expect(beginnerCues(`Join us. ${sentence}`)).to.deep.equal([{ basis: 'described', evidence: sentence }]));

  const never = [
    'Not suitable for beginners.',
    'This class is not for beginners.',
    'Sorry, it isn’t suitable for complete beginners.',
    'No beginners, please.',
    'Beginners are welcome at our Monday class, not this one.',
    'This class is too advanced for beginners.',
    'All levels except beginners.',
    'No tasters.',
    'We no longer offer taster sessions.',
    'Sorry, tasters are full.',
    'Kit is not provided.',
    'Equipment cannot be provided.',
    'No equipment is provided.',
    'There is no buddy system.',
    'No induction is needed.',
    'You must have completed an induction.',
    'For graduates of our Couch to 5k.',
    'For couch to 5k graduates.',
    'A follow-on from Couch to 5k.',
    'The next step after our taster course.',
    'Unsuitable for newcomers.',
    'Experience needed.',
    'We don’t take absolute beginners.',
    'Bring your own equipment.',
    'A friendly club.',
  ];
  for (const sentence of never)
    it(`never counts “${sentence}”`, () => expect(beginnerCues(sentence)).to.deep.equal([]));

  it('quotes a few reasons, not a page of them', () =>
    expect(beginnerCues('Beginners welcome. '.repeat(100))).to.have.length(4));
});

describe('ages in words', () => {
  const table: [string, ReturnType<typeof ageFromWords>][] = [
    ['0+', {}],
    ['All ages', {}],
    ['18', { from: 18 }],
    ['18+', { from: 18 }],
    ['16-25', { from: 16, to: 25 }],
    ['16 to 25 years', { from: 16, to: 25 }],
    ['over 50s', { from: 50 }],
    ['Under 16', { to: 15 }],
    ['up to 11', { to: 11 }],
    ['16-150', { from: 16 }],
    ['0-110', {}],
    ['25-16', undefined],
    ['0-0', undefined],
    ['adults', undefined],
    ['', undefined],
  ];
  for (const [words, expected] of table)
    it(`reads “${words}”`, () => expect(ageFromWords(words)).to.deep.equal(expected));
});

describe('prices in words', () => {
  const table: [unknown, ReturnType<typeof priceFromWords>][] = [
    [0, { from: 0 }],
    [3.3, { from: 330 }],
    ['0', { from: 0 }],
    ['3.00', { from: 300 }],
    ['£3.50', { from: 350 }],
    ['£ 4', { from: 400 }],
    ['£1,200', { from: 120_000 }],
    ['£1,200.50 a year', { from: 120_050, words: '£1,200.50 a year' }],
    ['free', { from: 0 }],
    ['FREE', { from: 0 }],
    ['£3 (£2 conc)', { from: 200, to: 300, words: '£3 (£2 conc)' }],
    ['£4.50 per session', { from: 450, words: '£4.50 per session' }],
    ['50p', { from: 50, words: '50p' }],
    ['Free for members, £6-00 otherwise', { from: 0, to: 600, words: 'Free for members, £6-00 otherwise' }],
    ['Not free', { words: 'Not free' }],
    ['Ask us', { words: 'Ask us' }],
    [-1, undefined],
    [1e9, undefined],
    [NaN, undefined],
    ['', undefined],
    [null, undefined],
    [{}, undefined],
  ];
  for (const [value, expected] of table)
    it(`reads ${JSON.stringify(value)}`, () => expect(priceFromWords(value)).to.deep.equal(expected));
});

describe('ways to start, in words', () => {
  const table: [string, readonly string[]][] = [
    ['Just turn up!', ['turn-up']],
    ['A drop-in class', ['turn-up']],
    ['No need to book.', ['turn-up']],
    ['No booking required.', ['turn-up']],
    ['Booking is not necessary', ['turn-up']],
    ['This is not a drop-in session. Booking is essential.', ['book']],
    ['Please book online.', ['book']],
    ['Book via the app', ['book']],
    ['Drop in, or book your place online', ['turn-up', 'book']],
    ['You can self-refer.', ['self-refer']],
    ['You cannot self-refer. Referral from your GP is required.', ['referral']],
    ['By referral only', ['referral']],
    ['You must be referred by your doctor or nurse', ['referral']],
    ['GP Referral Classes', ['referral']],
    ['No referral needed', []],
    ['You do not need a referral', []],
    ['Come and enjoy', []],
  ];
  for (const [words, expected] of table)
    it(`reads “${words}”`, () => expect(routesFromWords(words)).to.deep.equal(expected));
});

describe('company, in words', () => {
  const welcomed: [string, boolean][] = [
    ['Someone will meet you at the door', true],
    ['Our volunteers will greet new people', true],
    ['We’ll meet you by the car park', true],
    ['We have a buddy system', true],
    ['We meet at ten', false],
    ['Meet in the car park', false],
    ['There is no buddy system', false],
    ['We do not have a buddy scheme', false],
    ['Don’t worry, someone will meet you', true],
  ];
  for (const [words, expected] of welcomed)
    it(`${expected ? 'hears' : 'does not hear'} a welcome in “${words}”`, () =>
      expect(saysWelcomed(words)).to.equal(expected));

  const companion: [string, boolean][] = [
    ['Bring a friend', true],
    ['Carers welcome', true],
    ['Carers are free', true],
    ['Come along with a friend', true],
    ['Make new friends', false],
    ['Bring a bottle of water', false],
    ['Please do not bring a friend', false],
    ['You can’t bring your partner', false],
    ['Sorry, no carers can attend', false],
    ['Do bring a friend', true],
  ];
  for (const [words, expected] of companion)
    it(`${expected ? 'hears' : 'does not hear'} that company is welcome in “${words}”`, () =>
      expect(saysCompanion(words)).to.equal(expected));
});

describe('the kind of place, by its name', () => {
  const table: [string, ReturnType<typeof venueFromWords>][] = [
    ['Westminster Lodge Leisure Centre', 'leisure-centre'],
    ['Hatfield Swimming Pool', 'pool'],
    ['St Peter’s Church Hall', 'community'],
    ['Wheathampstead Village Hall', 'community'],
    ['Central Library', 'community'],
    ['Verulamium Park', 'outdoors'],
    ['Nomansland Common', 'outdoors'],
    ['Riverside Surgery', 'health'],
    ['Oaklands College', 'education'],
    ['The Odyssey', undefined],
    ['', undefined],
  ];
  for (const [name, expected] of table)
    it(`takes “${name}” for ${expected ?? 'not stated'}`, () => expect(venueFromWords([name])).to.equal(expected));
});
