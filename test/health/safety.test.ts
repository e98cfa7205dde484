import { expect } from '@open-wc/testing';
import { CONDITIONS } from '../../src/health/conditions.js';
import { SAFETY_MODES, type SafetyMode } from '../../src/health/safety-modes.js';
import { type Safety, safetyFor } from '../../src/health/safety.js';

const NOW = new Date('2026-11-24T10:00:00Z');

/** A condition of each mode, and the lines that mode asks for alone. */
const ALONE: Readonly<Record<SafetyMode, readonly [condition: string, lines: string, otherwise?: Partial<Safety>]>> = {
  'specialist-only': ['me-cfs', 'stop specialist-team', { listing: 'withheld', prompts: 'none' }],
  'urgent-check': ['back-pain', 'stop urgent-help'],
  'crisis-signpost': ['depression', 'stop urgent-mental-health'],
  'pem-caution': ['long-covid', 'stop own-pace', { prompts: 'pacing' }],
  'clinical-pathway': ['copd', 'stop referral', { referralRoute: true }],
  'check-first-if': ['stroke', 'stop check-first'],
  'carry-medicine': ['asthma', 'stop carry-medicine'],
  'carer-support': ['dementia', 'stop bring-someone', { carerOptions: true }],
  'life-stage': ['pregnancy', 'stop pregnancy', { lifeStage: 'pregnancy' }],
  'accessibility-filter': ['physical-disability', 'stop access-filters', { preferAccessibility: true }],
  standard: ['parkinsons', 'stop'],
};

const PLAIN: Omit<Safety, 'mode' | 'lines'> = {
  listing: 'shown',
  prompts: 'any',
  carerOptions: false,
  referralRoute: false,
  preferAccessibility: false,
  lifeStage: undefined,
};

const lineIds = (conditions: readonly string[]) => safetyFor(conditions, NOW).lines.map(({ id }) => id);

describe('a condition alone', () => {
  for (const mode of SAFETY_MODES) {
    const [condition, lines, otherwise] = ALONE[mode];
    it(`${mode}: ${condition} gives ${lines}`, () => {
      const { lines: shown, ...effects } = safetyFor([condition], NOW);
      expect(effects).to.deep.equal({ ...PLAIN, ...otherwise, mode });
      expect(shown.map(({ id }) => id)).to.deep.equal(lines.split(' '));
    });
  }

  it('never lacks a mode that is built', () => {
    for (const { id, mode } of CONDITIONS) expect(safetyFor([id]).mode, id).to.equal(mode);
  });
});

describe('two conditions', () => {
  const pairs = SAFETY_MODES.flatMap((strict, index) =>
    SAFETY_MODES.slice(index + 1).map((mild) => [strict, mild] as const),
  );

  it('are tried in all 55 pairs of modes', () => {
    expect(pairs).to.have.lengthOf(55);
  });

  for (const [strict, mild] of pairs) {
    const conditions = [ALONE[mild][0], ALONE[strict][0]];

    it(`${mild} with ${strict}: the stricter one rules`, () => {
      const safety = safetyFor(conditions, NOW);
      expect(safety.mode).to.equal(strict);
      expect(safetyFor(conditions.toReversed(), NOW)).to.deep.equal(safety);
      expect(safety.lines.filter(({ kind }) => kind === 'stop')).to.have.lengthOf(1);
      expect(safety.lines[0]?.id).to.equal('stop');
      expect(new Set(safety.lines).size).to.equal(safety.lines.length);

      const modes: SafetyMode[] = [strict, mild];
      const withheld = modes.includes('specialist-only');
      expect(safety.listing).to.equal(withheld ? 'withheld' : 'shown');
      expect(safety.prompts).to.equal(withheld ? 'none' : modes.includes('pem-caution') ? 'pacing' : 'any');
      if (modes.includes('crisis-signpost')) expect(lineIds(conditions)).to.include('urgent-mental-health');
      if (modes.includes('urgent-check')) expect(lineIds(conditions)).to.include('urgent-help');
    });
  }

  it('keep the lines of both where activities are shown', () => {
    expect(lineIds(['dementia', 'copd', 'asthma'])).to.deep.equal([
      'stop',
      'carry-medicine',
      'referral',
      'bring-someone',
    ]);
  });

  it('bring no activities, routes or guidelines back beside ME', () => {
    const safety = safetyFor(['me-cfs', 'dementia', 'copd', 'pregnancy', 'physical-disability', 'long-covid'], NOW);
    expect(safety).to.include({ ...PLAIN, listing: 'withheld', prompts: 'none' });
    expect(safety.lines.map(({ id }) => id)).to.deep.equal(['stop', 'specialist-team']);
  });

  it('point to no guideline that asks to build up beside long COVID', () => {
    expect(lineIds(['long-covid', 'pregnancy'])).to.deep.equal(['stop', 'own-pace']);
    expect(safetyFor(['long-covid', 'pregnancy'], NOW).lifeStage).to.equal(undefined);
  });

  it('show one line once, however many ask for it', () => {
    expect(lineIds(['stroke', 'cancer', 'epilepsy'])).to.deep.equal(['stop', 'check-first']);
    expect(lineIds(['stroke', 'stroke'])).to.deep.equal(['stop', 'check-first']);
  });

  it('show both guidelines in pregnancy soon after a birth', () => {
    expect(lineIds(['postnatal', 'pregnancy'])).to.deep.equal(['stop', 'pregnancy', 'postnatal']);
  });
});

describe('no condition', () => {
  for (const conditions of [[], ['no-such-thing'], ['__proto__', '']]) {
    it(`changes nothing: ${JSON.stringify(conditions)}`, () => {
      expect(safetyFor(conditions, NOW)).to.deep.equal({ ...PLAIN, mode: undefined, lines: [] });
      expect(safetyFor(conditions).mode).to.equal(undefined);
    });
  }

  it('is what an unknown id beside a known one counts for', () => {
    expect(safetyFor(['no-such-thing', 'asthma'], NOW)).to.deep.equal(safetyFor(['asthma'], NOW));
  });
});

describe('a line past its review date', () => {
  const everyCondition = CONDITIONS.map(({ id }) => id).filter(
    (id) => !['me-cfs', 'long-covid', 'fibromyalgia'].includes(id),
  );
  const texts = (now: Date, conditions = [...everyCondition]) =>
    safetyFor(conditions, now).lines.map(({ text }) => text);

  it('still stands on that date', () => {
    expect(texts(new Date('2027-11-21T23:00:00Z'))).to.deep.equal(texts(NOW));
  });

  it('gives way to a pointer to its source', () => {
    const later = safetyFor(['parkinsons', 'stroke', 'asthma'], new Date('2027-11-24T00:00:00Z')).lines;
    expect(later.map(({ text }) => text)).to.deep.equal([
      'In an emergency, call 999. For other urgent help, call 111.',
      'We are checking this advice. Read it at its source.',
      'We are checking this advice. Ask a health professional.',
    ]);
    expect(later.map(({ source }) => source.url !== undefined)).to.deep.equal([true, true, false]);
  });

  it('changes no mode: the list stays withheld', () => {
    expect(safetyFor(['me-cfs'], new Date('2040-01-01'))).to.include({ listing: 'withheld', prompts: 'none' });
  });

  it('is not guessed at when the clock is broken', () => {
    expect(texts(new Date(Number.NaN))).to.deep.equal(texts(NOW));
  });
});
