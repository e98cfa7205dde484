import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import '../../../src/index.js';
import type { ActivityFinder } from '../../../src/index.js';
import { define } from '../../../src/elements/shared/define.js';
import { hasWay, leadToFinder } from '../../../src/elements/shared/lead-to-finder.js';
import { aFeed } from '../../support/feed-address.js';
import { consoleLines } from '../../support/console-lines.js';
import { allIn, control, focused, hasControl, resultNames, wordsOn } from '../../support/in-the-page.js';
import { surgeryList } from '../../support/surgery-list.js';
import { whenSettled, whenShown } from '../../support/when-shown.js';

class SomeAdvice extends LitElement {
  @property() finder?: string;
  @property() href?: string;

  protected override render() {
    return leadToFinder(this, {
      ...(this.finder && { finder: this.finder }),
      ...(this.href && { href: this.href }),
      criteria: { activities: ['Dance'], conditions: ['parkinsons'] },
      label: 'Find a dance near you',
    });
  }
}
define('some-advice', SomeAdvice);

const page = (finder: string, href = '') => html`
  <div>
    <some-advice finder=${finder} href=${href}></some-advice>
    <activity-finder id="whats-on" src=${aFeed(surgeryList)} map="off"></activity-finder>
  </div>
`;
const advice = (root: HTMLElement) => root.querySelector('some-advice') as SomeAdvice;
const finderOn = (root: HTMLElement) => root.querySelector('activity-finder') as ActivityFinder;

describe('from advice to activity', () => {
  it('takes somebody to the finder on the page, with focus at the start of its list', async () => {
    const root = await fixture<HTMLElement>(page('whats-on'));
    await whenShown(finderOn(root));
    control(advice(root), 'Find a dance near you').click();
    await whenSettled(finderOn(root));
    expect(resultNames(finderOn(root))).to.deep.equal(['Move to music for Parkinson’s']);
    expect(focused()?.textContent).to.contain('1 activity matches');
  });

  it('adds nothing to the address, which may hold a condition by then', async () => {
    const before = location.href;
    const root = await fixture<HTMLElement>(page('whats-on'));
    await whenShown(finderOn(root));
    control(advice(root), 'Find a dance near you').click();
    await whenSettled(finderOn(root));
    expect(location.href).to.equal(before);
  });

  it('is a link to another page where the finder is there, and the link says no more than its address', async () => {
    const root = await fixture<HTMLElement>(page('', 'https://example.org/whats-on'));
    const link = control(advice(root), 'Find a dance near you');
    expect(link.getAttribute('href')).to.equal('https://example.org/whats-on');
  });

  it('falls back to the link where no finder of that name is on the page, and tells the developer once', async () => {
    const lines = consoleLines();
    const root = await fixture<HTMLElement>(page('elsewhere', '/whats-on'));
    expect(control(advice(root), 'Find a dance near you').getAttribute('href')).to.equal('/whats-on');
    advice(root).requestUpdate();
    await advice(root).updateComplete;
    expect(lines.restore()).to.deep.equal([
      '<some-advice>: there is no <activity-finder id="elsewhere"> on this page.',
    ]);
  });

  it('offers nothing where it leads nowhere', async () => {
    const lines = consoleLines();
    const root = await fixture<HTMLElement>(page('elsewhere'));
    expect(hasControl(advice(root), /./)).to.equal(false);
    expect(wordsOn(advice(root))).to.equal('');
    lines.restore();
    expect(hasWay({})).to.equal(false);
    expect(hasWay({ finder: 'x' })).to.equal(true);
  });

  it('follows no address that is not a page', async () => {
    const lines = consoleLines();
    const root = await fixture<HTMLElement>(page('', 'javascript:alert(1)'));
    expect(allIn(advice(root), 'a')).to.deep.equal([]);
    expect(lines.restore()).to.have.length(1);
  });
});

describe('being shown something in the finder', () => {
  it('waits for a feed that has not come yet', async () => {
    const finder = await fixture<ActivityFinder>(
      html`<activity-finder src=${aFeed(surgeryList)} map="off"></activity-finder>`,
    );
    const going = finder.show({ activities: ['swimming'] });
    await going;
    await whenShown(finder);
    expect(resultNames(finder)).to.deep.equal(['Women-only swim']);
    expect(focused()?.textContent).to.contain('1 activity matches');
  });

  it('says politely what is looked for now, and says it no longer once somebody looks for something else', async () => {
    const finder = await fixture<ActivityFinder>(
      html`<activity-finder src=${aFeed(surgeryList)} map="off"></activity-finder>`,
    );
    await whenShown(finder);
    await finder.show({ activities: ['Dance'], beginner: true });
    const status = () =>
      finder.shadowRoot?.querySelector('activity-list')?.shadowRoot?.querySelector('[role=status]')?.textContent;
    const said = (words: string) => waitUntil(() => status()?.startsWith(words), words, { timeout: 8000 });
    await said('Now looking for: Dance, Beginner-friendly.');
    finder.criteria = {};
    await said('6 activities.');
  });

  it('keeps the place, the access somebody needs and their conditions, and lets other filters go', async () => {
    const finder = await fixture<ActivityFinder>(
      html`<activity-finder src=${aFeed(surgeryList)} near="Hitchin" condition="me-cfs" free map="off">
      </activity-finder>`,
    );
    await whenSettled(finder);
    await finder.show({ activities: ['Dance'] });
    await whenSettled(finder);
    const { near, ...rest } = finder.criteria;
    expect(near?.latitude).to.be.closeTo(51.95, 0.01);
    expect(rest).to.deep.equal({ activities: ['Dance'], conditions: ['me-cfs'] });
    expect(resultNames(finder), 'nothing is listed for ME').to.deep.equal([]);
  });

  it('tells the page counts and nothing else', async () => {
    const finder = await fixture<ActivityFinder>(
      html`<activity-finder src=${aFeed(surgeryList)} map="off"></activity-finder>`,
    );
    await whenShown(finder);
    const heard: unknown[] = [];
    finder.addEventListener('finder-search', ({ detail }) => heard.push(detail));
    await finder.show({ conditions: ['parkinsons'] });
    await whenSettled(finder);
    expect(heard).to.deep.equal([{ matches: 1, notStated: 5 }]);
  });
});
