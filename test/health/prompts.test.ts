import { expect } from '@open-wc/testing';
import { conditionById } from '../../src/health/conditions.js';
import { AT_WORK } from '../../src/health/prompts/audiences.js';
import { CONDITION_PROMPTS } from '../../src/health/prompts/condition-prompts.js';
import { CONVERSATIONS } from '../../src/health/prompts/conversation.js';
import { IDEAS, WARD_NOTE } from '../../src/health/prompts/ideas.js';
import { MYTHS } from '../../src/health/prompts/myths.js';
import { SETTINGS } from '../../src/health/prompts/prompt.js';
import { PROMPT_GAPS } from '../../src/health/prompts/prompt-gaps.js';
import { FAMILY_PROMPTS } from '../../src/health/prompts/family-prompts.js';
import { PUBLIC_PROMPTS } from '../../src/health/prompts/public-prompts.js';
import { WORK_PROMPTS } from '../../src/health/prompts/work-prompts.js';

const ALL = [...PUBLIC_PROMPTS, ...FAMILY_PROMPTS, ...CONDITION_PROMPTS, ...WORK_PROMPTS, ...MYTHS];
const toThePublic = ALL.filter(({ audience }) => !AT_WORK.includes(audience));
const publicTexts = [
  ...toThePublic.flatMap(({ text, myth = '' }) => [text, myth]),
  ...IDEAS.flatMap(({ title, steps }) => [title, ...steps]),
].filter(Boolean);
const staffTexts = [
  ...WORK_PROMPTS.map(({ text }) => text),
  ...CONVERSATIONS.flatMap(({ steps }) => steps.flatMap(({ aim, questions, mind = '' }) => [aim, ...questions, mind])),
  WARD_NOTE.text,
].filter(Boolean);

const sentences = (text: string) => text.split(/(?<=[.?!])\s/);

describe('messages about moving more', () => {
  it('have sentences of 20 words or fewer', () => {
    for (const sentence of [...publicTexts, ...staffTexts].flatMap(sentences))
      expect(sentence.split(/\s+/).length, sentence).to.be.at.most(20);
  });

  it('order nobody about, and promise nothing', () => {
    for (const text of publicTexts) {
      const plain = text.replace(/pelvic floor exercises/i, '');
      expect(plain, text).not.to.match(
        /\b(?:should|must|exercises?|sports?|safe|safely|unsafe|miracle|no excuses?|lazy|cure|qualif\w+)\b/i,
      );
      expect(plain, text).not.to.match(/\b(?:e\.g|i\.e|etc|via)\b/i);
      expect(plain, text).not.to.match(/\b(?:diabetics|sufferers?|suffer|suffering|victims?|confined)\b/i);
    }
  });

  it('send nobody to a GP first as a matter of course', () => {
    for (const text of publicTexts)
      expect(text).not.to.match(/\b(?:see|ask|check with|speak to) your (?:GP|doctor)\b/i);
  });

  it('keep to what the guidelines say in numbers', () => {
    const saying = (pattern: RegExp) => ALL.filter(({ text }) => pattern.test(text)).map(({ id }) => id);
    expect(saying(/\b150\b/)).to.deep.equal(['myth-pregnant']);
    expect(saying(/twice a week/)).to.include.members(['all-strength', 'pregnant-strength', 'myth-strength']);
    expect(saying(/3 hours/)).to.deep.equal(['parent-under5']);
    expect(saying(/20 minutes/)).to.deep.equal(['disabled-child-20']);
    expect(saying(/hour a day/)).to.deep.equal(['child-60']);
    expect(saying(/3 times/), 'strength 3 times a week').to.deep.equal([]);
    expect(saying(/%/)).to.deep.equal(['myth-known']);
  });

  it('have each its own id', () => {
    expect(new Set([...ALL, ...IDEAS].map(({ id }) => id)).size).to.equal(ALL.length + IDEAS.length);
  });

  for (const { id, source, also, readOn, reviewBy, clinicalReview, settings } of ALL)
    it(`"${id}" has a source, dates, a place to be shown and an honest state of review`, () => {
      for (const { name, url } of [source, ...also]) {
        expect(name).not.to.equal('');
        if (url) expect(new URL(url).protocol).to.equal('https:');
      }
      expect([readOn, reviewBy]).to.deep.equal(['2026-11-21', '2027-11-21']);
      expect(clinicalReview).to.equal('awaiting');
      expect(settings).not.to.deep.equal([]);
      for (const setting of settings) expect(SETTINGS).to.include(setting);
    });

  it('never speak to people with ME, long COVID or fibromyalgia', () => {
    for (const { condition = '' } of ALL) {
      expect(['me-cfs', 'long-covid', 'fibromyalgia']).not.to.include(condition);
      if (condition) expect(conditionById(condition), condition).not.to.equal(undefined);
    }
  });

  it('leave out what has no source of its own, and say so', () => {
    const left = PROMPT_GAPS.map(([what]) => what).join();
    for (const condition of [
      'diabetes',
      'blood pressure',
      'Asthma',
      'Osteoarthritis',
      'Back pain',
      'Anxiety',
      'Dementia',
    ])
      expect(left).to.contain(condition);
    const spoken = CONDITION_PROMPTS.map(({ condition }) => condition);
    for (const id of ['type-2-diabetes', 'asthma', 'osteoarthritis', 'back-pain', 'anxiety-stress', 'dementia'])
      expect(spoken).not.to.include(id);
  });
});

describe('ideas for at home and on a ward', () => {
  it('are there for a chair, a worktop, stairs, a bed and a chair on a ward', () => {
    expect([...new Set(IDEAS.map(({ place }) => place))]).to.deep.equal([
      'chair',
      'worktop',
      'stairs',
      'bed',
      'ward-chair',
    ]);
  });

  for (const { id, source, readOn, reviewBy, clinicalReview } of [...IDEAS, { id: 'ward note', ...WARD_NOTE }])
    it(`"${id}" has a source, dates and an honest state of review`, () => {
      expect(source.name).not.to.equal('');
      expect(readOn < reviewBy).to.equal(true);
      expect(clinicalReview).to.equal('awaiting');
    });
});

describe('conversations for staff', () => {
  it('begin by asking permission and end in something local, whatever the time', () => {
    expect(CONVERSATIONS.map(({ length }) => length)).to.deep.equal(['30-seconds', '1-minute', '5-minutes']);
    for (const { steps } of CONVERSATIONS) {
      expect(steps[0]?.id).to.equal('ask');
      expect(steps.at(-1)?.id).to.equal('signpost');
    }
    expect(CONVERSATIONS.at(-1)?.steps.map(({ id }) => id)).to.deep.equal([
      'ask',
      'share',
      'explore',
      'agree',
      'signpost',
    ]);
  });

  it('ask, and do not tell', () => {
    for (const { questions } of CONVERSATIONS.flatMap(({ steps }) => steps))
      for (const question of questions) expect(question).to.match(/\?$/);
  });
});
