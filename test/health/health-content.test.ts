import { expect } from '@open-wc/testing';
import { CONDITION_SOURCES, LEFT_OUT_EVERYWHERE, RESEARCH } from '../../src/health/condition-sources.js';
import { CONDITIONS, conditionById } from '../../src/health/conditions.js';
import { SAFETY_LINES, asOf } from '../../src/health/safety-lines.js';
import { SAFETY_MODES } from '../../src/health/safety-modes.js';

const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
const LATER = new Date('2030-01-01');
const publicTexts = SAFETY_LINES.flatMap((line) => [line.text, asOf(line, LATER).text]);

describe('what patients read', () => {
  it('has sentences of 20 words or fewer', () => {
    for (const sentence of publicTexts.flatMap((text) => text.split(/(?<=[.?!])\s/)))
      expect(sentence.split(/\s+/).length, sentence).to.be.at.most(20);
  });

  it('orders nobody about and promises nothing', () => {
    for (const text of publicTexts) {
      expect(text).not.to.match(/\b(?:should|must|exercise|sport|safe|safely|miracle|recommend\w*|qualif\w+)\b/i);
      expect(text).not.to.match(/\b(?:e\.g|i\.e|etc|via|per)\b/i);
      expect(text).not.to.match(/\b(?:diabetics|sufferers?|suffer|suffering|victims?|confined)\b/i);
    }
  });

  it('sends nobody to a GP first as a matter of course', () => {
    for (const text of publicTexts)
      expect(text).not.to.match(/\b(?:see|ask|check with|speak to) your (?:GP|doctor)\b(?! surgery)/i);
  });

  it('asks nobody with fatigue to do more', () => {
    for (const { id, text } of SAFETY_LINES)
      if (id === 'own-pace' || id === 'specialist-team')
        expect(text).not.to.match(/build|push|increase|gradual|slowly|try harder/i);
  });

  it('never tells that a clinician has signed it', () => {
    for (const text of publicTexts) expect(text).not.to.match(/\b(?:approved|reviewed|checked|signed|endorsed)\b/i);
  });
});

describe('every health line', () => {
  for (const { id, source, also = [], readOn, reviewBy, clinicalReview, text } of SAFETY_LINES) {
    it(`"${id}" has a source, dates and an honest state of review`, () => {
      for (const { name, url } of [source, ...also] as { name: string; url?: string }[]) {
        expect(name).not.to.equal('');
        if (url) expect(new URL(url).protocol).to.equal('https:');
      }
      expect(text).not.to.equal('');
      expect(readOn).to.match(ISO_DATE);
      expect(reviewBy).to.match(ISO_DATE);
      expect(reviewBy > readOn).to.equal(true);
      expect(clinicalReview).to.equal('awaiting');
    });
  }

  it('links to no unverified NHS page and to no place but its source', () => {
    for (const { source } of SAFETY_LINES) expect(source.url ?? '').not.to.match(/nhs\.uk/);
    for (const { text } of SAFETY_LINES) expect(text).not.to.match(/https?:|www\./);
  });
});

describe('the conditions', () => {
  it('are 45, each with its own id and label', () => {
    expect(CONDITIONS).to.have.lengthOf(45);
    expect(new Set(CONDITIONS.map(({ id }) => id)).size).to.equal(45);
    expect(new Set(CONDITIONS.map(({ label }) => label)).size).to.equal(45);
  });

  it('use all eleven modes', () => {
    expect(new Set(CONDITIONS.map(({ mode }) => mode))).to.deep.equal(new Set(SAFETY_MODES));
  });

  it('are found by id, and only those', () => {
    for (const condition of CONDITIONS) expect(conditionById(condition.id)).to.equal(condition);
    for (const id of ['', 'toString', '__proto__', 'Parkinsons']) expect(conditionById(id)).to.equal(undefined);
  });

  it('are named person first', () => {
    for (const { label } of CONDITIONS)
      expect(label).not.to.match(/diabetics?\b|sufferer|victim|patient|wear and tear/i);
  });

  it('each have a source, dates and an honest state of review', () => {
    expect(CONDITION_SOURCES.map(({ id }) => id)).to.deep.equal(CONDITIONS.map(({ id }) => id));
    for (const { id, sources, readOn, reviewBy, clinicalReview } of CONDITION_SOURCES) {
      expect(sources, id).not.to.deep.equal([]);
      expect(readOn, id).to.match(ISO_DATE);
      expect(reviewBy > readOn, id).to.equal(true);
      expect(clinicalReview, id).to.equal('awaiting');
    }
  });

  it('list the gaps instead of filling them', () => {
    const gapOf = (id: string) => CONDITION_SOURCES.find((sources) => sources.id === id)?.leftOut.join();
    expect(gapOf('asthma')).to.match(/inhaler/);
    expect(gapOf('back-pain')).to.match(/red flags/);
    expect(gapOf('long-covid')).to.match(/pacing/);
    expect(LEFT_OUT_EVERYWHERE.join())
      .to.match(/NHS pages/)
      .and.to.match(/charities/);
  });

  it('rest on no page whose address was not verified', () => {
    for (const { name } of Object.values(RESEARCH)) expect(name).not.to.match(/^NHS (?:page|website)/);
  });
});
