import { expect, html, waitUntil } from '@open-wc/testing';
import { readOwnMessages } from '../../../src/elements/move-more-prompt/own-messages.js';
import { aPrompt } from '../../support/a-prompt.js';
import { heardWarnings } from '../../support/heard-warnings.js';
import { allIn, wordsOn } from '../../support/in-the-page.js';

const NOW = new Date('2026-11-25T12:00:00Z');
const textsOf = (body: unknown) => readOwnMessages(body, 'A surgery', NOW).map(({ text }) => text);
const asFile = (body: unknown) =>
  URL.createObjectURL(new Blob([typeof body === 'string' ? body : JSON.stringify(body)]));

describe("a practice's own messages", () => {
  it('are shown, and marked as theirs', async () => {
    const prompt = await aPrompt(html`
      <move-more-prompt href="/move" from="Riverside Surgery">
        <p slot="message">Our walk leaves on Tuesday.</p>
      </move-more-prompt>
    `);
    await waitUntil(() => wordsOn(prompt).includes('Our walk leaves on Tuesday.'));
    expect(wordsOn(prompt)).to.contain('From Riverside Surgery');
    await expect(prompt).to.be.accessible();
  });

  it('come from a file too, each with who says it', async () => {
    const url = asFile({ from: 'Riverside', messages: [{ text: 'I began with the garden.', by: 'Joan, a patient' }] });
    const prompt = await aPrompt(html`<move-more-prompt href="/move" messages=${url}></move-more-prompt>`);
    await waitUntil(() => wordsOn(prompt).includes('I began with the garden.'));
    expect(wordsOn(prompt)).to.contain('From Joan, a patient');
  });

  it('stay words, whatever a file holds', async () => {
    const hostile = '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script> Come along';
    const prompt = await aPrompt(
      html`<move-more-prompt href="/move" messages=${asFile([{ text: hostile, by: '<b>x</b>' }])}></move-more-prompt>`,
    );
    await waitUntil(() => wordsOn(prompt).includes('Come along'));
    expect(allIn(prompt, 'img, script, b')).to.deep.equal([]);
    expect(Reflect.get(window, 'hurt')).to.equal(undefined);
  });

  const tables: [string, unknown, readonly string[]][] = [
    ['plain texts', ['One', 'Two'], ['One', 'Two']],
    ['empty and wrong ones among them', ['', '  ', null, 7, { text: 8 }, {}, 'Two'], ['Two']],
    [
      'one whose last day is past',
      [
        { text: 'Old', until: '2026-11-01' },
        { text: 'New', until: '2026-11-25' },
      ],
      ['New'],
    ],
    ['marks that turn text around', ['a\u202Eb\u0000c'], ['a b c']],
  ];
  for (const [what, body, texts] of tables)
    it(`are read from ${what}`, () => expect(textsOf(body)).to.deep.equal(texts));

  it('are cut at a word when they are too long, and at fifty when they are too many', () => {
    const [long = ''] = textsOf(['word '.repeat(500)]);
    expect(long.length).to.be.at.most(241);
    expect(long).to.match(/word…$/);
    expect(textsOf(Array.from({ length: 500 }, (_, at) => `Message ${at}`))).to.have.lengthOf(50);
  });

  for (const [what, body] of [
    ['no list', { text: 'x' }],
    ['no JSON', '{ "messages": ['],
    ['nothing', ''],
  ] as const)
    it(`cost only themselves when their file holds ${what}`, async () => {
      await heardWarnings(async (said) => {
        const prompt = await aPrompt(html`<move-more-prompt href="/move" messages=${asFile(body)}></move-more-prompt>`);
        await waitUntil(() => said.join().includes('the built-in messages are shown'), 'the developer is told');
        expect(wordsOn(prompt)).to.contain('Every minute counts.');
      });
    });
});
