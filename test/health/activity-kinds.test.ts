import { expect } from '@open-wc/testing';
import { ACTIVITY_KINDS, usuallyMadeFor } from '../../src/health/activity-kinds.js';
import { CONDITIONS } from '../../src/health/conditions.js';

const MADE_FOR: readonly (readonly [called: string, conditions: string])[] = [
  ['Phase IV Cardiac Rehabilitation', 'heart-disease heart-attack'],
  ['Cardiac rehab (phase 4)', 'heart-disease heart-attack'],
  ['Pulmonary Maintenance', 'copd other-lung-conditions'],
  ['Otago', 'falls-balance'],
  ['Tuesday Otago class', 'falls-balance'],
  ['Postural Stability Instruction', 'falls-balance'],
  ['Falls and Exercise Management', 'falls-balance'],
  ['Rehabilitation Pilates', 'surgery'],
  ['Antenatal yoga', 'pregnancy'],
  ['Aquanatal', 'pregnancy'],
  ['Postnatal Aqua', 'postnatal'],
  ['ESCAPE-pain for knees', 'joint-muscle-pain'],
];

const MADE_FOR_ANYBODY = ['Yoga', 'Pilates', 'Walking', 'Aqua Aerobics', 'Fame dance', 'Otago Road run', 'Tai Chi', ''];

const NOT_A_CLASS = ['Otago instructor training', 'Pregnancy yoga cancelled', 'No pregnancy yoga this week'];

describe('what a kind of activity is usually made for', () => {
  for (const [called, conditions] of MADE_FOR) {
    it(`is known of “${called}”, by label and by name, and rests on nothing else`, () => {
      for (const claims of [usuallyMadeFor([called]), usuallyMadeFor([], called)]) {
        expect(claims.map(({ condition }) => condition)).to.have.members(conditions.split(' '));
        for (const { basis } of claims) expect(basis).to.equal('by-kind');
      }
    });
  }

  for (const called of MADE_FOR_ANYBODY) {
    it(`is nobody in particular for “${called}”`, () => {
      expect(usuallyMadeFor([called], called)).to.deep.equal([]);
    });
  }

  for (const name of NOT_A_CLASS) {
    it(`is not claimed where the name is of something else: ${name}`, () => {
      expect(usuallyMadeFor([], name)).to.deep.equal([]);
    });
  }

  it('has a source that was opened and read, and awaits a clinician', () => {
    const ids = CONDITIONS.map(({ id }) => id);
    for (const { conditions, source, readOn, reviewBy, clinicalReview } of ACTIVITY_KINDS) {
      expect(ids).to.include.members(conditions);
      expect(source.url).to.match(/^https:/);
      expect(Date.parse(readOn)).to.be.below(Date.parse(reviewBy));
      expect(clinicalReview).to.equal('awaiting');
    }
  });
});
