import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/index.js';
import type { ActivityMinutes } from '../../../src/index.js';
import { minutesAWeek } from '../../../src/health/minutes-a-week.js';
import { enMinutes } from '../../../src/locales/en-minutes.js';
import { allIn, control, hasControl, type, wordsOn } from '../../support/in-the-page.js';
import { NOT_FOR_THE_PUBLIC, sentencesIn, wordsIn } from '../../support/plain-words.js';

const sum = () => fixture<ActivityMinutes>(html`<activity-minutes></activity-minutes>`);
const DAYS = 'In the past week, on how many days did you move so that you breathed faster?';
const MINUTES = 'On one of those days, for about how many minutes?';

async function answer(element: ActivityMinutes, days: string, minutes: string, boxes = [DAYS, MINUTES]) {
  type(control(element, boxes[0] ?? ''), days);
  type(control(element, boxes[1] ?? ''), minutes);
  control(element, boxes[1] ?? '').dispatchEvent(new Event('change'));
  await element.updateComplete;
}
const refusal = (element: ActivityMinutes) =>
  allIn(element, '[role=alert]')
    .map(({ textContent }) => textContent)
    .join('');

describe('<activity-minutes>', () => {
  it('is accessible empty, answered, compared and refused', async () => {
    const element = await sum();
    await expect(element).to.be.accessible();
    await answer(element, '3', '20');
    control(element, 'Set an earlier answer beside it').click();
    await element.updateComplete;
    await answer(element, '1', '20', ['Days', 'Minutes a day']);
    await expect(element).to.be.accessible();
    await answer(element, '9', '20');
    await expect(element).to.be.accessible();
  });

  it('is no wider than a page of 320 px', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await sum();
    await answer(element, '3', '20');
    const wide = allIn(element, '*').filter(
      (inside) => inside.getBoundingClientRect().right > element.getBoundingClientRect().right + 1,
    );
    await setViewport({ width: 1280, height: 900 });
    expect(wide.map(({ outerHTML }) => outerHTML.slice(0, 60))).to.deep.equal([]);
  });

  it('multiplies days and minutes, beside the guideline’s 150', async () => {
    const element = await sum();
    await answer(element, '3', '20');
    expect(wordsOn(element))
      .to.contain('3 days of 20 minutes: 60 minutes a week')
      .and.to.contain('The guideline for adults is 150 minutes a week.');
  });

  it('asks for no minutes of days on which somebody did not move, and names none', async () => {
    const element = await sum();
    await answer(element, '0', '');
    expect(wordsOn(element)).to.contain('0 days: 0 minutes a week').and.not.to.contain('of 0 minutes');
  });

  it('gives the sums that the research works out, and refuses what cannot be', () => {
    const CASES: readonly (readonly [days: string, minutes: string, week: number | string])[] = [
      ['3', '20', 60],
      ['5', '30', 150],
      ['7', '4', 28],
      ['0', '0', 0],
      ['0', '', 0],
      ['1', '149', 149],
      ['7', '1440', 10_080],
      ['', '', 'blank'],
      ['', '20', 'half'],
      ['3', '', 'half'],
      ['8', '20', 'days'],
      ['-1', '20', 'days'],
      ['1.5', '20', 'days'],
      ['three', '20', 'days'],
      ['3', '1441', 'minutes'],
      ['3', '-5', 'minutes'],
      ['0', '9999', 'minutes'],
      ['3', '1e3', 'minutes'],
    ];
    for (const [days, minutes, expected] of CASES) {
      const given = minutesAWeek({ days, minutes });
      expect('week' in given ? given.week : given.refused, `${days} x ${minutes}`).to.equal(expected);
    }
  });

  it('takes no blank for zero: it says nothing until both boxes are filled in', async () => {
    const element = await sum();
    await answer(element, '3', '');
    expect(wordsOn(element)).to.contain('Fill in both boxes').and.not.to.contain('0 minutes a week');
    control(element, 'Set an earlier answer beside it').click();
    await element.updateComplete;
    await answer(element, '3', '20');
    expect(wordsOn(element), 'no change without an earlier answer').not.to.match(/than before|same as before/);
  });

  it('refuses an impossible number with a sentence', async () => {
    const element = await sum();
    await answer(element, '8', '20');
    expect(refusal(element)).to.contain('from 0 to 7');
    await answer(element, '7', '2000');
    expect(refusal(element)).to.contain('from 0 to 1,440');
    expect(control(element, MINUTES).getAttribute('aria-invalid')).to.equal('true');
    await answer(element, '7', '20');
    expect(refusal(element).trim()).to.equal('');
  });

  for (const [before, words] of [
    ['10', '30 minutes a week more than before. Every minute counts.'],
    ['20', 'the same as before.'],
    ['30', '30 minutes a week less than before. Ups and downs are normal.'],
  ] as const)
    it(`says a change from 3 days of ${before} minutes kindly`, async () => {
      const element = await sum();
      await answer(element, '3', '20');
      control(element, 'Set an earlier answer beside it').click();
      await element.updateComplete;
      await answer(element, '3', before, ['Days', 'Minutes a day']);
      expect(wordsOn(element)).to.contain(words);
    });

  it('says itself what it is worth, and sorts nobody into a group', async () => {
    const element = await sum();
    await answer(element, '0', '');
    expect(wordsOn(element)).to.contain('informal, not a validated measure');
    expect(wordsOn(element)).not.to.match(/inactive|fairly|risk|advise|need to/i);
  });

  it('copies a text that says the same, or shows it to be copied by hand', async () => {
    const element = await sum();
    await answer(element, '5', '30');
    let copied = '';
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve((copied = text)) },
    });
    control(element, 'Copy as text').click();
    await waitUntil(() => wordsOn(element).includes('Copied.'));
    expect(copied.split('\n')).to.deep.equal([
      'Now: 5 days of 30 minutes: 150 minutes a week.',
      'The guideline for adults is 150 minutes a week. Some is good, more is better.',
      'This is informal, not a validated measure.',
    ]);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    control(element, 'Copy as text').click();
    await waitUntil(() => allIn(element, 'textarea').length > 0);
    expect((allIn(element, 'textarea')[0] as HTMLTextAreaElement).value).to.equal(copied);
    await expect(element).to.be.accessible();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  it('can be filled in with the keyboard, and tells the page nothing', async () => {
    const heard: string[] = [];
    const listen = ({ type: name }: Event) => heard.push(name);
    for (const name of ['input', 'change']) document.addEventListener(name, listen);
    const element = await sum();
    control(element, DAYS).focus();
    await sendKeys({ type: '2' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '15' });
    await element.updateComplete;
    for (const name of ['input', 'change']) document.removeEventListener(name, listen);
    expect(wordsOn(element)).to.contain('30 minutes a week');
    expect(heard).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    expect(hasControl(element, /Print/)).to.equal(true);
  });

  it('speaks plainly', () => {
    const { refused, change, guideline, ...rest } = enMinutes;
    const said = [
      ...Object.values(rest).filter((words): words is string => typeof words === 'string'),
      ...(['half', 'days', 'minutes'] as const).map(refused),
      ...[5, 0, -5].map(change),
      guideline(150),
    ];
    for (const text of said) {
      expect(text).not.to.match(NOT_FOR_THE_PUBLIC);
      for (const sentence of sentencesIn(text)) expect(wordsIn(sentence).length, sentence).to.be.at.most(20);
    }
  });
});
