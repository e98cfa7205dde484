import { expect } from '@open-wc/testing';
import type { ActivityRule } from '../../../src/feed/open-referral/activity-rule.js';
import { readFeed } from '../../../src/feed/read-feed.js';
import { NOW } from '../../support/a-feed.js';
import { aDirectoryPage, aService, opportunityOf } from '../../support/a-service.js';

const filed = (...names: string[]): object => ({ attributes: names.map((name) => ({ taxonomy_term: { name } })) });

describe('the rule for physical activity', () => {
  const taken: [string, object][] = [
    ['named after an activity', { name: 'Tai chi in the park' }],
    ['named after an activity in the plural', { name: 'Health walks' }],
    ['named in capitals', { name: 'WALKING FOOTBALL' }],
    ['named after a programme of the health service', { name: 'Cardiac rehab, phase IV' }],
    ['filed under sport', { name: 'Monday club', ...filed('Sports and fitness') }],
    ['filed under an activity', { name: 'Monday club', ...filed('Gymnastics and yoga') }],
    ['filed under an activity within something else', { name: 'Monday club', ...filed('Things to do > Swimming') }],
    ['described with two activities', { name: 'Monday club', description: 'We do pilates and table tennis.' }],
  ];
  for (const [name, says] of taken)
    it(`takes a service ${name}`, async () =>
      expect((await readFeed(aDirectoryPage(aService({ ...says })), { now: NOW })).report.kept).to.equal(1));

  const left: [string, object][] = [
    ['that is something else', { name: 'Bereavement counselling' }],
    ['that can be walked into', { name: 'Walk-in advice centre' }],
    ['that somebody is running', { name: 'Running a small business' }],
    ['that exercises rights', { name: 'Exercise your right to choose' }],
    ['filed under dance, drama and music', { name: 'Piano lessons', ...filed('Dance, drama and music') }],
    ['that mentions one activity', { name: 'Monday club', description: 'Cards, and sometimes yoga.' }],
    ['that mentions one activity twice', { name: 'Monday club', description: 'A walk. We love walking.' }],
    [
      'that only describes activities and is a school',
      { name: 'Abbey School', description: 'Football, netball, yoga.' },
    ],
    [
      'that only describes activities and is filed under childcare',
      { name: 'Little Stars', description: 'Dancing and swimming.', ...filed('Childcare') },
    ],
    [
      'that only describes activities and is a scout group',
      { name: '1st Ware Scouts', description: 'Climbing, sailing.' },
    ],
  ];
  for (const [name, says] of left)
    it(`leaves a service ${name}`, async () => {
      const { report } = await readFeed(aDirectoryPage(aService({ ...says })), { now: NOW });
      expect([report.kept, report.leftCount, report.droppedCount, report.unreadable]).to.deep.equal([0, 1, 1, 0]);
    });

  it('says which were left, and how many', async () => {
    const services = Array.from({ length: 1200 }, (_, n) => aService({ id: `s${n}`, name: `Food bank ${n}` }));
    const { report } = await readFeed(aDirectoryPage(...services, aService()), { now: NOW });
    expect([report.read, report.kept, report.leftCount, report.left?.length]).to.deep.equal([1201, 1, 1200, 1000]);
    expect(report.left?.[7]).to.deep.equal({
      record: 's7',
      reason: '“Food bank 7” is no physical activity by its terms and words.',
    });
    expect(report.dropped).to.deep.equal([]);
  });

  it('can be replaced', async () => {
    const activityRule: ActivityRule = {
      terms: ['creative'],
      otherTerms: [],
      words: ['Choir'],
      otherWords: [],
      mentions: 1,
    };
    const body = aDirectoryPage(
      aService({ id: 'a' }),
      aService({ id: 'b', name: 'Community choir' }),
      aService({ id: 'c', name: 'Pottery', ...filed('Creative arts') }),
      aService({ id: 'd', name: 'Tea', description: 'With the choir.' }),
    );
    const { opportunities } = await readFeed(body, { now: NOW, activityRule });
    expect(opportunities.map(({ name, activities }) => [name, ...activities])).to.deep.equal([
      ['Community choir', 'Choir'],
      ['Pottery', 'Creative arts'],
      ['Tea', 'Choir'],
    ]);
  });

  it('does no harm when it is damaged', async () => {
    const activityRule = { words: [5, '', null, 'yoga'], terms: 'x' } as unknown as ActivityRule;
    expect((await opportunityOf(aService(), { activityRule })).name).to.equal('Seated yoga');
  });
});
