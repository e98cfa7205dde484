import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/activity-finder/activity-search.js';
import type { Change } from '../../../src/finder/change.js';
import { nextTurn } from '../../../src/slices.js';
import { type FinderStage, stateAfter } from '../../support/finder-stage.js';
import { surgeryList } from '../../support/surgery-list.js';
import { allIn, control, focused, type, wordsOn } from '../../support/in-the-page.js';

async function search(changes: Change[] = []): Promise<FinderStage> {
  const stage = await fixture<FinderStage>(
    html`<finder-stage .state=${await stateAfter(changes)}><activity-search></activity-search></finder-stage>`,
  );
  await settled(stage);
  return stage;
}
async function settled(stage: FinderStage) {
  // Suggestions come after the list that answers.
  await nextTurn();
  await stage.updateComplete;
  await stage.querySelector('activity-search')?.updateComplete;
}
const what = (stage: FinderStage) => control(stage, 'What would you like to do?');
const where = (stage: FinderStage) => control(stage, 'Near');
const within = (stage: FinderStage) => control(stage, 'How far');

describe('the search form', () => {
  it('is accessible', async () => {
    await expect(await search()).to.be.accessible();
    await expect(await search([{ type: 'near', words: 'Atlantis' }])).to.be.accessible();
  });

  it('searches with every key', async () => {
    const stage = await search();
    what(stage).focus();
    await sendKeys({ type: 'dan' });
    expect(stage.requests.map((request) => request.type === 'look-for' && request.criteria.text)).to.deep.equal([
      'd',
      'da',
      'dan',
    ]);
  });

  it('goes to a place once it is typed, not while it is', async () => {
    const stage = await search();
    type(where(stage), 'Hitchin');
    expect(stage.requests).to.deep.equal([]);
    where(stage).dispatchEvent(new Event('change'));
    expect(stage.state.criteria.near?.latitude).to.be.closeTo(51.949, 0.01);
  });

  const narrow: [string, string, string][] = [
    ['twice the usual size of text on a phone', '32px', '296px'],
    ['the narrowest phone', '17px', '288px'],
  ];
  for (const [name, fontSize, inlineSize] of narrow)
    it(`leaves room to read a place: ${name}`, async () => {
      const stage = await search();
      Object.assign(stage.querySelector('activity-search')!.style, { fontSize, inlineSize });
      expect(where(stage).clientWidth).to.be.above(200);
      expect(within(stage).clientWidth).to.be.above(200);
    });

  it('asks for no other town where no listing says where it is', async () => {
    const state = await stateAfter(
      [{ type: 'near', words: 'Hitchin' }],
      [{ ...surgeryList[0]!, place: { town: 'Hitchin' } }],
    );
    const stage = await fixture<FinderStage>(
      html`<finder-stage .state=${state}><activity-search></activity-search></finder-stage>`,
    );
    await settled(stage);
    expect(wordsOn(stage))
      .to.contain('How far away these activities are is not known')
      .and.not.to.contain('We do not know');
  });

  it('says so when nobody knows a place, and what else to try', async () => {
    const stage = await search([{ type: 'near', words: 'Atlantis' }]);
    expect(wordsOn(stage)).to.contain('We do not know “Atlantis”').and.to.contain('AL3');
    expect(where(stage).getAttribute('aria-invalid')).to.equal('true');
  });

  it('offers distances once there is a place to measure from', async () => {
    const stage = await search();
    expect(within(stage).matches(':disabled')).to.equal(true);
    stage.state = await stateAfter([{ type: 'near', words: 'Stevenage' }]);
    await settled(stage);
    expect(within(stage).matches(':disabled')).to.equal(false);
  });

  it('shows a distance of the page’s own among its own', async () => {
    const stage = await search([
      { type: 'near', words: 'Stevenage' },
      { type: 'look-for', criteria: { within: 7 * 1609.344 } },
    ]);
    const box = within(stage) as HTMLSelectElement;
    expect(box.selectedOptions[0]?.innerText.trim()).to.equal('7 miles');
  });

  it('takes somebody to the list on Enter', async () => {
    const stage = await search();
    what(stage).focus();
    await sendKeys({ press: 'Enter' });
    expect(stage.requests.at(-1)).to.deep.equal({ type: 'go-to-list' });
  });

  it('shows urgent help right under words of an emergency, with numbers a thumb can dial', async () => {
    const stage = await search([{ type: 'look-for', criteria: { text: 'chest pain now' } }]);
    expect(control(stage, 'Call 999').getAttribute('href')).to.equal('tel:999');
    await expect(stage).to.be.accessible();
    stage.state = await stateAfter([{ type: 'look-for', criteria: { text: 'chest of drawers' } }]);
    await settled(stage);
    expect(wordsOn(stage)).not.to.contain('999');
  });

  it('says which place it understood, where that is not what was typed', async () => {
    expect(wordsOn(await search([{ type: 'near', words: 'Stevanage' }]))).to.contain('Showing what is near Stevenage.');
    expect(wordsOn(await search([{ type: 'near', words: 'SG1 1AB' }]))).to.contain('near the SG1 1 area');
    expect(wordsOn(await search([{ type: 'near', words: 'Stevenage' }]))).not.to.contain('Showing');
  });

  it('keeps what is typed out of the browser’s own history', async () => {
    const stage = await search();
    for (const box of [what(stage), where(stage)]) expect(box.getAttribute('autocomplete')).to.equal('off');
  });

  describe('what it read out of the words', () => {
    const text = 'free dance near Hitchin thursday';
    const chips = (stage: FinderStage) => allIn(stage, '.chip').map((chip) => chip.textContent?.trim());

    it('stands under the box as chips, while the box keeps the words', async () => {
      const stage = await search([{ type: 'look-for', criteria: { text } }]);
      expect(chips(stage)).to.deep.equal(['Free', 'Near Hitchin', 'Thursday']);
      expect((what(stage) as HTMLInputElement).value).to.equal(text);
      await expect(stage).to.be.accessible();
    });

    it('is let go with a press, and its words are looked for instead', async () => {
      const stage = await search([{ type: 'look-for', criteria: { text } }]);
      control(stage, 'Remove: Free. Look for the words “free” instead.').click();
      await settled(stage);
      expect(chips(stage)).to.deep.equal(['Near Hitchin', 'Thursday']);
      expect(stage.state.asked.text).to.equal('free dance');
      expect((what(stage) as HTMLInputElement).value).to.equal(text);
      expect(focused()).to.equal(what(stage));
    });

    it('is nothing in an emergency: every word counts as it stands', async () => {
      const stage = await search([{ type: 'look-for', criteria: { text: 'want to die tonight' } }]);
      expect(chips(stage)).to.deep.equal([]);
    });

    it('gives a place to measure distances from', async () => {
      const stage = await search([{ type: 'look-for', criteria: { text: 'dance near Hitchin' } }]);
      expect(within(stage).matches(':disabled')).to.equal(false);
    });
  });

  describe('suggestions', () => {
    async function searchWithSuggestions(changes: Change[] = []): Promise<FinderStage> {
      const stage = await search(changes);
      await waitUntil(() => what(stage).getAttribute('role') === 'combobox', 'suggestions did not arrive');
      what(stage).focus();
      return stage;
    }
    const options = (stage: FinderStage) =>
      allIn(stage, '[role=option]').map((option) => option.textContent?.replace(/\s+/g, ' ').trim());
    const marked = (stage: FinderStage) =>
      allIn(stage, '[role=option][aria-selected=true]').map(({ id, textContent }) => [
        id === what(stage).getAttribute('aria-activedescendant'),
        textContent?.replace(/\s+/g, ' ').trim(),
      ]);
    const typed = (stage: FinderStage) => (what(stage) as HTMLInputElement).value;

    const widths: [string, string, string][] = [
      ['a phone', '17px', '328px'],
      ['the narrowest phone', '17px', '288px'],
      ['twice the usual size of text on a phone', '32px', '296px'],
      ['a wide page', '17px', '1000px'],
    ];
    for (const [name, fontSize, inlineSize] of widths)
      it(`leave the button to be pressed: ${name}`, async () => {
        const stage = await searchWithSuggestions();
        Object.assign(stage.querySelector('activity-search')!.style, { fontSize, inlineSize });
        await sendKeys({ type: 'wa' });
        await settled(stage);
        const button = control(stage, 'Search').getBoundingClientRect();
        const list = allIn(stage, '[role=listbox]')[0]!.getBoundingClientRect();
        expect(list.height).to.be.above(40);
        for (const other of [list, what(stage).getBoundingClientRect()]) {
          const apart = button.bottom <= other.top || button.top >= other.bottom || button.left >= other.right;
          expect(apart, 'something lies over the button').to.equal(true);
        }
      });

    it('are accessible, shut and open', async () => {
      const stage = await searchWithSuggestions();
      await expect(stage).to.be.accessible();
      await sendKeys({ type: 'wal' });
      await settled(stage);
      expect(what(stage).getAttribute('aria-expanded')).to.equal('true');
      await expect(stage).to.be.accessible();
    });

    it('name activities, conditions and places, and say what each is', async () => {
      const stage = await searchWithSuggestions();
      await sendKeys({ type: 'parkin' });
      await settled(stage);
      expect(options(stage)).to.deep.equal(["Did you mean Parkinson's? health condition"]);
      await sendKeys({ press: 'Escape' });
      type(what(stage), 'dan');
      await settled(stage);
      expect(options(stage)).to.include('Dance 1 activity');
      type(what(stage), 'near hit');
      await settled(stage);
      expect(options(stage)).to.deep.equal(['Near Hitchin place']);
    });

    it('are of what a misspelt word was understood as', async () => {
      const stage = await searchWithSuggestions();
      type(what(stage), 'dannce');
      await settled(stage);
      expect(options(stage)).to.deep.equal(['Dance 1 activity']);
    });

    it('count what is within reach, and say what is further away', async () => {
      const stage = await searchWithSuggestions([
        { type: 'near', words: 'Hitchin' },
        { type: 'look-for', criteria: { within: 1609 } },
      ]);
      type(what(stage), 'wal');
      await settled(stage);
      expect(options(stage)).to.deep.equal(['Walking further away']);
      type(what(stage), 'dan');
      await settled(stage);
      expect(options(stage)).to.deep.equal(['Dance 1 activity']);
    });

    it('are walked with the arrows and taken with Enter, and the box keeps the focus', async () => {
      const stage = await searchWithSuggestions();
      await sendKeys({ type: 'wal' });
      await sendKeys({ press: 'ArrowDown' });
      await settled(stage);
      expect(marked(stage)).to.deep.equal([[true, 'Walking 2 activities']]);
      await sendKeys({ press: 'Enter' });
      await settled(stage);
      expect(typed(stage)).to.equal('Walking');
      expect(focused()).to.equal(what(stage));
      expect(options(stage)).to.deep.equal([]);
      expect(
        stage.requests.some((request) => request.type === 'go-to-list'),
        'the form was not sent',
      ).to.equal(false);
    });

    it('leave Enter to the form while none is marked', async () => {
      const stage = await searchWithSuggestions();
      await sendKeys({ type: 'wal' });
      await sendKeys({ press: 'Enter' });
      expect(stage.requests.at(-1)).to.deep.equal({ type: 'go-to-list' });
      expect(typed(stage)).to.equal('wal');
    });

    it('shut on Escape, with the words as they were', async () => {
      const stage = await searchWithSuggestions();
      await sendKeys({ type: 'wal' });
      await sendKeys({ press: 'Escape' });
      await settled(stage);
      expect(options(stage)).to.deep.equal([]);
      expect(typed(stage)).to.equal('wal');
    });

    it('never choose a condition by themselves; a press does, and takes its words from the box', async () => {
      const stage = await searchWithSuggestions();
      await sendKeys({ type: 'bad chest' });
      await settled(stage);
      expect(stage.state.criteria.conditions).to.equal(undefined);
      allIn(stage, '[role=option]')
        .find((option) => option.textContent?.includes('COPD'))
        ?.click();
      await settled(stage);
      expect(stage.state.criteria.conditions).to.deep.equal(['copd']);
      expect(typed(stage)).to.equal('');
    });

    it('are counted politely', async () => {
      const stage = await searchWithSuggestions();
      await sendKeys({ type: 'wal' });
      const said = () => allIn(stage, '.what [role=status]')[0]?.textContent;
      await waitUntil(() => said(), 'nothing was said', { timeout: 3000 });
      expect(said()).to.match(/^\d suggestions?\. Use the up and down arrow keys\.$/);
    });

    it('are none in an emergency', async () => {
      const stage = await searchWithSuggestions();
      type(what(stage), 'chest pain now');
      await settled(stage);
      expect(options(stage)).to.deep.equal([]);
    });

    it('shut when somebody goes on to another box', async () => {
      const stage = await searchWithSuggestions();
      await sendKeys({ type: 'wal' });
      await sendKeys({ press: 'Tab' });
      await settled(stage);
      expect(options(stage)).to.deep.equal([]);
    });
  });
});
