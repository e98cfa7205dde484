import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/elements/cmo-guidelines/cmo-guidelines.js';
import { allIn, control, wordsOn } from '../../support/in-the-page.js';

async function aPicture(group: string, width: number) {
  const guideline = await fixture<HTMLElement>(
    html`<cmo-guidelines group=${group} variant="card" href="/x" style="inline-size: ${width}px"></cmo-guidelines>`,
  );
  await waitUntil(() => allIn(guideline, '.number strong').length > 0, 'the picture is drawn');
  return guideline;
}

describe('the picture of a guideline', () => {
  for (const width of [248, 288, 700])
    it(`keeps each number on one line, and its clock faces beside it, at ${width} px`, async () => {
      const picture = await aPicture('toddler', width);
      const [number] = allIn(picture, '.number strong');
      const [clocks] = allIn(picture, '.number svg');
      const size = parseFloat(getComputedStyle(number as HTMLElement).fontSize);
      expect(number?.getBoundingClientRect().height).to.be.below(1.5 * size);
      expect(clocks?.getBoundingClientRect().right).to.be.at.most(picture.getBoundingClientRect().right);
    });

  const rows: [string, string][] = [
    ['adult', 'Strength: 2 days a week'],
    ['older-adult', 'Balance: 2 days a week'],
    ['pregnancy', 'Strength: 2 times a week'],
    ['postnatal', 'Pelvic floor exercises daily'],
    ['disabled-adult', 'Strength and balance: 2 days a week'],
    ['disabled-child', 'Strength and balance: 3 times a week'],
  ];
  for (const [group, row] of rows)
    it(`counts as the guideline counts: ${group}`, async () => {
      expect(wordsOn(await aPicture(group, 400))).to.contain(row);
    });
});

describe('a guideline that a condition forbids', () => {
  it('leads on with a button as large as its words', async () => {
    const calm = await fixture<HTMLElement>(
      html`<cmo-guidelines
        group="adult"
        condition="fibromyalgia"
        href="/x"
        style="inline-size: 700px"
      ></cmo-guidelines>`,
    );
    await waitUntil(() => wordsOn(calm).includes('See what is on near you'));
    expect(control(calm, 'See what is on near you').getBoundingClientRect().width).to.be.below(350);
  });
});
