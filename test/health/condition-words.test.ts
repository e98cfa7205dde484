import { expect } from '@open-wc/testing';
import { conditionsByName, conditionsMeant, wordsOf } from '../../src/health/condition-words.js';
import { CONDITIONS } from '../../src/health/conditions.js';
import { foldedWords } from '../../src/health/folded-words.js';

describe('typing what a condition is called', () => {
  for (const { id, label, clinicalName, synonyms, abbreviations, layTerms } of CONDITIONS) {
    it(`finds ${label} by every one of its words`, () => {
      for (const word of [label, clinicalName, ...synonyms, ...abbreviations, ...layTerms])
        expect(conditionsMeant(word), word).to.include(id);
    });
  }
});

describe('typing what a person types', () => {
  const typed: readonly (readonly [text: string, conditions: string])[] = [
    ['bad chest', 'copd'],
    ['sugar', 'type-2-diabetes'],
    ['always exhausted', 'me-cfs long-covid'],
    ['prehab', 'cancer surgery'],
    ['parkinsons', 'parkinsons'],
    ["Parkinson's exercise near Hatfield", 'parkinsons'],
    ['PARKINSON’S', 'parkinsons'],
    ['bad knees', 'osteoarthritis'],
    ['diabetes', 'type-2-diabetes type-1-diabetes'],
    ['arthritis', 'osteoarthritis inflammatory-arthritis'],
    ['out of breath', 'copd asthma other-lung-conditions'],
    ['weak bladder', 'continence-pelvic'],
    ['weak', 'frailty'],
    ['type 2', 'type-2-diabetes'],
    ['borderline diabetic', 'prediabetes'],
    ['the big C', 'cancer'],
    ['heart attack and diabetes type two', 'heart-attack type-2-diabetes'],
    ['strokes', 'stroke'],
    ['yoga for MS', 'multiple-sclerosis'],
    ['copd', 'copd'],
    ['axial spondyloarthritis', 'axial-spondyloarthritis'],
    ['joint or muscle pain', 'joint-muscle-pain'],
    ['after having a baby', 'postnatal'],
    ['having a baby', 'pregnancy'],
    ['M.E.', 'me-cfs'],
  ];
  for (const [text, conditions] of typed) {
    it(`"${text}" may mean ${conditions}`, () => {
      expect(conditionsMeant(text)).to.have.members(conditions.split(' '));
    });
  }

  for (const text of [
    '',
    '   ',
    'yoga',
    'keep fit',
    'seated',
    'heart of the village',
    'walking near me',
    'send me a list',
    'as soon as',
    'op',
    'ms',
    'Ms Smith',
    'yoga on MS Teams',
    'backstroke',
    'fitness',
    'pop music',
    'blue skies',
    'constructor',
    '__proto__',
    '🙂',
    '.*+?^$(',
  ]) {
    it(`"${text}" means none`, () => {
      expect(conditionsMeant(text)).to.deep.equal([]);
    });
  }
});

describe('ME', () => {
  for (const text of ['ME', 'class for ME', 'ME/CFS', 'me/cfs', 'CFS', 'cfs me', 'M.E.', 'm.e. group'])
    it(`is meant by "${text}"`, () => expect(conditionsMeant(text)).to.deep.equal(['me-cfs']));

  for (const text of ['me', 'near me', 'come with me', 'Me and my mum', 'COME WITH ME', 'METime', 'some'])
    it(`is not meant by "${text}"`, () => expect(conditionsMeant(text)).to.deep.equal([]));
});

describe('abbreviations that are also words', () => {
  const abbreviations = 'ME MS AS BP PD AF OP CP PF UI POP FM RA MI HF LD VI'.split(' ');
  for (const word of abbreviations)
    it(`${word} counts in capitals, as a whole word, and not otherwise`, () => {
      expect(conditionsMeant(`yoga for ${word}`)).to.have.lengthOf(1);
      expect(conditionsMeant(`yoga for ${word.toLowerCase()}`)).to.deep.equal([]);
      expect(conditionsMeant(`yoga for ${word}X`)).to.deep.equal([]);
    });
});

describe('a very long text', () => {
  it('is read as far as anybody types', () => {
    expect(conditionsMeant(`asthma ${'yoga '.repeat(2000)} stroke`)).to.deep.equal(['asthma']);
    expect(conditionsMeant('knee '.repeat(2000))).to.deep.equal([]);
  });
});

describe('words for an index', () => {
  it('are folded, told once, and never an abbreviation that is also a word', () => {
    for (const { id } of CONDITIONS) {
      const words = wordsOf(id);
      expect(words, id).to.deep.equal([...new Set(words.map(foldedWords))]);
      expect(words, id).not.to.include('me').and.not.to.include('ms').and.not.to.include('');
    }
  });

  it('hold label and lay words, and nothing for an unknown id', () => {
    expect(wordsOf('copd')).to.include.members(['copd', 'bad chest', 'chronic obstructive pulmonary disease']);
    expect(wordsOf('no-such-thing')).to.deep.equal([]);
  });
});

describe('calling a condition by its name', () => {
  for (const { id, label, synonyms, abbreviations } of CONDITIONS) {
    it(`is told apart from slang: ${label}`, () => {
      for (const word of [label, ...synonyms, ...abbreviations]) expect(conditionsByName(word), word).to.include(id);
    });
  }

  for (const text of ['bad chest', 'sugar', 'always exhausted', 'the shakes', 'walk with me', 'hearing voices', 'weak'])
    it(`"${text}" is no name`, () => {
      expect(conditionsByName(text)).to.deep.equal([]);
    });
});
