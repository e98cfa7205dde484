import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/index.js';
import type { ActivityFinder } from '../../../src/index.js';
import { aFeed } from '../../support/feed-address.js';
import { anOpportunity } from '../../support/an-opportunity.js';
import { allIn, control, hasControl, resultNames, type, wordsOn } from '../../support/in-the-page.js';
import { whenSettled, whenShown } from '../../support/when-shown.js';
import { surgeryList } from '../../support/surgery-list.js';

const finder = (inside = html``, src = aFeed(surgeryList)) =>
  fixture<ActivityFinder>(html`<activity-finder src=${src} map="off">${inside}</activity-finder>`);
const fallback = html`<p>Call 01632 960001</p>`;

describe('<activity-finder>', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  for (const width of [320, 768, 1280])
    it(`is accessible at ${width} px, with something found`, async () => {
      await setViewport({ width, height: 900 });
      const element = await finder();
      await whenShown(element);
      await expect(element).to.be.accessible();
      await setViewport({ width: 1280, height: 900 });
    });

  it('fits a page that is zoomed in after it was drawn', async () => {
    await setViewport({ width: 1280, height: 900 });
    const element = await finder();
    await whenShown(element);
    control(element, 'Riverside Surgery health walk').click();
    await whenSettled(element);
    await setViewport({ width: 320, height: 256 });
    await whenSettled(element);
    const wide = allIn(element, '*').filter(
      (inside) => inside.getBoundingClientRect().right > element.getBoundingClientRect().right + 1,
    );
    await setViewport({ width: 1280, height: 900 });
    expect(wide.map((inside) => inside.outerHTML.slice(0, 80))).to.deep.equal([]);
  });

  it('is accessible on a page that reads right to left, and its English words read left to right', async () => {
    const page = await fixture(
      html`<div dir="rtl" lang="ar"><activity-finder src=${aFeed(surgeryList)}></activity-finder></div>`,
    );
    const element = page.querySelector('activity-finder') as ActivityFinder;
    await whenShown(element);
    await expect(page).to.be.accessible();
    for (const root of allIn(element, '.root')) expect([root.lang, root.dir]).to.deep.equal(['en', 'ltr']);
    const words = await fixture<ActivityFinder>(html`<activity-finder dir="rtl"><p>اتصل بنا</p></activity-finder>`);
    expect(getComputedStyle(words.querySelector('p') ?? words).direction, 'the page’s own words').to.equal('rtl');
  });

  it('shows the list, then tells the page how many there are', async () => {
    const element = await finder();
    const event = await oneEvent(element, 'finder-ready');
    expect(event.detail).to.deep.equal({ total: 6 });
    expect(event.bubbles).to.equal(false);
    expect(event.composed).to.equal(false);
    await whenShown(element);
    expect(resultNames(element)).to.have.length(6);
  });

  it('tells the page counts and nothing else when somebody looks for something', async () => {
    const element = await finder();
    await whenShown(element);
    const told = oneEvent(element, 'finder-search');
    element.criteria = { conditions: ['parkinsons'] };
    expect((await told).detail).to.deep.equal({ matches: 1, notStated: 5 });
  });

  it('tells the page that a listing was chosen, not which', async () => {
    const element = await finder();
    await whenShown(element);
    const told = oneEvent(element, 'finder-select');
    control(element, 'Women-only swim').click();
    expect(Object.keys(await told)).to.not.include('detail');
  });

  it('shows the fallback until the list is there, and not after that', async () => {
    const element = await finder(fallback);
    const words = element.querySelector('p');
    expect(words?.checkVisibility()).to.equal(true);
    await whenShown(element);
    expect(words?.checkVisibility()).to.equal(false);
  });

  it('shows the fallback alone without a feed, never sample data', async () => {
    const element = await finder(fallback, '');
    await element.updateComplete;
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
    expect(wordsOn(element)).to.equal('Call 01632 960001');
  });

  it('begins with what its attributes ask for', async () => {
    const element = await fixture<ActivityFinder>(html`
      <activity-finder
        src=${aFeed(surgeryList)}
        near="Stevenage"
        within="5"
        condition="parkinsons"
        activities="Dance, Walking"
        days="thursday Friday nonsense"
        beginner
        free
        map="off"
      ></activity-finder>
    `);
    await whenSettled(element);
    const { near, ...others } = element.criteria;
    expect(near?.latitude).to.be.closeTo(51.9, 0.02);
    expect(others).to.deep.equal({
      within: 5 * 1609.344,
      conditions: ['parkinsons'],
      activities: ['Dance', 'Walking'],
      days: ['thursday', 'friday'],
      beginner: true,
      free: true,
    });
  });

  it('follows its attributes when they change', async () => {
    const element = await finder();
    await whenShown(element);
    element.setAttribute('days', 'thursday');
    await whenSettled(element);
    expect(resultNames(element)[0]).to.equal('Move to music for Parkinson’s');
    element.removeAttribute('days');
    await whenSettled(element);
    expect(resultNames(element)).to.have.length(6);
  });

  it('forgets the place and the feed when their attributes are taken away', async () => {
    const element = await finder(fallback);
    element.setAttribute('near', 'Hitchin');
    await whenShown(element);
    element.removeAttribute('near');
    await whenSettled(element);
    expect(element.criteria.near).to.equal(undefined);
    element.removeAttribute('src');
    await whenSettled(element);
    expect(wordsOn(element)).to.equal('Call 01632 960001');
  });

  it('shows the place of its criteria, and none where they have none', async () => {
    const element = await finder();
    element.near = 'Hitchin';
    await whenShown(element);
    element.criteria = { ...element.criteria, text: 'dance' };
    await whenSettled(element);
    expect(control(element, 'Near')).to.have.property('value', 'Hitchin');
    element.criteria = { text: 'dance' };
    await whenSettled(element);
    expect(control(element, 'Near')).to.have.property('value', '');
  });

  it('shows in its boxes what is asked for, also after somebody has used them', async () => {
    const element = await finder();
    element.near = 'Stevenage';
    await whenShown(element);
    const far = control(element, 'How far') as HTMLSelectElement;
    for (const value of ['1', '', '1']) {
      far.value = value;
      far.dispatchEvent(new Event('change'));
      await whenSettled(element);
    }
    element.criteria = { near: element.criteria.near };
    await whenSettled(element);
    expect(far.selectedOptions[0]?.textContent?.trim()).to.equal('Any distance');
  });

  const nonsense: unknown[] = [
    null,
    { days: 'tuesday', conditions: 'parkinsons' },
    { days: {}, age: null, maxPence: NaN, gender: 'x', conditions: [null, 7], near: 'Stevenage', text: {}, sort: 'up' },
  ];
  for (const criteria of nonsense)
    it(`stands criteria such as ${JSON.stringify(criteria)}`, async () => {
      const element = await finder();
      await whenShown(element);
      Object.assign(element, { criteria });
      await whenSettled(element);
      expect(allIn(element, '.chip').every((chip) => chip.textContent?.trim())).to.equal(true);
      expect(wordsOn(element)).to.match(/activit/);
    });

  it('is not changed by an array that the page keeps', async () => {
    const element = await finder();
    await whenShown(element);
    const days = ['thursday' as const];
    element.criteria = { days };
    days.push('thursday');
    expect(element.criteria.days).to.have.length(1);
  });

  it('loads several feeds into one list, and a listing of both stands once', async () => {
    const other = aFeed([anOpportunity({ id: 'list:walk' }), anOpportunity({ name: 'Bowls' })]);
    const element = await finder(html``, `${aFeed(surgeryList)} ${other}`);
    await waitUntil(() => resultNames(element).length === 7, 'not all came');
    expect(resultNames(element)).to.include('Bowls');
  });

  it('finds what is meant from a misspelling, as somebody types', async () => {
    const element = await finder();
    await whenShown(element);
    type(control(element, 'What would you like to do?'), 'seeted exersise');
    await whenSettled(element);
    expect(resultNames(element)[0]).to.equal('Seated exercise');
  });

  it('measures distances once it knows where somebody is, and puts the nearest first when asked', async () => {
    const element = await finder();
    await whenShown(element);
    const where = control(element, 'Near');
    type(where, 'hitchin');
    where.dispatchEvent(new Event('change'));
    element.criteria = { ...element.criteria, sort: 'distance' };
    await whenSettled(element);
    expect(resultNames(element)[0]).to.equal('Move to music for Parkinson’s');
    expect(wordsOn(element)).to.match(/about \d+ miles? away/);
  });

  it('gives its state to parts that a designer laid out, wherever they stand', async () => {
    const element = await fixture<ActivityFinder>(html`
      <activity-finder src=${aFeed(surgeryList)} map="off" heading-level="5">
        <h2>Our own heading</h2>
        <section><activity-search></activity-search></section>
        <div><activity-list heading-level="3"></activity-list></div>
      </activity-finder>
    `);
    await whenShown(element);
    expect(resultNames(element)).to.have.length(6);
    expect(allIn(element, 'h3')).to.have.length(6);
    expect(allIn(element, 'activity-list')).to.have.length(1);
    type(control(element, 'What would you like to do?'), 'swim');
    await whenSettled(element);
    expect(resultNames(element)).to.deep.equal(['Women-only swim']);
    expect(element.querySelector('h2')?.checkVisibility()).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('says what a condition asks to be said also where a designer left the list out', async () => {
    const element = await fixture<ActivityFinder>(html`
      <activity-finder src=${aFeed(surgeryList)} condition="depression"
        ><activity-search></activity-search
      ></activity-finder>
    `);
    await whenSettled(element);
    expect(wordsOn(element)).to.contain('111 and choose the mental health option');
  });

  it('keeps what somebody types to itself, letter by letter', async () => {
    const element = await finder();
    await whenShown(element);
    const beyond: string[] = [];
    for (const name of ['input', 'beforeinput']) document.addEventListener(name, () => beyond.push(name));
    control(element, 'What would you like to do?').focus();
    await sendKeys({ type: 'copd' });
    expect(beyond).to.deep.equal([]);
  });

  it('lets the page restyle a card', async () => {
    const style = new CSSStyleSheet();
    style.replaceSync('activity-finder::part(item) { background-color: rgb(255, 240, 200); }');
    document.adoptedStyleSheets.push(style);
    const element = await finder();
    await whenShown(element);
    const card = allIn(element, '[part=item]')[0];
    expect(card && getComputedStyle(card).backgroundColor).to.equal('rgb(255, 240, 200)');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== style);
  });

  for (const [accent, background] of [
    ['#ffef9f', '#fff'],
    ['yellow', '#fff'],
    ['#111', '#1b1b1b'],
    ['oklch(0.7 0.2 330)', '#fff'],
    ['#0b6b63', '#08312e'],
    ['#6fd3c7', '#fff; color-scheme: light dark'],
    ['#4fae9f', '#10201e; --af-color-surface: #35605a'],
  ])
    it(`stays readable with the accent ${accent} on ${background}`, async () => {
      const text = background?.startsWith('#fff') ? '#111' : '#fff';
      const page = await fixture<HTMLElement>(html`
        <div style="background: ${background}; color: ${text}; --af-color-accent: ${accent}">
          <activity-finder src=${aFeed(surgeryList)} beginner map="off"></activity-finder>
        </div>
      `);
      const element = page.querySelector('activity-finder') as ActivityFinder;
      await whenShown(element);
      control(element, 'Riverside Surgery health walk').click();
      await whenSettled(element);
      await expect(page).to.be.accessible();
    });

  it('hides a map that the page turned off', async () => {
    const element = await finder();
    await whenShown(element);
    expect(hasControl(element, /map/i)).to.equal(false);
  });

  it('keeps a condition out of the address, the title and storage', async () => {
    const address = location.href;
    const element = await finder();
    await whenShown(element);
    element.criteria = { conditions: ['parkinsons'] };
    await whenSettled(element);
    expect(location.href).to.equal(address);
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])).not.to.contain('parkinsons');
    expect(document.documentElement.outerHTML).not.to.contain('parkinsons');
  });
});
