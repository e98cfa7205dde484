import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { toNative } from '../../../src/feed/native/native-feed.js';
import '../../../src/index.js';
import type { ActivityFinder } from '../../../src/index.js';
import type { Opportunity } from '../../../src/opportunity/opportunity.js';
import { anOpportunity } from '../../support/an-opportunity.js';
import { consoleLines } from '../../support/console-lines.js';
import { allIn, control, focused, resultNames, wordsOn } from '../../support/in-the-page.js';
import { whenSettled, whenShown } from '../../support/when-shown.js';
import { type Wire, wire } from '../../support/wire.js';

const feed = (...opportunities: readonly Opportunity[]) => JSON.stringify(toNative(opportunities));
const named = (...names: readonly string[]) => feed(...names.map((name) => anOpportunity({ name })));

const place = {
  name: 'Example Hall',
  town: 'Stevenage',
  postcode: 'SG1 1ZV',
  point: { latitude: 51.9, longitude: -0.2 },
};
/** Tai chi in a hall on Tuesdays at ten, as one publisher has it. */
const taiChi = (source: string, says: Partial<Opportunity> = {}): Opportunity =>
  anOpportunity({
    id: `${source}:tai-chi`,
    name: 'Tai Chi',
    place,
    schedule: { certainty: 'usual', times: [{ day: 'tuesday', start: '10:00' }], next: [] },
    trust: { source, publisher: `Publisher ${source}`, licence: 'https://creativecommons.org/licenses/by/4.0/' },
    ...says,
  });

let net: Wire;
beforeEach(() => (net = wire()));
afterEach(() => net.restore());

const two = () =>
  fixture<ActivityFinder>(html`
    <activity-finder map="off">
      <activity-source src="/wire/a" label="The county"></activity-source>
      <activity-source src="/wire/b" label="The charity"></activity-source>
      <p>Call 01632 960001</p>
    </activity-finder>
  `);
const until = (element: ActivityFinder, words: string) =>
  waitUntil(() => wordsOn(element).includes(words), `never said: ${words}`, { timeout: 8000 });
const untilGone = (element: ActivityFinder, words: string) =>
  waitUntil(
    () => allIn(element, '[aria-busy=false] .summary').length && !wordsOn(element).includes(words),
    `still says: ${words}`,
    { timeout: 8000 },
  );
const card = (element: ActivityFinder, name: string) =>
  allIn(element, '.name').find((one) => one.textContent?.includes(name));

describe('<activity-finder> with several sources', () => {
  it('has nothing for axe to find while one is still on its way', async () => {
    const element = await two();
    net.release('/wire/a', named('Walk'));
    await whenShown(element);
    await expect(element).to.be.accessible();
  });

  it('shows the list with the first, says which is still coming, and adds it when it is there', async () => {
    const element = await two();
    net.release('/wire/b', named('Bowls'));
    await whenShown(element);
    expect(resultNames(element)).to.deep.equal(['Bowls']);
    expect(wordsOn(element)).to.contain('Still loading The county…');
    net.release('/wire/a', named('Walk'));
    await untilGone(element, 'Still loading');
    expect(resultNames(element)).to.have.members(['Bowls', 'Walk']);
  });

  it('takes its own words as no fallback and no layout', async () => {
    const element = await two();
    net.release('/wire/a', named('Walk'));
    net.release('/wire/b', named('Bowls'));
    await whenShown(element);
    expect(allIn(element, 'activity-search')).to.have.length(1);
    expect(element.querySelector('p')?.checkVisibility()).to.equal(false);
  });

  it('loses only the listings of the one that fails, and says which', async () => {
    const element = await two();
    net.release('/wire/a', null, { status: 404 });
    net.release('/wire/b', named('Bowls'));
    await until(element, 'We could not reach The county. Its activities are missing here.');
    expect(resultNames(element)).to.deep.equal(['Bowls']);
  });

  it('asks for the one that failed again when somebody wants that, and keeps the list meanwhile', async () => {
    const element = await two();
    net.release('/wire/a', named('Walk'));
    net.release('/wire/b', null, { status: 404 });
    await until(element, 'We could not reach The charity.');
    net.release('/wire/b', named('Swim'));
    control(element, 'Try again').click();
    await element.updateComplete;
    expect(resultNames(element)).to.deep.equal(['Walk']);
    await waitUntil(() => resultNames(element).includes('Swim'), 'never came', { timeout: 8000 });
    expect(wordsOn(element)).not.to.include('We could not reach');
    expect(net.asked.filter((path) => path === '/wire/a')).to.have.length(1);
  });

  it('fails only when all of them do', async () => {
    const element = await two();
    net.release('/wire/a', null, { status: 404 });
    await whenSettled(element).catch(() => undefined);
    expect(wordsOn(element)).not.to.contain('Try again');
    net.release('/wire/b', 'rubbish');
    await until(element, 'The list of activities is not where it was.');
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
  }).timeout(20_000);

  it('goes on beside a src attribute', async () => {
    const element = await two();
    element.src = '/wire/c';
    for (const path of ['/wire/a', '/wire/b', '/wire/c']) net.release(path, named(path));
    await waitUntil(() => resultNames(element).length === 3, 'not all came', { timeout: 8000 });
  });

  it('asks for nothing again when one is added, and drops what is taken out', async () => {
    const element = await two();
    net.release('/wire/a', named('Walk'));
    net.release('/wire/b', named('Bowls'));
    net.release('/wire/c', named('Swim'));
    await waitUntil(() => resultNames(element).length === 2, 'not both came', { timeout: 8000 });
    const source = document.createElement('activity-source');
    source.src = '/wire/c';
    element.append(source);
    await waitUntil(() => resultNames(element).length === 3, 'the third did not come', { timeout: 8000 });
    element.querySelector('activity-source')?.remove();
    await waitUntil(() => resultNames(element).length === 2, 'the first did not go', { timeout: 8000 });
    expect(resultNames(element)).to.have.members(['Bowls', 'Swim']);
    expect(net.asked).to.deep.equal(['/wire/a', '/wire/b', '/wire/c']);
  });

  it('gives up what is asked for no more when an attribute changes', async () => {
    const element = await two();
    net.release('/wire/b', named('Bowls'));
    await whenShown(element);
    element.querySelector('activity-source')?.setAttribute('src', '/wire/d');
    net.release('/wire/d', named('Dance'));
    await waitUntil(() => resultNames(element).length === 2, 'the other did not come', { timeout: 8000 });
    expect(net.signals('/wire/a').map(({ aborted }) => aborted)).to.deep.equal([true]);
    expect(resultNames(element)).to.have.members(['Bowls', 'Dance']);
  });

  it('goes on where it was when it leaves the page and comes back', async () => {
    const element = await two();
    const { parentElement } = element;
    net.release('/wire/b', named('Bowls'));
    await whenShown(element);
    element.remove();
    expect(net.signals('/wire/a')[0]?.aborted).to.equal(true);
    parentElement?.append(element);
    net.release('/wire/a', named('Walk'));
    await waitUntil(() => resultNames(element).length === 2, 'the rest did not come', { timeout: 8000 });
    expect(net.asked.filter((path) => path === '/wire/b')).to.have.length(1);
  });

  it('marks the listings of a source for demonstrations as invented', async () => {
    const element = await fixture<ActivityFinder>(html`
      <activity-finder map="off"><activity-source src="/wire/a" sample></activity-source></activity-finder>
    `);
    net.release('/wire/a', named('Walk'));
    await whenShown(element);
    expect(wordsOn(element)).to.contain('Sample, not a real session');
  });
});

describe('the publisher of listings that name none', () => {
  it('is what the page calls the source', async () => {
    const element = await two();
    net.release('/wire/a', named('Walk'));
    await whenShown(element);
    expect(
      allIn(element, '.publishers')
        .map((one) => one.textContent)
        .join(),
    ).to.contain('The county');
  });
});

describe('what somebody reads while more listings come', () => {
  const many = (start: string) => named(...Array.from({ length: 12 }, (_, at) => `${start} ${10 + at}`));

  it('stays open, focused and where it is', async () => {
    const element = await two();
    net.release('/wire/b', many('Walk'));
    await whenShown(element);
    const name = card(element, 'Walk 14');
    name?.click();
    name?.focus();
    await whenSettled(element);
    const top = name?.getBoundingClientRect().top ?? 0;
    net.release('/wire/a', many('Bowls'));
    await untilGone(element, 'Still loading');
    await whenSettled(element);
    expect(name?.getAttribute('aria-expanded')).to.equal('true');
    expect(focused()).to.equal(name);
    expect(name?.getBoundingClientRect().top).to.be.closeTo(top, 2);
  });

  it('stays on the page when the new ones would push it to the next', async () => {
    const element = await two();
    element.pageSize = 5;
    net.release('/wire/b', many('Walk'));
    await whenShown(element);
    card(element, 'Walk 12')?.click();
    net.release('/wire/a', many('Bowls'));
    await untilGone(element, 'Still loading');
    await whenSettled(element);
    expect(card(element, 'Walk 12')?.getAttribute('aria-expanded')).to.equal('true');
    expect(resultNames(element)).to.have.length(15);
  });

  it('stays open under its new id when it turns out to be a double', async () => {
    const element = await two();
    net.release('/wire/b', feed(taiChi('b')));
    await whenShown(element);
    card(element, 'Tai Chi')?.click();
    card(element, 'Tai Chi')?.focus();
    await whenSettled(element);
    net.release('/wire/a', feed(taiChi('a')));
    await untilGone(element, 'Still loading');
    await whenSettled(element);
    expect(card(element, 'Tai Chi')?.getAttribute('aria-expanded')).to.equal('true');
    expect(focused()?.textContent).to.contain('Tai Chi');
  });
});

describe('a class that two publishers list', () => {
  it('stands once, and both are named with their licence', async () => {
    const element = await two();
    net.release('/wire/a', feed(taiChi('a')));
    net.release('/wire/b', feed(taiChi('b', { price: { from: 300 } })));
    const publishers = () =>
      allIn(element, '.publishers li').map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
    await waitUntil(() => publishers().length > 1, 'the second was never named', { timeout: 8000 });
    expect(resultNames(element)).to.deep.equal(['Tai Chi']);
    expect(publishers()).to.have.members([
      'Information from Publisher a. Licence: CC BY 4.0',
      'Information from Publisher b. Licence: CC BY 4.0',
    ]);
    expect(wordsOn(element)).to.contain('£3');
  });
});

describe('a feed whose licence asks for some words', () => {
  const feedWith = (key: string, source: object): string =>
    JSON.stringify({
      format: 'activity-finder',
      version: 1,
      sources: [{ source: key, ...source }],
      opportunities: [{ id: `${key}:1`, kind: 'session', name: `Walk ${key}`, trust: { source: key } }],
    });
  const attribution = 'Contains public sector information.';

  it('has them in the list, beside its publisher', async () => {
    const element = await two();
    net.release('/wire/a', feedWith('a', { publisher: 'Sample Council', attribution }));
    net.release('/wire/b', feedWith('b', { attribution: 'Contains a survey’s data.' }));
    await waitUntil(() => resultNames(element).length > 1, 'never came', { timeout: 8000 });
    const publishers = allIn(element, '.publishers li').map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
    expect(publishers).to.have.members([
      'Information from Sample Council. Contains public sector information.',
      'Information from The charity. Contains a survey’s data.',
    ]);
  });

  it('has them beside a feed of the same publisher that asks for none', async () => {
    const element = await two();
    net.release('/wire/a', feedWith('a', { publisher: 'Sample Council' }));
    net.release('/wire/b', feedWith('b', { publisher: 'Sample Council', attribution }));
    await waitUntil(() => resultNames(element).length > 1, 'never came', { timeout: 8000 });
    const publishers = allIn(element, '.publishers li').map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
    expect(publishers).to.deep.equal(['Information from Sample Council. Contains public sector information.']);
  });
});

describe('a sheet that says only postcodes', () => {
  it('has distances beside a feed that knows where they are, and no pin', async () => {
    const element = await fixture<ActivityFinder>(html`
      <activity-finder near="Stevenage" map="on">
        <activity-source src="/wire/a" label="The county"></activity-source>
        <activity-source src="/wire/sheet.csv" label="The surgery"></activity-source>
      </activity-finder>
    `);
    net.release('/wire/a', feed(taiChi('a')));
    net.release('/wire/sheet.csv', 'Name,Day,Time,Venue,Postcode\nHealth walk,Monday,10am,Surgery,SG1 1AA\n');
    await waitUntil(() => resultNames(element).includes('Health walk'), 'never came', { timeout: 8000 });
    const walk = card(element, 'Health walk')?.closest('.item');
    expect(walk?.textContent).to.include('about half a mile or less away');
    expect(walk?.textContent).not.to.include('Show on map');
    expect(card(element, 'Tai Chi')?.closest('.item')?.textContent).to.include('Show on map');
  });
});

describe('a local team’s additions in the list', () => {
  const overlay = (...listings: readonly object[]) =>
    JSON.stringify({ reviewedBy: 'Riverside link workers', reviewedOn: '2026-11-20', listings });
  const withOverlay = () =>
    fixture<ActivityFinder>(html`
      <activity-finder src="/wire/a" overlay="/wire/overlay" map="off" condition="copd"></activity-finder>
    `);

  it('name the team and the day, and the correction keeps what the listing says', async () => {
    const element = await withOverlay();
    net.release('/wire/a', feed(taiChi('a', { price: { from: 300 } })));
    net.release(
      '/wire/overlay',
      overlay({ id: 'a:tai-chi', suitability: ['copd'], corrections: { price: { from: 500 } } }),
    );
    await whenShown(element);
    expect(wordsOn(element)).to.contain('Added by Riverside link workers on Friday 20 November');
    card(element, 'Tai Chi')?.click();
    await whenSettled(element);
    expect(wordsOn(element))
      .to.contain('Corrected by Riverside link workers')
      .and.to.contain('£3')
      .and.to.contain('£5');
    await expect(element).to.be.accessible();
  });

  it('never let a hidden listing show, not even for a moment', async () => {
    const element = await withOverlay();
    net.release('/wire/a', feed(taiChi('a'), anOpportunity({ name: 'Walk' })));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(resultNames(element)).to.deep.equal([]);
    net.release('/wire/overlay', overlay({ id: 'a:tai-chi', hide: true }));
    await whenShown(element);
    element.criteria = {};
    await whenSettled(element);
    expect(resultNames(element)).to.deep.equal(['Walk']);
  });

  it('cost only themselves when they cannot be had', async () => {
    const element = await withOverlay();
    net.release('/wire/a', named('Walk'));
    net.release('/wire/overlay', null, { status: 404 });
    await until(element, 'We could not load what the local team adds.');
    element.criteria = {};
    await whenSettled(element);
    expect(resultNames(element)).to.deep.equal(['Walk']);
  });

  it('are one change to the list when their address is written twice', async () => {
    const element = await fixture<ActivityFinder>(html`
      <activity-finder src="/wire/a" overlay="/wire/overlay /wire/overlay" map="off"></activity-finder>
    `);
    let lists = 0;
    element.addEventListener('finder-ready', () => lists++);
    net.release('/wire/a', feed(taiChi('a', { price: { from: 300 } })));
    net.release('/wire/overlay', overlay({ id: 'a:tai-chi', corrections: { price: { from: 500 } } }));
    await until(element, '£5');
    for (const text of ['tai', 'tai c', 'tai chi']) {
      element.criteria = { text };
      await whenSettled(element);
    }
    expect(resultNames(element)).to.deep.equal(['Tai Chi']);
    expect(lists).to.equal(1);
  });

  it('touch the listings of their own source only, when they stand on it', async () => {
    const element = await fixture<ActivityFinder>(html`
      <activity-finder map="off">
        <activity-source src="/wire/a" overlay="/wire/overlay"></activity-source>
        <activity-source src="/wire/b"></activity-source>
      </activity-finder>
    `);
    net.release('/wire/a', feed(anOpportunity({ id: 'a:1', name: 'Walk' })));
    net.release('/wire/b', feed(anOpportunity({ id: 'b:1', name: 'Bowls' })));
    net.release('/wire/overlay', overlay({ id: 'a:1', hide: true }, { id: 'b:1', hide: true }));
    await untilGone(element, 'Still loading');
    await waitUntil(() => resultNames(element).join() === 'Bowls', 'not only its own were hidden', { timeout: 8000 });
  });

  it('show notes for staff to whoever asks for them, labelled and not on paper', async () => {
    const element = await fixture<ActivityFinder>(html`
      <activity-finder src="/wire/a" staff-notes="/wire/notes" map="off"></activity-finder>
    `);
    net.release('/wire/a', feed(taiChi('a')));
    net.release('/wire/notes', 'id,note\na:tai-chi,Ring first\n');
    await whenShown(element);
    expect(wordsOn(element)).to.contain('Note for staff. It is not printed. Ring first');
    expect(allIn(element, '.note').every((one) => one.classList.contains('personal'))).to.equal(true);
  });
});

describe('a feed that is down and has a snapshot', () => {
  it('shows the copy, says of which day it is, and lists nothing that has ended', async () => {
    const element = await fixture<ActivityFinder>(html`
      <activity-finder map="off">
        <activity-source src="/wire/a" label="The county" snapshot="/wire/copy"></activity-source>
      </activity-finder>
    `);
    const ended = { certainty: 'dates', frequency: 'once', times: [], next: ['2020-01-07T10:00:00+00:00'] } as const;
    net.release('/wire/a', null, { status: 404 });
    net.release(
      '/wire/copy',
      feed(anOpportunity({ name: 'Old fair', schedule: ended }), anOpportunity({ name: 'Walk' })),
      {
        headers: { 'last-modified': 'Tue, 03 Nov 2026 02:00:00 GMT' },
      },
    );
    await whenShown(element);
    expect(resultNames(element)).to.deep.equal(['Walk']);
    expect(wordsOn(element)).to.contain(
      'We could not reach The county. This is its list as copied on Tuesday 3 November.',
    );
  });
});

describe('a feed that a browser cannot read whole', () => {
  it('has the developer told the command that makes a file of it, and the visitor that it is only a part', async () => {
    const lines = consoleLines();
    const element = await fixture<ActivityFinder>(html`<activity-finder src="/wire/a" map="off"></activity-finder>`);
    const data = { '@type': 'SessionSeries', '@id': 'https://example.org/1', name: 'Yoga' };
    const items = [{ state: 'updated', id: 1, modified: 1, data }];
    net.release('/wire/a', JSON.stringify({ next: 'https://example.org/feed?after=1', items }));
    await until(element, 'This is only part of the list.');
    expect(lines.restore().join()).to.contain(`npx activity-finder build ${location.origin}/wire/a --out public`);
  });

  it('has a command that a shell takes as it stands', async () => {
    const lines = consoleLines();
    const src = '/wire/a?kind=$HOME&after=1';
    const element = await fixture<ActivityFinder>(html`<activity-finder .src=${src} map="off"></activity-finder>`);
    const data = { '@type': 'SessionSeries', '@id': 'https://example.org/1', name: 'Yoga' };
    const items = [{ state: 'updated', id: 1, modified: 1, data }];
    net.release('/wire/a', JSON.stringify({ next: 'https://example.org/feed?after=1', items }));
    await until(element, 'This is only part of the list.');
    expect(lines.restore().join()).to.contain(
      `npx activity-finder build "${location.origin}/wire/a?kind=%24HOME&after=1" --out public`,
    );
  });
});

describe('a feed in shards', () => {
  const stevenage = { latitude: 51.902, longitude: -0.202 };
  const lincoln = { latitude: 53.23, longitude: -0.54 };
  const index = JSON.stringify({
    format: 'activity-finder-index',
    version: 1,
    total: 4,
    sources: [],
    gazetteer: [
      { name: 'Stevenage', ...stevenage },
      { name: 'Lincoln', ...lincoln },
    ],
    shards: ['gcpz', 'gcrw', 'gcrt', 'gcxq', 'unplaced'].map((cell) => ({
      cell,
      file: `${cell}.json`,
      count: 1,
      bytes: 100,
    })),
  });
  const sharded = (near = '') =>
    fixture<ActivityFinder>(html`
      <activity-finder src="/wire/index.json" near=${near} map="off" condition="copd"></activity-finder>
    `);
  beforeEach(() => {
    net.release('/wire/index.json', index);
    net.release('/wire/unplaced.json', feed(anOpportunity({ name: 'Online yoga', settings: ['online'] })));
    net.release('/wire/gcpz.json', feed(anOpportunity({ name: 'Stevenage walk', place: { point: stevenage } })));
  });

  it('asks for a place first, with towns to pick, and has no fault for axe', async () => {
    const element = await sharded();
    await until(element, 'Say where you are to see what is near you');
    expect(control(element, 'Lincoln')).to.be.instanceOf(HTMLButtonElement);
    await expect(element).to.be.accessible();
  });

  it('says that it does not know a place, before any area is there', async () => {
    const element = await sharded('Atlantis');
    await until(element, 'We do not know “Atlantis”');
    expect(wordsOn(element)).to.include('Say where you are to see what is near you');
  });

  it('loads what is within reach of the place that was picked, and says that it is an area', async () => {
    const element = await sharded();
    await until(element, 'Say where you are');
    element.criteria = {};
    control(element, 'Stevenage').click();
    await until(element, '1 activity in this area');
    expect(resultNames(element)).to.deep.equal(['Stevenage walk']);
  });

  it('says how many are online or have no address, and loads them for whoever asks', async () => {
    const element = await sharded('Stevenage');
    element.criteria = { near: stevenage };
    await until(element, '1 activity in this area');
    expect(wordsOn(element)).to.include('1 activity online, at home or without an address');
    expect(net.asked).not.to.include('/wire/unplaced.json');
    control(element, 'Show these too').click();
    await until(element, '2 activities in this area');
    expect(resultNames(element)).to.have.members(['Stevenage walk', 'Online yoga']);
    expect(wordsOn(element)).not.to.include('Show these too');
  });

  it('shows what is online to somebody who has not said where they are', async () => {
    const element = await sharded();
    await until(element, 'Say where you are');
    element.criteria = {};
    control(element, 'Show these too').click();
    await waitUntil(() => resultNames(element).includes('Online yoga'), 'never came', { timeout: 8000 });
  });

  it('knows the postcode sectors that the files of the area bring along', async () => {
    const listing = anOpportunity({ name: 'Stevenage walk', place: { point: stevenage } });
    const sector = { name: 'SG1 9', latitude: 51.91, longitude: -0.19 };
    net.release('/wire/gcpz.json', JSON.stringify(toNative([listing], [], [sector])));
    const element = await sharded('Stevenage');
    await until(element, 'in this area');
    element.near = 'SG1 9ZZ';
    await until(element, 'SG1 9');
    expect(wordsOn(element)).not.to.include('do not know');
  });

  it('asks again for what of the area could not be had', async () => {
    net.release('/wire/gcpz.json', null, { status: 404 });
    const element = await sharded('Stevenage');
    await until(element, 'Part of this area could not be loaded.');
    net.release('/wire/gcpz.json', feed(anOpportunity({ name: 'Stevenage walk', place: { point: stevenage } })));
    element.criteria = { near: stevenage };
    control(element, 'Try again').click();
    await until(element, '1 activity in this area');
  });

  it('names nothing finer than a cell of 20 km, and no condition, to the host', async () => {
    const element = await sharded('Stevenage');
    await until(element, 'in this area');
    expect(net.asked).to.have.members(['/wire/index.json', '/wire/gcpz.json']);
    element.criteria = { conditions: ['parkinsons'], text: 'marker', near: element.criteria.near };
    await whenSettled(element);
    expect(net.asked).to.have.length(2);
  });

  it('loads the next place when somebody moves, gives up the last one, and says what could not be had', async () => {
    const element = await sharded();
    await until(element, 'Say where you are');
    element.near = 'Lincoln';
    await until(element, 'Loading what is near Lincoln…');
    const asked = net.asked.filter((path) => /gcr|gcx/.test(path));
    expect(asked.length).to.be.greaterThan(0);
    element.near = 'Stevenage';
    await waitUntil(() => net.asked.includes('/wire/gcpz.json'), 'the other area was not asked for', { timeout: 8000 });
    for (const path of asked) expect(net.signals(path).map(({ aborted }) => aborted)).to.deep.equal([true]);
    element.near = 'Lincoln';
    for (const path of asked) net.release(path, null, { status: 404 });
    await until(element, 'Part of this area could not be loaded.');
  });

  it('keeps what it has when it is taken off the page and put back', async () => {
    const element = await sharded('Stevenage');
    element.criteria = { near: stevenage };
    await until(element, 'in this area');
    const { parentElement } = element;
    element.remove();
    parentElement?.append(element);
    await until(element, 'Stevenage walk');
    expect(net.asked.filter((path) => path === '/wire/gcpz.json')).to.have.length(1);
  });
});
