import { expect, html, waitUntil } from '@open-wc/testing';
import type { Opportunity } from '../../../src/opportunity/opportunity.js';
import { aPrompt } from '../../support/a-prompt.js';
import { allIn, control, type, wordsOn } from '../../support/in-the-page.js';
import { anOpportunity } from '../../support/an-opportunity.js';

/** Stands in for the finder of a page: what is open in it, and what it was asked. */
class Finder extends HTMLElement {
  chosen: readonly Opportunity[] = [];
  readonly asked: unknown[] = [];
  async show(criteria: unknown) {
    this.asked.push(criteria);
  }
  choose(...names: string[]) {
    this.chosen = names.map((name) => anOpportunity({ id: `list:${name}`, name }));
    this.dispatchEvent(new Event('finder-select'));
  }
}
customElements.define('activity-finder', Finder);

async function aConversation(length = '1-minute') {
  const prompt = await aPrompt(html`
    <activity-finder id="near-you"></activity-finder>
    <move-more-prompt variant="conversation" length=${length} finder="near-you"></move-more-prompt>
  `);
  return { prompt, finder: document.getElementById('near-you') as Finder };
}
const boxes = (prompt: HTMLElement) => allIn(prompt, 'input[type="checkbox"]') as HTMLInputElement[];

describe('a conversation', () => {
  it('is accessible with activities chosen', async () => {
    const { prompt, finder } = await aConversation('5-minutes');
    finder.choose('Walk', 'Swim');
    await waitUntil(() => boxes(prompt).length === 2);
    await expect(prompt).to.be.accessible();
  });

  it('fits the time there is, and begins with permission', async () => {
    const steps = async (length: string) =>
      allIn((await aConversation(length)).prompt, '.steps > li').map((step) => step.textContent ?? '');
    const [brief, minute, long] = [await steps('30-seconds'), await steps('1-minute'), await steps('5-minutes')];
    expect([brief.length, minute.length, long.length]).to.deep.equal([3, 4, 5]);
    for (const all of [brief, minute, long]) expect(all[0]).to.contain('Would it be OK');
  });

  it('lets somebody pick another length', async () => {
    const { prompt } = await aConversation();
    control(prompt, '5 minutes').click();
    await waitUntil(() => allIn(prompt, '.steps > li').length === 5);
  });

  it('leads to the finder, and notes what is opened there, three at most on the sheet', async () => {
    const { prompt, finder } = await aConversation();
    control(prompt, 'Find activities together').click();
    await waitUntil(() => finder.asked.length === 1);
    finder.choose('Walk', 'Swim', 'Dance', 'Bowls');
    await waitUntil(() => boxes(prompt).length === 4);
    expect(boxes(prompt).map(({ checked }) => checked)).to.deep.equal([true, true, true, false]);
    expect(boxes(prompt)[3]?.disabled).to.equal(true);
    boxes(prompt)[0]?.click();
    await waitUntil(() => boxes(prompt)[3]?.checked);
  });

  it('prints what was written and chosen, and nothing else of the page', async () => {
    const { prompt, finder } = await aConversation();
    finder.choose('Tuesday walk');
    await waitUntil(() => boxes(prompt).length === 1);
    type(control(prompt, 'With whom?'), 'My neighbour Ann');
    const { print } = window;
    let sheet = '';
    window.print = () => {
      const paper = allInPaper(prompt);
      sheet = (paper?.textContent ?? '').replace(/\s+/g, ' ');
      expect(paper?.hasAttribute('data-af-alone')).to.equal(true);
    };
    try {
      await new Promise((resolve) => setTimeout(resolve));
      control(prompt, 'Print my next step').click();
    } finally {
      window.print = print;
      dispatchEvent(new Event('afterprint'));
    }
    for (const words of ['My next step', 'Tuesday walk', 'With whom? My neighbour Ann', 'When do we look again?'])
      expect(sheet).to.contain(words);
    expect(document.querySelectorAll('[data-af-way]').length).to.equal(0);
  });

  it('lets no key that is pressed in it out to the page', async () => {
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    document.addEventListener('input', listen);
    document.addEventListener('change', listen);
    const { prompt } = await aConversation();
    type(control(prompt, 'What will I do?'), 'Private words');
    document.removeEventListener('input', listen);
    document.removeEventListener('change', listen);
    expect(heard).to.deep.equal([]);
    expect(wordsOn(prompt)).not.to.contain('undefined');
  });
});

function allInPaper(prompt: HTMLElement): HTMLElement | null | undefined {
  return prompt.shadowRoot?.querySelector('move-more-conversation')?.shadowRoot?.querySelector<HTMLElement>('.paper');
}
