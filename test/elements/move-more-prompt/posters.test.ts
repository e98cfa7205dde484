import { expect, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { aPrompt } from '../../support/a-prompt.js';
import { allIn, control, wordsOn } from '../../support/in-the-page.js';

/** The boxes of a sheet whose words run over their edge. */
const cutOff = (prompt: HTMLElement) =>
  allIn(prompt, '.sheet, .words, .grow, .card').filter(
    (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
  );

const aLogo = (height: number) => {
  const logo = Object.assign(document.createElement('div'), { slot: 'logo' });
  logo.style.cssText = `block-size: ${height}px; inline-size: 60px; background: teal`;
  return logo;
};

describe('a poster', () => {
  it('fits its words again when the logo comes late', async () => {
    const prompt = await aPrompt(html`
      <move-more-prompt variant="poster" message="older-kettle" href="/late" style="inline-size: 500px">
      </move-more-prompt>
    `);
    await waitUntil(() => allIn(prompt, '.qr-code').length > 0);
    await waitUntil(() => cutOff(prompt).length === 0, 'it fits with its code');
    const [words] = allIn(prompt, '.words');
    const before = words?.clientHeight ?? 0;
    const logo = aLogo(200);
    logo.style.setProperty('max-block-size', 'none', 'important');
    prompt.append(logo);
    await waitUntil(() => (words?.clientHeight ?? 0) < before - 100, 'the logo takes its room');
    await waitUntil(() => cutOff(prompt).length === 0, 'it fits with its logo');
  });

  const several = 'depression cancer heart-disease falls-balance';
  for (const paper of ['a4', 'a5', 'a6'])
    for (const condition of ['depression', 'severe-mental-illness dementia', several])
      it(`cuts nothing off that has to be said: ${condition}, on ${paper}`, async () => {
        const prompt = await aPrompt(html`
          <move-more-prompt
            variant="poster"
            paper=${paper}
            condition=${condition}
            href="https://www.a-long-name-of-a-surgery.example/what-is-on"
            style="inline-size: 700px"
          ></move-more-prompt>
        `);
        await waitUntil(() => allIn(prompt, '.qr-code').length > 0);
        await waitUntil(() => cutOff(prompt).length === 0, cutOff(prompt)[0]?.textContent ?? '');
        expect(wordsOn(prompt)).to.contain('choose the mental health option');
      });

  it('takes the logo of the page along to the printer', async () => {
    const prompt = await aPrompt(html`<move-more-prompt variant="poster" href="/move"></move-more-prompt>`);
    const logo = aLogo(40);
    prompt.append(logo);
    const { print } = window;
    window.print = () => undefined;
    try {
      control(prompt, 'Print this').click();
      await emulateMedia({ media: 'print' });
      expect(logo.checkVisibility()).to.equal(true);
      expect(logo.getBoundingClientRect().height).to.be.above(0);
    } finally {
      window.print = print;
      await emulateMedia({ media: 'screen' });
      window.dispatchEvent(new Event('afterprint'));
    }
    expect(document.querySelectorAll('[data-af-alone], [data-af-way]')).to.have.lengthOf(0);
  });
});
