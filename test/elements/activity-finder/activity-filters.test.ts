import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/elements/activity-finder/activity-filters.js';
import type { Change } from '../../../src/finder/change.js';
import { type FinderStage, stateAfter } from '../../support/finder-stage.js';
import { allIn, control, focused, hasControl, type, wordsOn } from '../../support/in-the-page.js';

async function filters(changes: Change[] = [], width = 900): Promise<FinderStage> {
  const state = await stateAfter(changes);
  const stage = await fixture<FinderStage>(
    html`<finder-stage .state=${state} style="display: block; width: ${width}px"
      ><activity-filters></activity-filters
    ></finder-stage>`,
  );
  await settled(stage);
  return stage;
}
async function settled(stage: FinderStage) {
  await stage.updateComplete;
  await stage.querySelector('activity-filters')?.updateComplete;
}
async function press(stage: FinderStage, name: string | RegExp) {
  control(stage, name).click();
  await settled(stage);
}

describe('the filters', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  for (const group of [
    'Health condition',
    'Activity',
    'When',
    'Cost',
    'Who it is for',
    'Access and support',
    'Kind of place',
  ])
    it(`are accessible with "${group}" open`, async () => {
      const stage = await filters([{ type: 'look-for', criteria: { beginner: true, days: ['tuesday'] } }]);
      await press(stage, group);
      await expect(stage).to.be.accessible();
    });

  it('are accessible folded and unfolded on a narrow page', async () => {
    const stage = await filters([], 320);
    await expect(stage).to.be.accessible();
    await press(stage, 'Filters');
    await expect(stage).to.be.accessible();
  });

  it('fit 320 px without anything sticking out', async () => {
    const stage = await filters([{ type: 'look-for', criteria: { conditions: ['severe-mental-illness'] } }], 320);
    await press(stage, 'Filters, 1 on');
    await press(stage, 'Health condition');
    const wide = allIn(stage, '*').filter(
      (element) => element.getBoundingClientRect().right > stage.getBoundingClientRect().right + 1,
    );
    expect(wide.map((element) => element.outerHTML.slice(0, 80))).to.deep.equal([]);
  });

  it('turn a value on and off, with OR within a group', async () => {
    const stage = await filters();
    await press(stage, 'When');
    await press(stage, /^Tuesday/);
    await press(stage, /^Sunday/);
    expect(stage.state.criteria.days).to.deep.equal(['tuesday', 'sunday']);
    expect(stage.state.results?.matches.map(({ opportunity }) => opportunity.id)).to.include.members([
      'list:walk',
      'list:swim',
    ]);
    await press(stage, /^Sunday/);
    expect(stage.state.criteria.days).to.deep.equal(['tuesday']);
  });

  it('count what each value would give, and count anew as others change', async () => {
    const stage = await filters();
    await press(stage, 'Kind of place');
    expect(control(stage, /^Community hall/).closest('label')?.innerText).to.match(/2$/);
    await press(stage, /^Beginner-friendly/);
    expect(control(stage, /^Community hall/).closest('label')?.innerText).to.match(/1$/);
  });

  it('say how many listings are silent, for silence is not "no"', async () => {
    const stage = await filters();
    await press(stage, 'When');
    expect(wordsOn(stage)).to.match(/\d listings? do(es)? not say/);
  });

  it('offer all conditions by their plain names, in groups, with a box to find one', async () => {
    const stage = await filters();
    await press(stage, 'Health condition');
    expect(allIn(stage, 'input[type=checkbox]')).to.have.length(45);
    type(control(stage, 'Find in health condition'), 'parkin');
    await settled(stage);
    expect(allIn(stage, 'input[type=checkbox]')).to.have.length(1);
    await press(stage, /^Parkinson/);
    expect(stage.state.criteria.conditions).to.deep.equal(['parkinsons']);
  });

  it('find a condition by any of its words, and say so when nothing is called that', async () => {
    const stage = await filters();
    await press(stage, 'Health condition');
    for (const [typed, label] of [
      ['sugar', 'Type 2 diabetes'],
      ['parkinsons', "Parkinson's"],
      ['bad back', 'Back pain'],
    ] as const) {
      type(control(stage, 'Find in health condition'), typed);
      await settled(stage);
      expect(
        allIn(stage, '.choice')
          .map((choice) => choice.textContent ?? '')
          .join(),
      ).to.contain(label);
    }
    type(control(stage, 'Find in health condition'), 'xyz');
    await settled(stage);
    expect(wordsOn(stage)).to.contain('Nothing here is called “xyz”.');
  });

  it('lead on from a panel to the list', async () => {
    const stage = await filters();
    await press(stage, 'When');
    await press(stage, /^Tuesday/);
    await press(stage, /^Show \d+ activit/);
    expect(stage.requests.at(-1)).to.deep.equal({ type: 'go-to-list' });
  });

  it('take an age, and no nonsense', async () => {
    const stage = await filters();
    await press(stage, 'Who it is for');
    const age = control(stage, 'Age');
    for (const [typed, taken] of [
      ['67', 67],
      ['-3', undefined],
      ['400', undefined],
    ] as const) {
      type(age, typed);
      age.dispatchEvent(new Event('change'));
      await settled(stage);
      expect(stage.state.criteria.age).to.equal(taken);
    }
  });

  it('choose one limit for the cost at a time', async () => {
    const stage = await filters();
    await press(stage, 'Cost');
    await press(stage, 'Up to £3 3');
    expect(stage.state.criteria).to.deep.include({ maxPence: 300 });
    expect(allIn(stage, 'input[type=radio]').filter((radio) => radio.matches(':checked'))).to.have.length(1);
    await press(stage, 'Any cost');
    expect(stage.state.criteria).to.deep.equal({});
  });

  it('list what is on as chips; taking one off keeps focus among them', async () => {
    const stage = await filters([{ type: 'look-for', criteria: { days: ['monday', 'tuesday'], beginner: true } }]);
    const chip = control(stage, 'Remove: Monday');
    chip.focus();
    await press(stage, 'Remove: Monday');
    expect(stage.state.criteria.days).to.deep.equal(['tuesday']);
    expect(focused()).to.equal(control(stage, 'Remove: Tuesday'));
  });

  it('clear everything at once and leave focus on something', async () => {
    const stage = await filters([{ type: 'look-for', criteria: { days: ['monday'], free: true, text: 'walk' } }]);
    control(stage, 'Clear all filters').focus();
    await press(stage, 'Clear all filters');
    expect(stage.state.criteria).to.deep.equal({});
    expect(focused()).to.not.equal(document.body);
  });

  it('close a panel with Escape and give focus back to its button', async () => {
    const stage = await filters();
    const opener = control(stage, 'When');
    opener.focus();
    await sendKeys({ press: 'Enter' });
    await settled(stage);
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Escape' });
    await settled(stage);
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
    expect(focused()).to.equal(opener);
  });

  it('have a way past them', async () => {
    const stage = await filters();
    control(stage, 'Skip to the list').click();
    expect(stage.requests).to.deep.equal([{ type: 'go-to-list' }]);
  });

  it('have targets of 24 px at least, 44 for the main ones', async () => {
    const stage = await filters([{ type: 'look-for', criteria: { beginner: true } }]);
    await press(stage, 'When');
    for (const target of allIn(stage, 'button:not(.out-of-sight), label'))
      expect(target.getBoundingClientRect().height, target.innerText).to.be.at.least(target.matches('.chip') ? 24 : 44);
  });

  it('stay usable while a condition withholds the list, so that it can be taken off again', async () => {
    const stage = await filters([{ type: 'look-for', criteria: { conditions: ['me-cfs'] } }]);
    expect(hasControl(stage, /^Remove: ME/)).to.equal(true);
    await press(stage, /^Remove: ME/);
    expect(stage.state.results?.matches).to.have.length(6);
  });
});
