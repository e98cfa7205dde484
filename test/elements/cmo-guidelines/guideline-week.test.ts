import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/elements/cmo-guidelines/guideline-week.js';
import type { GuidelineWeek } from '../../../src/elements/cmo-guidelines/guideline-week.js';
import { guidelineFor } from '../../../src/health/guidelines.js';
import { EVERYDAY_ACTIVITIES, minutesFrom, sumOf } from '../../../src/health/week-sum.js';
import { enWeek } from '../../../src/locales/en-week.js';
import { allIn, control, focused, hasControl, wordsOn } from '../../support/in-the-page.js';
import { NOT_FOR_THE_PUBLIC, sentencesIn, wordsIn } from '../../support/plain-words.js';

const week = (group = 'adult') =>
  fixture<GuidelineWeek>(html`<guideline-week .guideline=${guidelineFor(group)}></guideline-week>`);

async function add(element: GuidelineWeek, minutes: string, activity = 'walk', hard?: string) {
  const list = control(element, 'What did you do?') as HTMLSelectElement;
  list.value = activity;
  list.dispatchEvent(new Event('change'));
  await element.updateComplete;
  if (hard) control(element, hard).click();
  (control(element, 'For how many minutes?') as HTMLInputElement).value = minutes;
  control(element, 'Add it').click();
  await element.updateComplete;
}

describe('what counts this week', () => {
  it('is accessible, empty and with something in it', async () => {
    const element = await week();
    await expect(element).to.be.accessible();
    await add(element, '20');
    await add(element, '');
    await expect(element).to.be.accessible();
  });

  it('adds up what somebody did, and counts each minute twice when it was hard to talk', async () => {
    const element = await week();
    await add(element, '20');
    await add(element, '10', 'running');
    expect(wordsOn(element)).to.contain('40 of 150 minutes');
    expect(wordsOn(element)).to.contain('Running, 10 minutes , counts as 20');
  });

  it('lets somebody say how hard it really was', async () => {
    const element = await week();
    await add(element, '10', 'stairs', 'Yes, I could talk');
    expect(wordsOn(element)).to.contain('10 of 150 minutes');
  });

  it('counts minutes as they are for groups whose guideline names no vigorous amount', async () => {
    const element = await week('pregnancy');
    expect(hasControl(element, /hard to talk/)).to.equal(false);
    await add(element, '30', 'stairs');
    expect(wordsOn(element)).to.contain('30 of 150 minutes');
  });

  it('is kind at every level, none included', async () => {
    const element = await week();
    expect(wordsOn(element)).to.contain('Nothing yet is fine.');
    await add(element, '10');
    expect(wordsOn(element)).to.contain('That is a start, and some is good.');
    await add(element, '70');
    expect(wordsOn(element)).to.contain('70 minutes to go, if you like.');
    await add(element, '300');
    expect(wordsOn(element)).to.contain('That is the whole amount for a week.');
  });

  it('refuses what cannot be, with a sentence, and keeps focus where it is to be mended', async () => {
    for (const [typed, minutes] of [
      ['', undefined],
      ['0', undefined],
      ['-5', undefined],
      ['2000', undefined],
      ['1.5', undefined],
      ['ten', undefined],
      ['1440', 1440],
      [' 30 ', 30],
    ] as const)
      expect(minutesFrom(typed), typed).to.equal(minutes);
    const element = await week();
    await add(element, '2000');
    expect(allIn(element, '[role=alert]')[0]?.textContent).to.contain('from 1 to 1,440');
    expect(focused()?.id).to.equal('minutes');
    expect(wordsOn(element)).to.contain('0 of 150 minutes');
  });

  it('takes something out again', async () => {
    const element = await week();
    await add(element, '20');
    control(element, 'Take out: A brisk walk, 20 minutes').click();
    await element.updateComplete;
    expect(wordsOn(element)).to.contain('0 of 150 minutes');
  });

  it('works with the keyboard alone', async () => {
    const element = await week();
    control(element, 'For how many minutes?').focus();
    await sendKeys({ type: '25' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(wordsOn(element)).to.contain('25 of 150 minutes');
  });

  it('stores nothing and tells the page nothing', async () => {
    const heard: string[] = [];
    const listen = ({ type }: Event) => heard.push(type);
    for (const type of ['input', 'change', 'submit']) document.addEventListener(type, listen);
    const element = await week();
    control(element, 'For how many minutes?').focus();
    await sendKeys({ type: '25' });
    await sendKeys({ press: 'Enter' });
    for (const type of ['input', 'change', 'submit']) document.removeEventListener(type, listen);
    expect(heard).to.deep.equal([]);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    await element.updateComplete;
  });

  it('has a name for every activity, and plain words', () => {
    for (const { id } of EVERYDAY_ACTIVITIES) expect(enWeek.activities[id], id).to.be.a('string');
    const said = [
      enWeek.about,
      enWeek.weighed,
      enWeek.twoDays,
      ...[0, 10, 80, 150].map((sum) => enWeek.kindly(sum, 150)),
    ];
    for (const text of [...said, ...Object.values(enWeek.activities)]) {
      expect(text).not.to.match(NOT_FOR_THE_PUBLIC);
      for (const sentence of sentencesIn(text)) expect(wordsIn(sentence).length).to.be.at.most(20);
    }
    expect(sumOf([], true)).to.equal(0);
  });
});
