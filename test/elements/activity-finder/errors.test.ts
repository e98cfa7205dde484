import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../../src/index.js';
import type { ActivityFinder } from '../../../src/index.js';
import { aFeed, addressOf } from '../../support/feed-address.js';
import { anOpportunity } from '../../support/an-opportunity.js';
import { allIn, control, focused, resultNames, wordsOn } from '../../support/in-the-page.js';
import { surgeryList } from '../../support/surgery-list.js';
import { whenSettled, whenShown } from '../../support/when-shown.js';

const finder = (src: string) =>
  fixture<ActivityFinder>(html`<activity-finder src=${src} map="off"><p>Call 01632 960001</p></activity-finder>`);

describe('<activity-finder> with a feed that is not right', () => {
  const table: [string, string, string, string][] = [
    ['a page of HTML', '<!doctype html><title>Sign in</title>', 'not-json', 'damaged'],
    ['JSON that is cut off', '{"items":[{"state":"upd', 'not-json', 'damaged'],
    ['nothing at all', '', 'not-json', 'damaged'],
    ['some other JSON', '{"weather":"fine"}', 'unknown-format', 'cannot read'],
    ['a number', '7', 'unknown-format', 'cannot read'],
  ];
  for (const [name, body, code, sentence] of table)
    it(`tells visitor and page about ${name}, and keeps the fallback`, async () => {
      const element = await finder(addressOf(body));
      expect((await oneEvent(element, 'finder-error')).detail).to.deep.equal({ code });
      await whenShown(element);
      expect(wordsOn(element)).to.contain(sentence);
      expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
      await expect(element).to.be.accessible();
    });

  it('tells of a feed that is not there', async () => {
    const element = await finder(new URL('/no/such/feed.json', location.href).href);
    expect((await oneEvent(element, 'finder-error')).detail).to.deep.equal({ code: 'not-found' });
  });

  it('tries again when asked, with focus kept, and shows the list once the feed is there', async () => {
    const { fetch } = window;
    let answers = 0;
    window.fetch = async (input, init) => (answers++ ? fetch(input, init) : new Response('<html>'));
    const element = await finder(aFeed(surgeryList));
    await whenShown(element);
    const again = control(element, 'Try again');
    again.focus();
    again.click();
    await whenShown(element);
    window.fetch = fetch;
    expect(resultNames(element)).to.have.length(6);
    expect(focused()?.textContent).to.contain('6 activities');
  });

  it('says that an empty feed is empty, which is not the same as no match', async () => {
    const element = await finder(aFeed([]));
    await whenShown(element);
    expect(wordsOn(element))
      .to.contain('There are no activities in this list yet.')
      .and.to.contain('Call 01632 960001');
  });

  it('shows the listings of one feed when the other fails, and says which is missing', async () => {
    const element = await finder(`${aFeed(surgeryList)} ${new URL('/gone.json', location.href).href}`);
    await whenShown(element);
    expect(resultNames(element)).to.have.length(6);
    const missing = `We could not reach ${location.host}. Its activities are missing here.`;
    await waitUntil(() => wordsOn(element).includes(missing), 'the missing feed was not named');
  });

  it('shows the good records among bad ones, and says that some are missing', async () => {
    const items = [
      {
        state: 'updated',
        id: 1,
        modified: 1,
        data: { '@type': 'SessionSeries', '@id': 'https://example.org/1', name: 'Yoga' },
      },
      { state: 'updated', id: 2, modified: 1, data: 'rubbish' },
      17,
    ];
    const element = await finder(addressOf(JSON.stringify({ next: '', items })));
    await whenShown(element);
    expect(resultNames(element)).to.deep.equal(['Yoga']);
    expect(wordsOn(element)).to.contain('2 listings could not be read and are missing here.');
  });

  it('says when the feed goes on and only its first page was read', async () => {
    const items = [
      {
        state: 'updated',
        id: 1,
        modified: 1,
        data: { '@type': 'SessionSeries', '@id': 'https://example.org/1', name: 'Yoga' },
      },
    ];
    const element = await finder(addressOf(JSON.stringify({ next: 'https://example.org/feed?after=1', items })));
    await whenShown(element);
    expect(wordsOn(element)).to.contain('This is only part of the list.');
  });

  it('runs nothing that a feed brings along, and follows no link but http, https, mailto and tel', async () => {
    const evil = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
    const element = await finder(
      aFeed([
        anOpportunity({
          name: `Yoga ${evil}`,
          description: evil,
          url: 'javascript:window.hacked = true',
          joining: { routes: ['book'], url: 'data:text/html,<script>window.hacked = true</script>' },
          contact: { telephone: '01632 960001', url: 'JAVASCRIPT:alert(1)' },
          organiser: { name: '\u202Egnp.exe' },
        }),
      ]),
    );
    await whenShown(element);
    allIn(element, '.name')[0]?.click();
    await whenSettled(element);
    expect('hacked' in window).to.equal(false);
    expect(allIn(element, 'img, script')).to.have.length(0);
    for (const link of allIn(element, 'a')) expect(link.getAttribute('href')).to.match(/^(https?|mailto|tel):/);
  });

  it('holds its layout with a name of a million letters', async () => {
    const element = await finder(
      aFeed([anOpportunity({ name: 'a'.repeat(1_000_000), description: '<'.repeat(1_000_000) })]),
    );
    await whenShown(element);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth + 1);
  });
});
