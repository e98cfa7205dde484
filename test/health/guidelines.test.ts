import { expect } from '@open-wc/testing';
import {
  CHANCES_LOWERED,
  GUIDELINES,
  GUIDELINE_REVIEW,
  type Guideline,
  TOPICS,
  factsOf,
  guidelineFor,
  guidelinesAreCurrent,
  knownGroups,
} from '../../src/health/guidelines.js';
import { FURTHER_HELP } from '../../src/health/further-help.js';
import { FAMILY_GUIDELINE_SOURCES } from '../../src/health/family-guideline-sources.js';
import { GUIDELINE_SOURCES } from '../../src/health/guideline-sources.js';
import { knownConditions } from '../../src/health/conditions.js';
import { NOT_FOR_THE_PUBLIC, sentencesIn, wordsIn } from '../support/plain-words.js';

const textsOf = (guideline: Guideline) => TOPICS.flatMap((topic) => factsOf(guideline, topic).map(({ text }) => text));
const everyText = () => GUIDELINES.flatMap((guideline) => [...textsOf(guideline), ...guideline.helps]);
const saidBy = (id: string) => textsOf(guidelineFor(id) as Guideline).join(' ');

/** What the Chief Medical Officers' guidelines say, written here a second time. */
const EXPECTED = {
  infant: { amount: { minutes: 30, per: 'day' } },
  toddler: { amount: { minutes: 180, per: 'day' } },
  preschool: { amount: { minutes: 180, per: 'day' }, ofWhich: 60 },
  child: { amount: { minutes: 60, per: 'day', average: true } },
  adult: { amount: { minutes: 150, per: 'week' }, vigorous: 75, strength: 2 },
  'older-adult': { amount: { minutes: 150, per: 'week' }, vigorous: 75, strength: 2, balance: 2 },
  pregnancy: { amount: { minutes: 150, per: 'week' }, strength: 2 },
  postnatal: { amount: { minutes: 150, per: 'week' }, strength: 2 },
  'disabled-adult': { amount: { minutes: 150, per: 'week' }, strength: 2 },
  'disabled-child': { amount: { minutes: 20, per: 'day' }, weekly: [120, 180], strength: 3 },
};

/** Every number that a group's sentences may hold, and no other. */
const NUMBERS: Record<string, readonly number[]> = {
  infant: [30, 1, 2],
  toddler: [1, 2, 180, 3],
  preschool: [3, 4, 180, 60],
  child: [60],
  adult: [150, 75, 2],
  'older-adult': [150, 75, 2],
  pregnancy: [150, 2, 16, 2500],
  postnatal: [150, 2, 6, 8, 3],
  'disabled-adult': [150, 2],
  'disabled-child': [20, 120, 180, 40, 3],
};

const numbersIn = (text: string) => (text.replace(/(\d),(\d)/g, '$1$2').match(/\d+/g) ?? []).map(Number);

describe('the guidelines', () => {
  for (const [id, expected] of Object.entries(EXPECTED))
    it(`give the ${id} group its numbers`, () => {
      const guideline = guidelineFor(id);
      const { amount, ofWhich, vigorous, weekly, strength, balance } = guideline ?? ({} as Partial<Guideline>);
      const stated = Object.entries({ amount, ofWhich, vigorous, weekly, strength, balance }).filter(
        ([, value]) => value !== undefined,
      );
      expect(Object.fromEntries(stated)).to.deep.equal(expected);
      expect([...new Set(numbersIn(saidBy(id)))]).to.have.members([...(NUMBERS[id] ?? [])]);
    });

  it('are ten, and known by name', () => {
    expect(GUIDELINES.map(({ id }) => id).sort()).to.deep.equal(Object.keys(EXPECTED).sort());
    expect(guidelineFor('toString')).to.equal(undefined);
    expect(knownGroups(['adult', 'nobody', 'adult', 'infant'])).to.deep.equal(['adult', 'infant']);
  });

  it('say "3 times" to nobody but disabled children and young people', () => {
    for (const { id } of GUIDELINES)
      if (id !== 'disabled-child') expect(saidBy(id), id).not.to.match(/\b(?:3|three) times\b/i);
    expect(saidBy('disabled-child')).to.contain('strength and balance activities 3 times a week');
  });

  it('speak of tummy time, and of no other minutes, for babies', () => {
    for (const sentence of sentencesIn(saidBy('infant')))
      if (/\bminutes?\b/.test(sentence)) expect(sentence).to.match(/tummy time/i);
  });

  it('give the adults’ figures on illness to adults alone, and never speak of dementia', () => {
    expect(CHANCES_LOWERED.map(([, upTo]) => upTo)).to.deep.equal([40, 35, 30, 25, 20]);
    expect(CHANCES_LOWERED.find(([, upTo]) => upTo === 30)?.[0]).to.equal('falls and depression');
    expect(GUIDELINES.filter(({ lowersChances }) => lowersChances).map(({ id }) => id)).to.deep.equal([
      'adult',
      'older-adult',
    ]);
    expect([...everyText(), ...CHANCES_LOWERED.flat()].join(' ')).not.to.match(/dementia|hip fracture|%/i);
  });

  it('rest each sentence on a source with a name, and link only to gov.uk pages that were read', () => {
    for (const guideline of GUIDELINES)
      for (const topic of TOPICS)
        for (const { text, sources } of factsOf(guideline, topic)) {
          expect(sources.length, text).to.be.above(0);
          for (const { name } of sources) expect(name).not.to.equal('');
        }
    for (const { url } of Object.values({ ...GUIDELINE_SOURCES, ...FAMILY_GUIDELINE_SOURCES }) as { url?: string }[])
      if (url) expect(url).to.match(/^https:\/\/www\.gov\.uk\/.+-text-of-the-infographic$/);
    for (const { source } of GUIDELINES) expect(source).to.have.property('url');
  });

  it('say when they were read, and give way past their review date', () => {
    expect(GUIDELINE_REVIEW).to.deep.equal({
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
      clinicalReview: 'awaiting',
    });
    expect(guidelinesAreCurrent(new Date('2027-11-21T20:00:00Z'))).to.equal(true);
    expect(guidelinesAreCurrent(new Date('2027-11-23'))).to.equal(false);
  });

  it('lead to conditions that the finder knows', () => {
    for (const { leadsTo } of GUIDELINES)
      expect(knownConditions(leadsTo.conditions)).to.deep.equal(leadsTo.conditions ?? []);
  });

  it('have sentences of 20 words or fewer', () => {
    for (const sentence of everyText().flatMap(sentencesIn))
      expect(wordsIn(sentence).length, sentence).to.be.at.most(20);
  });

  it('use no word that puts people off', () => {
    for (const text of [...everyText(), ...GUIDELINES.map(({ label }) => label)])
      expect(text).not.to.match(NOT_FOR_THE_PUBLIC);
  });
});

describe('further help', () => {
  it('links only where the research opened the page', () => {
    expect(FURTHER_HELP.flatMap(({ url }) => url ?? [])).to.deep.equal(['https://movingmedicine.ac.uk/riskconsensus']);
    for (const { name, readOn, reviewBy } of FURTHER_HELP) {
      expect(name).not.to.equal('');
      expect(reviewBy > readOn).to.equal(true);
    }
  });
});
