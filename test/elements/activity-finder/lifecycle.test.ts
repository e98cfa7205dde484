import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/index.js';
import type { ActivityFinder } from '../../../src/index.js';
import { aFeed } from '../../support/feed-address.js';
import { allIn, resultNames } from '../../support/in-the-page.js';
import { surgeryList } from '../../support/surgery-list.js';
import { whenSettled, whenShown } from '../../support/when-shown.js';

/** Counts the listeners that are added to an object and not taken off again. */
function countListeners(target: EventTarget) {
  const { addEventListener, removeEventListener } = target;
  const left = new Map<string, Set<unknown>>();
  target.addEventListener = function (
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    ...others: []
  ) {
    left.set(type, (left.get(type) ?? new Set()).add(listener));
    addEventListener.call(target, type, listener, ...others);
  };
  target.removeEventListener = function (
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    ...others: []
  ) {
    left.get(type)?.delete(listener);
    removeEventListener.call(target, type, listener, ...others);
  };
  return {
    left: () => [...left].filter(([, listeners]) => listeners.size > 0).map(([type]) => type),
    restore: () => Object.assign(target, { addEventListener, removeEventListener }),
  };
}

/** Style sheets of the document and of every shadow root of the finder. */
function countSheets(finder: ActivityFinder): number {
  const roots = [finder, ...allIn(finder, '*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [document, ...roots].reduce((sum, root) => sum + root.adoptedStyleSheets.length + root.styleSheets.length, 0);
}

describe('<activity-finder> through its life', () => {
  it('keeps list and filters when it is moved to another place on the page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <div id="there"></div>
        <activity-finder src=${aFeed(surgeryList)} map="off"></activity-finder>
      </div>`,
    );
    const element = page.querySelector('activity-finder') as ActivityFinder;
    await whenShown(element);
    element.criteria = { text: 'swim' };
    page.querySelector('#there')?.append(element);
    await whenSettled(element);
    expect(resultNames(element)).to.deep.equal(['Women-only swim']);
  });

  it('leaves nothing on the page after coming and going ten times', async () => {
    const element = await fixture<ActivityFinder>(
      html`<activity-finder src=${aFeed(surgeryList)} map="on"></activity-finder>`,
    );
    const { parentElement } = element;
    await whenShown(element);
    const targets = [window, document, document.body].map(countListeners);
    await waitUntil(() => allIn(element, '.canvas button').length > 0, 'no map came', { timeout: 8000 });
    const sheets = countSheets(element);
    const classes = document.body.className;
    for (let time = 0; time < 10; time++) {
      element.remove();
      parentElement?.append(element);
      await whenSettled(element);
    }
    await waitUntil(() => allIn(element, '.canvas button').length > 0, 'no map came back', { timeout: 8000 });
    expect(countSheets(element)).to.equal(sheets);
    element.remove();
    const left = targets.flatMap((target) => target.left());
    targets.forEach((target) => target.restore());
    expect(left).to.deep.equal([]);
    expect(document.body.className).to.equal(classes);
  });
});
