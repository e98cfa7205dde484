import { expect, html, waitUntil } from '@open-wc/testing';
import { type Look, drawSlide } from '../../../src/elements/move-more-prompt/draw-slide.js';
import { lookOf } from '../../../src/elements/move-more-prompt/save-slides.js';
import type { Slide } from '../../../src/elements/move-more-prompt/slides.js';
import { makeQrCode } from '../../../src/elements/shared/qr-code.js';
import { aPrompt } from '../../support/a-prompt.js';
import { allIn } from '../../support/in-the-page.js';
import { readPixels } from '../../support/read-qr-code.js';

interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const apart = (one: Box, other: Box) =>
  one.right <= other.left + 1 ||
  other.right <= one.left + 1 ||
  one.bottom <= other.top + 1 ||
  other.bottom <= one.top + 1;

/** Draws a slide, and where each of its lines and its code came to stand. */
function drawn(canvas: HTMLCanvasElement, slide: Slide, look: Look): readonly Box[] {
  const boxes: Box[] = [];
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  const { fillText, translate } = pen;
  const side = 0.23 * Math.min(canvas.width, canvas.height);
  pen.fillText = (words: string, x: number, y: number, most = Infinity) => {
    const width = Math.min(most, pen.measureText(words).width);
    const left = pen.textAlign === 'right' ? x - width : x;
    const size = Number(/(\d+(?:\.\d+)?)px/.exec(pen.font)?.[1]);
    boxes.push({ words, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 });
    fillText.call(pen, words, x, y, most);
  };
  pen.translate = (x: number, y: number) => {
    boxes.push({ words: 'the code', left: x, right: x + side, top: y, bottom: y + side });
    translate.call(pen, x, y);
  };
  drawSlide(canvas, slide, look);
  return boxes;
}

const URGENT =
  'For urgent mental health help, go to NHS 111 online, or call 111 and choose the mental health option. Call 999 if a life is at risk.';
const shapes: [string, number, number][] = [
  ['lying', 1920, 1080],
  ['standing', 1080, 1920],
  ['square', 1080, 1080],
];
const names = ['', 'Riverside Surgery', 'The Riverside and Old Town Surgery, Stevenage North Primary Care Network'];
const addresses = ['riverside.example/move', 'the-riverside-and-old-town-surgery.example/what-is-on-near-you'];

describe('a picture of a slide', () => {
  for (const [shape, width, height] of shapes)
    for (const from of names)
      for (const address of addresses)
        it(`keeps its words, its code and who it is from apart: ${shape}, "${from}", ${address}`, async () => {
          const canvas = Object.assign(document.createElement('canvas'), { width, height });
          const url = `https://${address}`;
          const look: Look = {
            font: '"DejaVu Sans", sans-serif',
            text: '#111',
            background: '#fff',
            accent: '#0b6b63',
            from,
            code: { qr: await makeQrCode(url), beside: 'Scan for things to do near you', address },
          };
          const slide = { id: 'x', text: 'Feeling low? Start tiny. Step outside for five minutes.', beneath: [URGENT] };
          const boxes = drawn(canvas, slide, look);
          for (const [at, one] of boxes.entries()) {
            expect(one.left, one.words).to.be.at.least(0);
            expect(one.right, one.words).to.be.at.most(width);
            for (const other of boxes.slice(at + 1))
              expect(apart(one, other), `"${one.words}" and "${other.words}"`).to.equal(true);
          }
          const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height) as ImageData;
          expect(readPixels(pixels)).to.equal(url);
        });

  it('is in the page’s own font, also where nothing on the page has used it yet', async () => {
    const face = new FontFace('Late', 'local("DejaVu Sans"), local("Noto Sans"), local("Arial")', { weight: '700' });
    document.fonts.add(face);
    try {
      const host = Object.assign(document.createElement('div'), { style: 'font-family: Late, serif' });
      document.body.append(host);
      expect(face.status).to.equal('unloaded');
      expect((await lookOf(host, undefined, '')).font).to.contain('Late');
      expect(['loaded', 'error']).to.include(face.status);
      host.remove();
    } finally {
      document.fonts.delete(face);
    }
  });
});

describe('a post for a practice’s channels', () => {
  it('counts its characters, and has a picture with the code of its address', async () => {
    const prompt = await aPrompt(html`
      <move-more-prompt
        variant="social"
        message="all-every-minute"
        href="https://example.org/move"
        from="Riverside Surgery (sample)"
      ></move-more-prompt>
    `);
    const [post] = allIn(prompt, 'textarea') as HTMLTextAreaElement[];
    const [count] = allIn(prompt, '#count');
    expect(count?.textContent).to.equal(`${[...(post?.value ?? '')].length} characters`);
    expect(post?.value).to.contain('https://example.org/move');
    const [canvas] = allIn(prompt, 'canvas') as HTMLCanvasElement[];
    const pen = canvas?.getContext('2d') as CanvasRenderingContext2D;
    await waitUntil(() => readPixels(pen.getImageData(0, 0, 1080, 1080)) === 'https://example.org/move');
  });
});
