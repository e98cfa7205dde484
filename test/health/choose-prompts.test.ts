import { expect } from '@open-wc/testing';
import { type Wish, choosePrompts } from '../../src/health/prompts/choose-prompts.js';
import { CONDITION_PROMPTS, audienceOf } from '../../src/health/prompts/condition-prompts.js';
import { MYTHS } from '../../src/health/prompts/myths.js';
import { FAMILY_PROMPTS } from '../../src/health/prompts/family-prompts.js';
import { PUBLIC_PROMPTS } from '../../src/health/prompts/public-prompts.js';
import { dayInLondon, ofTheDay } from '../../src/health/prompts/rotation.js';
import { WORK_PROMPTS } from '../../src/health/prompts/work-prompts.js';

const ALL = [...PUBLIC_PROMPTS, ...FAMILY_PROMPTS, ...CONDITION_PROMPTS, ...WORK_PROMPTS, ...MYTHS];
const choose = (wish: Partial<Wish>) =>
  choosePrompts(ALL, {
    audience: 'everyone',
    topic: '',
    message: '',
    conditions: [],
    setting: 'web',
    audienceOf,
    now: new Date('2026-11-25T12:00:00Z'),
    ...wish,
  });
const idsOf = (wish: Partial<Wish>) => choose(wish).prompts.map(({ id }) => id);

describe('choosing messages', () => {
  const table: [string, Partial<Wish>, string][] = [
    ['everyone', {}, 'all-every-minute'],
    ['older people', { audience: 'older' }, 'older-steady'],
    ['a topic', { topic: 'company' }, 'all-with-someone'],
    ['a topic and an audience', { audience: 'older', topic: 'balance' }, 'older-steady'],
    ['one message', { message: 'child-60' }, 'child-60'],
    ['a condition with words of its own', { conditions: ['depression'] }, 'depression'],
    ['a condition without', { conditions: ['asthma'] }, 'ltc-work-with'],
    ['pregnancy', { conditions: ['pregnancy'] }, 'pregnant-start'],
    ['a disability', { conditions: ['sensory-impairment'] }, 'disabled-daily'],
    ['myths', { topic: 'myths' }, 'myth-pain'],
    ['somebody in a library', { audience: 'library' }, 'role-library'],
  ];
  for (const [who, wish, first] of table)
    it(`begins for ${who} with "${first}", and has nothing to tell the developer`, () => {
      expect(idsOf(wish)[0]).to.equal(first);
      expect(choose(wish).problems).to.deep.equal([]);
    });

  it('puts nothing on a screen that is meant for a page', () => {
    for (const { settings } of choose({ setting: 'screen', conditions: ['cancer'] }).prompts)
      expect(settings).to.include('screen');
  });

  const nearest: [string, Partial<Wish>][] = [
    ['an audience nobody knows', { audience: 'martians' }],
    ['a message that is not there', { message: 'nothing' }],
    ['a topic nobody knows', { topic: 'weather' }],
    ['an audience with nothing for a screen', { audience: 'clinician', setting: 'screen' }],
  ];
  for (const [what, wish] of nearest)
    it(`shows the nearest there is for ${what}, and says so`, () => {
      const { prompts, problems } = choose(wish);
      expect(prompts).not.to.deep.equal([]);
      expect(problems).not.to.deep.equal([]);
    });

  it('shows nothing past its review date, and all of it on the last day', () => {
    expect(idsOf({ now: new Date('2027-11-21T23:00:00Z') })).not.to.deep.equal([]);
    expect(idsOf({ now: new Date('2027-11-23T13:00:00Z') })).to.deep.equal([]);
    expect(idsOf({ now: new Date('1970-01-01') })).not.to.deep.equal([]);
    expect(idsOf({ now: new Date(Number.NaN) })).not.to.deep.equal([]);
  });

  it('mixes no myths among the messages', () => {
    expect(idsOf({}).join()).not.to.contain('myth');
    expect(idsOf({ topic: 'myths' }).every((id) => id.startsWith('myth'))).to.equal(true);
  });
});

describe('a message a day', () => {
  const items = ['a', 'b', 'c'];

  it('is a new one each day, and each has its turn', () => {
    const days = [25, 26, 27, 28].map((day) => ofTheDay(items, new Date(`2026-11-${day}T09:00:00Z`)));
    expect(new Set(days.slice(0, 3)).size).to.equal(3);
    expect(days[3]).to.equal(days[0]);
  });

  it('is the same for everybody on that day, from midnight to midnight in London', () => {
    const summer = ['2026-06-30T23:00:00Z', '2026-07-01T12:00:00+05:30', '2026-07-01T22:59:59Z'];
    expect(new Set(summer.map((moment) => dayInLondon(new Date(moment)))).size).to.equal(1);
    expect(dayInLondon(new Date('2026-06-30T22:59:59Z'))).to.equal(dayInLondon(new Date(summer[0] ?? '')) - 1);
  });

  it('is there for any date, before 1970 and when the clock shows none', () => {
    for (const now of [new Date('1955-03-01'), new Date('2130-01-01'), new Date(Number.NaN)])
      expect(items).to.include(ofTheDay(items, now));
    expect(ofTheDay([], new Date())).to.equal(undefined);
  });
});
