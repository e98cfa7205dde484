import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/index.js';
import type { ActivePracticeChecklist } from '../../../src/index.js';
import { allIn, control, focused, type, wordsOn } from '../../support/in-the-page.js';

const checklist = (practice = '') =>
  fixture<ActivePracticeChecklist>(html`<active-practice-checklist practice=${practice}></active-practice-checklist>`);

/** Opens a file as somebody who picks it does. */
async function open(element: ActivePracticeChecklist, text: string) {
  const input = element.shadowRoot?.querySelector<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'list.json', { type: 'application/json' }));
  if (input) input.files = files.files;
  input?.dispatchEvent(new Event('change'));
  await waitUntil(() => alertIn(element) !== '');
}
const alertIn = (element: ActivePracticeChecklist) =>
  allIn(element, '[role=alert]')
    .map(({ textContent }) => textContent?.trim())
    .join('');

/** Saves, and gives back the file and its name without a download. */
async function saved(element: ActivePracticeChecklist): Promise<{ text: string; name: string }> {
  const { click } = HTMLAnchorElement.prototype;
  const links: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    links.push(this);
  };
  control(element, 'Save as a file').click();
  HTMLAnchorElement.prototype.click = click;
  const [{ href, download } = { href: '', download: '' }] = links;
  return { text: await (await fetch(href)).text(), name: download };
}

describe('<active-practice-checklist>', () => {
  it('is accessible empty and filled in', async () => {
    const element = await checklist('Riverside Surgery');
    await expect(element).to.be.accessible();
    control(element, 'Become a parkrun practice').click();
    type(control(element, 'Pledge'), 'Walk at lunch');
    control(element, 'Add a pledge').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    await open(element, 'nonsense');
    await expect(element).to.be.accessible();
  });

  it('is no wider than a page of 320 px', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await checklist();
    const wide = allIn(element, '*').filter(
      (inside) => inside.getBoundingClientRect().right > element.getBoundingClientRect().right + 1,
    );
    await setViewport({ width: 1280, height: 900 });
    expect(wide.map(({ outerHTML }) => outerHTML.slice(0, 60))).to.deep.equal([]);
  });

  it('has the charter’s five areas as headings', async () => {
    const element = await checklist();
    expect(allIn(element, '.area h3').map(({ textContent }) => textContent)).to.deep.equal([
      'Less sitting for staff',
      'Less sitting for patients',
      'More activity for staff',
      'More activity for patients',
      'A local activity partner',
      'Staff pledges',
    ]);
  });

  it('counts the areas that are begun', async () => {
    const element = await checklist();
    expect(wordsOn(element)).to.contain('0 of 5 areas begun');
    control(element, 'Walking meetings').click();
    const notes = allIn(element, 'textarea')[0] as HTMLTextAreaElement;
    notes.value = 'We stand at the desk on Fridays.';
    notes.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(wordsOn(element)).to.contain('2 of 5 areas begun');
  });

  it('reckons the day to look again, six months on, and lets it be another', async () => {
    const element = await checklist();
    const begun = control(element, 'Begun on') as HTMLInputElement;
    begun.value = '2026-08-31';
    begun.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(wordsOn(element)).to.contain('Six months on is 28 February 2027.');
    control(element, 'Use that date').click();
    await element.updateComplete;
    expect((control(element, 'Look again on') as HTMLInputElement).value).to.equal('2027-02-28');
  });

  it('is saved as a file and opened again, and nowhere else', async () => {
    const element = await checklist('Riverside Surgery & Co');
    control(element, 'Become a parkrun practice').click();
    type(control(element, 'Name or role'), 'Reception');
    type(control(element, 'Pledge'), 'Walk at lunch');
    control(element, 'Add a pledge').click();
    await element.updateComplete;
    expect(wordsOn(element)).to.contain('Changed since it was last saved.');
    const file = await saved(element);
    await element.updateComplete;
    expect(wordsOn(element)).not.to.contain('Changed since');
    expect(file.name).to.equal('active-practice-riverside-surgery-co.json');
    const another = await checklist();
    await open(another, file.text);
    expect(alertIn(another)).to.equal('Your list is open.');
    expect((control(another, 'Become a parkrun practice') as HTMLInputElement).checked).to.equal(true);
    expect(wordsOn(another)).to.contain('Walk at lunch').and.to.contain('1 of 5 areas begun');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('opens no file that is none of ours, and keeps what is there', async () => {
    const element = await checklist();
    control(element, 'Bike racks').click();
    await open(element, '{"kind":"something"}');
    expect(alertIn(element)).to.contain('Nothing here was changed.');
    expect((control(element, 'Bike racks') as HTMLInputElement).checked).to.equal(true);
  });

  it('shows a hostile file’s words as words', async () => {
    const element = await checklist();
    const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    await open(
      element,
      JSON.stringify({
        kind: 'active-practice-checklist',
        version: 1,
        practice: hostile,
        pledges: [{ who: hostile, what: hostile }],
        areas: { partner: { notes: hostile } },
      }),
    );
    expect(wordsOn(element)).to.contain('<img src=x');
    expect(allIn(element, 'img, script')).to.deep.equal([]);
    expect('hacked' in window).to.equal(false);
  });

  it('works with the keyboard alone', async () => {
    const element = await checklist();
    control(element, 'Standing desks').focus();
    await sendKeys({ press: ' ' });
    control(element, 'Pledge').focus();
    await sendKeys({ type: 'Stairs' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(wordsOn(element)).to.contain('1 of 5 areas begun').and.to.contain('Stairs');
    expect(focused()?.id).to.equal('who');
    control(element, /Take out the pledge/).click();
    await element.updateComplete;
    expect(wordsOn(element)).not.to.contain('Stairs');
  });
});
