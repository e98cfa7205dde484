import { expect } from '@open-wc/testing';
import { CONDITIONS } from '../../src/health/conditions.js';
import { readSuitability } from '../../src/health/suitability-cues.js';
import { AUDITED, AUDITED_INVITATIONS, NOT_OFFERED, TURNED_ROUND } from './audited-sentences.js';
import { AGAINST_FRAMES } from './hostile-frames.js';
import { SLIPPERY } from './hostile-sentences.js';
import { PLAIN_INVITATIONS, PLAIN_OTHERS, PLAIN_REFUSALS } from './plain-listings.js';
import { INVITES, NEVER_INVITES, NOT_YET_UNDERSTOOD, REFUSES, SAYS_NOTHING } from './suitability-sentences.js';

const invited = (...texts: string[]) => readSuitability(texts).suitability.map(({ condition }) => condition);
const refused = (...texts: string[]) => readSuitability(texts).exclusions.map(({ condition }) => condition ?? '');

describe('what a listing says about conditions', () => {
  for (const [sentence, conditions] of INVITES) {
    it(`invites: ${sentence}`, () => {
      expect(invited(sentence)).to.have.members(conditions.split(' '));
      expect(refused(sentence)).to.deep.equal([]);
    });
  }

  for (const [sentence, conditions] of REFUSES) {
    it(`turns away or warns: ${sentence}`, () => {
      expect(refused(sentence)).to.have.members(conditions.split(' '));
      expect(invited(sentence)).to.deep.equal([]);
    });
  }

  for (const sentence of [...SAYS_NOTHING, ...NOT_YET_UNDERSTOOD]) {
    it(`says nothing: ${sentence}`, () => {
      expect(readSuitability([sentence])).to.deep.equal({ suitability: [], exclusions: [] });
    });
  }

  for (const sentence of [
    ...NEVER_INVITES,
    ...SLIPPERY,
    ...AGAINST_FRAMES,
    ...PLAIN_OTHERS,
    ...PLAIN_REFUSALS.map(([text]) => text),
    ...AUDITED,
    ...TURNED_ROUND,
    ...NOT_OFFERED,
  ]) {
    it(`invites nobody: ${sentence}`, () => {
      expect(invited(sentence)).to.deep.equal([]);
    });
  }
});

/** How many conditions of labelled texts are heard, in `heard` of a text. */
const countOf = (
  labelled: readonly (readonly [text: string, conditions: string])[],
  heard: (text: string) => string[],
) =>
  labelled.flatMap(([text, conditions]) => {
    const hears = heard(text);
    return conditions.split(' ').filter((condition) => hears.includes(condition));
  }).length;

describe('labelled listings', () => {
  it('are heard to invite at least as often as when they were counted', () => {
    expect(countOf(AUDITED_INVITATIONS, invited)).to.be.at.least(110);
    expect(countOf(PLAIN_INVITATIONS, invited)).to.be.at.least(330);
  });

  it('that invite turn nobody away', () => {
    expect(AUDITED_INVITATIONS.flatMap(([text]) => refused(text))).to.deep.equal([]);
  });

  it('are heard to turn away those whom they name', () => {
    expect(countOf(PLAIN_REFUSALS, refused)).to.be.at.least(72);
  });
});

describe('a listing that is called off', () => {
  for (const over of [
    'This class is now cancelled.',
    'No longer running.',
    'Sorry, currently on hold.',
    'Please note: this session is no longer available.',
  ]) {
    it(`invites nobody: ${over}`, () => {
      expect(invited('Yoga for MS', `Tea and a chat. ${over}`)).to.deep.equal([]);
    });
  }

  it('is not one that is called off when it rains', () => {
    expect(invited('Walking group for people with MS. Cancelled if it snows.')).to.deep.equal(['multiple-sclerosis']);
  });
});

describe('the quotation beside a claim', () => {
  it('is the sentence that says so, in the organiser’s own words', () => {
    const text = 'Come on Tuesdays. Gentle class for people with Parkinson’s. Tea afterwards.';
    expect(readSuitability([text]).suitability).to.deep.equal([
      { condition: 'parkinsons', basis: 'described', evidence: 'Gentle class for people with Parkinson’s.' },
    ]);
  });

  it('holds the words that turn somebody away', () => {
    const text = 'Bouncy fun for all. Not suitable for people with epilepsy. Bring socks.';
    expect(readSuitability([text]).exclusions).to.deep.equal([
      { condition: 'epilepsy', evidence: 'Not suitable for people with epilepsy.' },
    ]);
  });

  it('is cut between words, to 200 characters at most, and still names the condition', () => {
    const tail = ' and tea and talk'.repeat(30);
    const [claim] = readSuitability([
      `We meet${tail} but not with anyone who has dementia, for this is not suitable${tail}`,
    ]).exclusions;
    expect(claim?.evidence).to.have.lengthOf.at.most(200);
    expect(claim?.evidence).to.match(/^… .*dementia.* …$/);
  });

  it('is not led astray by the signs that a listing may hold', () => {
    expect(invited('§ 5 ¶ # @ 50% off: class for people with MS. Near the café of asthma fame, ¤ ¥.')).to.deep.equal([
      'multiple-sclerosis',
    ]);
  });

  it('keeps a list together with its heading', () => {
    const [first] = readSuitability(['Exclusions:\n- epilepsy\n- heart failure']).exclusions;
    expect(first?.evidence).to.equal('Exclusions: - epilepsy - heart failure');
  });
});

describe('a listing with several sentences', () => {
  it('is read as a whole: what turns somebody away outweighs what invites them', () => {
    const texts = ['Cardiac rehab class', 'For people with angina and asthma. Not suitable for anyone with angina.'];
    expect(invited(...texts)).to.have.members(['heart-attack', 'asthma']);
    expect(refused(...texts)).to.deep.equal(['heart-disease']);
  });

  it('goes back to inviting after a list of exclusions', () => {
    const text = 'Exclusions:\n- epilepsy\n- recent surgery\nSuitable for people with arthritis.';
    expect(invited(text)).to.have.members(['osteoarthritis', 'inflammatory-arthritis']);
    expect(refused(text)).to.have.members(['epilepsy', 'surgery']);
  });

  it('takes back an invitation in the next one', () => {
    expect(invited('Class for people with MS. Weights are not for them.')).to.deep.equal([]);
    expect(invited('Class for people with MS. Weights aren’t for them.')).to.deep.equal([]);
    expect(invited('Class for people with MS. It is not available at the moment.')).to.deep.equal([]);
    expect(invited('Class for people with MS. They say it isn’t suitable.')).to.deep.equal([]);
  });

  it('turns away only those whom the no of a sentence reaches', () => {
    const text = 'Suitable for people with arthritis but not for people with osteoporosis.';
    expect(invited(text)).to.have.members(['osteoarthritis', 'inflammatory-arthritis']);
    expect(refused(text)).to.deep.equal(['osteoporosis']);
  });

  it('names only conditions that can be chosen', () => {
    const ids = CONDITIONS.map(({ id }) => id);
    for (const [sentence] of [...INVITES, ...REFUSES]) {
      const { suitability, exclusions } = readSuitability([sentence]);
      const named = [...suitability, ...exclusions].flatMap(({ condition }) => condition ?? []);
      expect(ids).to.include.members(named);
    }
  });
});

describe('a hostile listing', () => {
  const filled = (part: string) => part.repeat(6000 / part.length);

  it('claims nothing from a text too long to be read to its end', () => {
    expect(invited(`For people with dementia. ${filled('Tea and talk. ')}`)).to.deep.equal([]);
  });

  it('claims nothing from a text as long as the longest, whose end may be cut off', () => {
    const start = 'For people with dementia. ';
    expect(invited(start + 'X'.repeat(4999 - start.length))).to.deep.equal(['dementia']);
    expect(invited(start + 'X'.repeat(5000 - start.length))).to.deep.equal([]);
    expect(invited(`${start}Tea and…`)).to.deep.equal([]);
  });

  it('claims nothing from a list of search words', () => {
    expect(invited('class for people with asthma, '.repeat(80))).to.deep.equal([]);
  });

  for (const part of [
    '-',
    '- ',
    'people with ',
    'not ',
    'not suitable for asthma ',
    'check gp ',
    ':\n',
    'with - - ',
    '🙂',
    'e.g.',
  ]) {
    it(`is read to its end when it is full of ${JSON.stringify(part)}`, () => {
      expect(invited(filled(part))).to.deep.equal([]);
    });
  }

  it('is read to its end when what may be said once is said again and again', () => {
    expect(invited(`If you have asthma, our class is ${'by a '.repeat(30)}7`)).to.deep.equal([]);
  });

  it('is nothing when there is nothing', () => {
    expect(readSuitability([])).to.deep.equal({ suitability: [], exclusions: [] });
    expect(readSuitability(['', ' \n\u0001'])).to.deep.equal({ suitability: [], exclusions: [] });
  });
});
