import { expect, fixture, html } from '@open-wc/testing';
import type { ActivityFinder } from '../../../src/index.js';
import { define } from '../../../src/elements/shared/define.js';
import { aFeed } from '../../support/feed-address.js';
import { resultNames } from '../../support/in-the-page.js';
import { surgeryList } from '../../support/surgery-list.js';
import { whenShown } from '../../support/when-shown.js';

describe('<activity-finder> when the script comes late', () => {
  it('takes over properties that were set before it was defined', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <activity-finder map="off"></activity-finder>
        <activity-finder id="laid-out" src=${aFeed(surgeryList)} map="off"
          ><activity-list></activity-list
        ></activity-finder>
      </div>
    `);
    const early = page.querySelector('activity-finder') as ActivityFinder;
    expect(customElements.get('activity-finder')).to.equal(undefined);
    early.criteria = { text: 'swim' };
    early.src = aFeed(surgeryList);
    await import('../../../src/index.js');
    await whenShown(early);
    expect(resultNames(early)).to.deep.equal(['Women-only swim']);
    const laidOut = page.querySelector<ActivityFinder>('#laid-out');
    if (laidOut) await whenShown(laidOut);
    expect(laidOut && resultNames(laidOut), 'parts that stood on the page before the script').to.have.length(6);
  });

  it('lets a second copy of the script pass without an error', async () => {
    await import('../../../src/index.js');
    const first = customElements.get('activity-finder');
    define('activity-finder', class extends HTMLElement {});
    expect(customElements.get('activity-finder')).to.equal(first);
  });
});
