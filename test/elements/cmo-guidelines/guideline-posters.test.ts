import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/elements/cmo-guidelines/cmo-guidelines.js';
import { GUIDELINES, factsOf } from '../../../src/health/guidelines.js';
import { allIn, wordsOn } from '../../support/in-the-page.js';

const OWN = 'Ask at the desk for our link worker, or ring 01632 960001. Our walk leaves the front door every Tuesday.';
const POINT = 96 / 72;
/** A busy machine takes its time to load and to draw. */
const SLOWLY = { timeout: 8000 };

function fits(poster: HTMLElement): boolean {
  const [sheet] = allIn(poster, '.sheet');
  return sheet !== undefined && sheet.scrollHeight <= sheet.clientHeight + 1;
}

/** A poster as it comes out of the printer, with words of the practice's own and its logo. */
async function onPaper(group: string, paper: string, own: string) {
  const poster = await fixture<HTMLElement>(html`
    <cmo-guidelines group=${group} variant="poster" paper=${paper} href="https://www.a-surgery.example/what-is-on-here">
      ${own ? html`<p>${own}</p>` : ''}
      <div slot="logo" style="block-size: 48px; inline-size: 120px; background: teal"></div>
    </cmo-guidelines>
  `);
  await waitUntil(() => allIn(poster, '.qr-code').length > 0, 'the code is drawn', SLOWLY);
  await emulateMedia({ media: 'print' });
  await waitUntil(() => fits(poster), 'nothing is cut off', SLOWLY);
  return poster;
}

describe('a poster of a guideline', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  for (const paper of ['a4', 'a5'])
    for (const guideline of GUIDELINES)
      it(`cuts nothing off for a logo and own words, and says all to take care with: ${guideline.id}, ${paper}`, async () => {
        const poster = await onPaper(guideline.id, paper, OWN);
        const words = wordsOn(poster);
        expect(words).to.contain(OWN).and.to.contain('No clinician has reviewed them yet.');
        for (const { text } of factsOf(guideline, 'care')) expect(words).to.contain(text);
      });

  for (const paper of ['a4', 'a5'])
    for (const group of ['infant', 'older-adult', 'pregnancy'])
      it(`has no letters under 12 point: ${group}, ${paper}`, async () => {
        const poster = await onPaper(group, paper, '');
        for (const line of allIn(poster, '.sheet :is(p, li, h2, h3)'))
          expect(parseFloat(getComputedStyle(line).fontSize) / POINT, line.textContent ?? '').to.be.at.least(11.95);
      });

  it('fits again when the logo comes late', async () => {
    const poster = await onPaper('pregnancy', 'a5', OWN);
    const said = wordsOn(poster);
    await emulateMedia({ media: 'screen' });
    await nextFrame();
    const logo = poster.querySelector<HTMLElement>('[slot="logo"]');
    logo?.style.setProperty('block-size', '150px');
    await waitUntil(() => wordsOn(poster).length < said.length, 'something makes room', SLOWLY);
    await emulateMedia({ media: 'print' });
    expect(fits(poster)).to.equal(true);
  });
});
