import { expect } from '@open-wc/testing';
import { statedSuitability } from '../../../src/feed/claims/stated-suitability.js';

const STATES: readonly (readonly [labels: string, conditions: string])[] = [
  ['Parkinson’s', 'parkinsons'],
  ['Stroke / MS', 'stroke multiple-sclerosis'],
  ['Adults with dementia', 'dementia'],
  ['Older people with COPD', 'copd'],
  ['People with a learning disability', 'learning-disability'],
  ['Stroke survivors and carers', 'stroke'],
  ['Type 2 Diabetes', 'type-2-diabetes'],
  ['For people living with cancer', 'cancer'],
  ['People living with dementia and their carers', 'dementia'],
  ['Chair class for people with arthritis', 'osteoarthritis inflammatory-arthritis'],
];

const STATES_NOTHING = [
  'Adults',
  'Older people',
  'Carers of people with dementia',
  'Dementia awareness training',
  'Stroke Association',
  'Everyone',
  '',
];

describe('what labels of structured fields state about conditions', () => {
  for (const [label, conditions] of STATES) {
    it(`is stated by “${label}”, with the label as its reason`, () => {
      const { suitability, exclusions } = statedSuitability([label]);
      expect(suitability.map(({ condition }) => condition)).to.have.members(conditions.split(' '));
      expect(suitability.map(({ basis }) => basis)).to.deep.equal(suitability.map(() => 'stated'));
      expect(suitability.map(({ evidence }) => evidence)).to.deep.equal(suitability.map(() => label));
      expect(exclusions).to.deep.equal([]);
    });
  }

  for (const label of STATES_NOTHING) {
    it(`is nothing for “${label}”`, () => {
      expect(statedSuitability([label]).suitability).to.deep.equal([]);
    });
  }

  it('lets a no outweigh a yes', () => {
    const { suitability, exclusions } = statedSuitability(['Epilepsy', 'Not suitable for people with epilepsy']);
    expect(suitability).to.deep.equal([]);
    expect(exclusions.map(({ condition }) => condition)).to.deep.equal(['epilepsy']);
  });
});
