import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { makeQrCode, qrCode } from '../../../src/elements/shared/qr-code.js';
import { readQrCode } from '../../support/read-qr-code.js';

const ADDRESS = 'https://www.example.org/move?from=poster#walks';

async function codeOf(text: string) {
  const box = await fixture<HTMLElement>(html`<div>${qrCode(text, `QR code for ${text}`)}</div>`);
  await waitUntil(() => box.querySelector('svg'), 'the code is drawn');
  return box.querySelector('svg') as SVGElement;
}

describe('a QR code', () => {
  it('is accessible, and says what it is for', async () => {
    const code = await codeOf(ADDRESS);
    expect(code.getAttribute('role')).to.equal('img');
    expect(code.getAttribute('aria-label')).to.equal(`QR code for ${ADDRESS}`);
    await expect(code.parentElement).to.be.accessible();
  });

  for (const text of [
    ADDRESS,
    'https://example.org',
    'http://127.0.0.1:8123/symud?lle=Caerfyrddin&tŷ=Plas Crug',
    `https://example.org/${'long/'.repeat(60)}`,
  ])
    it(`is read as it was written: ${text.slice(0, 50)}`, async () => {
      expect(await readQrCode(await codeOf(text), 500)).to.equal(text);
    });

  it('is read from a picture as small as 25 mm on an ordinary screen', async () => {
    expect(await readQrCode(await codeOf(ADDRESS), 95)).to.equal(ADDRESS);
  });

  it('is read with a spot of it worn away', async () => {
    const code = (await codeOf(ADDRESS)).cloneNode(true) as SVGElement;
    const size = Number(code.getAttribute('viewBox')?.split(' ')[2]);
    const stain = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    for (const side of ['x', 'y']) stain.setAttribute(side, `${size * 0.42}`);
    for (const side of ['width', 'height']) stain.setAttribute(side, `${size * 0.14}`);
    code.append(stain);
    expect(await readQrCode(code, 400)).to.equal(ADDRESS);
  });

  it('keeps a white edge of four squares, so that telephones find it', async () => {
    const { size, path } = await makeQrCode(ADDRESS);
    const outline = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    outline.setAttribute('d', path);
    const frame = await fixture<SVGElement>(html`<svg></svg>`);
    frame.append(outline);
    const { x, y, width, height } = outline.getBBox();
    expect([x, y, width, height]).to.deep.equal([4, 4, size - 8, size - 8]);
  });

  it('leaves its place empty, and says so in the console, when the text is too long', async () => {
    const { warn } = console;
    const said: unknown[] = [];
    console.warn = (...words: unknown[]) => said.push(words[0]);
    try {
      const box = await fixture<HTMLElement>(html`<div>${qrCode('x'.repeat(5000), 'Too long')}</div>`);
      await waitUntil(() => said.length > 0);
      expect(box.querySelector('svg')).to.equal(null);
      expect(String(said[0])).to.match(/^<activity-finder>: a QR code could not be drawn/);
    } finally {
      console.warn = warn;
    }
  });
});
