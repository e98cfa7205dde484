import { type Page, expect, test } from '@playwright/test';
import { inflateRawSync } from 'node:zlib';
import { readScreenshot } from '../support/read-screenshot.mjs';

const CONDITION = /depress|mental|condition/i;

// A screen is drawn without a graphics card here, and ten thousand slides take their time.
test.describe.configure({ timeout: 150_000 });

/** The screen, as large as it is needed and without its fades, which are slow to paint. */
async function open(page: Page, size = { width: 960, height: 540 }) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize(size);
  await page.goto('/waiting-room.html');
  await expect(page.locator('.slide.on .text')).not.toBeEmpty();
}
const shown = (page: Page) => page.locator('.slide.on .text');

/** Turns slides until one of the feed's activities is shown: from then on all of it is here. */
const showsActivities = (page: Page) =>
  expect
    .poll(
      async () => {
        await page.getByRole('button', { name: 'Next' }).dispatchEvent('click');
        return page.locator('.slide.on .above').allTextContents();
      },
      { timeout: 60_000 },
    )
    .toContain('Sample, not a real session');

for (const [name, size] of [
  ['lying', { width: 1920, height: 1080 }],
  ['standing', { width: 1080, height: 1920 }],
] as const)
  test(`A screen ${name} reads at three metres: nothing under 60 px, nothing cut off, for every slide`, async ({
    page,
  }) => {
    await open(page, size);
    await expect(page.locator('.qr-code')).toBeVisible();
    const next = page.getByRole('button', { name: 'Next' });
    for (let slide = 0; slide < 24; slide++) {
      const { sizes, cut, out } = await page.locator('.stage').evaluate(async (stage) => {
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        const on = stage.querySelector('.slide.on') as HTMLElement;
        const words = [...stage.querySelectorAll<HTMLElement>('.slide.on p, .foot p, .invitation')];
        return {
          sizes: words.map((one) => parseFloat(getComputedStyle(one).fontSize)),
          cut: on.scrollHeight - on.clientHeight,
          out: words.filter((one) => one.getBoundingClientRect().right > innerWidth).length,
        };
      });
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(60);
      expect(cut, (await shown(page).textContent()) ?? '').toBeLessThanOrEqual(1);
      expect(out).toBe(0);
      await next.dispatchEvent('click');
    }
  });

test('A logo that comes late does not cut a slide off', async ({ page }) => {
  await open(page, { width: 1920, height: 1080 });
  await expect(page.locator('.qr-code')).toBeVisible();
  const cut = await page.locator('move-more-prompt').evaluate(async (prompt) => {
    const logo = Object.assign(document.createElement('div'), { slot: 'logo' });
    logo.style.cssText = 'block-size: 280px; max-block-size: none !important; inline-size: 100px';
    const before = prompt.querySelector('[slot=logo]');
    before?.remove();
    prompt.append(logo);
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const find = (root: ParentNode): HTMLElement | undefined => {
      for (const one of root.querySelectorAll<HTMLElement>('*')) {
        if (one.matches('.slide.on')) return one;
        const within = one.shadowRoot && find(one.shadowRoot);
        if (within) return within;
      }
      return undefined;
    };
    const slide = find(prompt.shadowRoot as ParentNode) as HTMLElement;
    return { cut: slide.scrollHeight - slide.clientHeight, left: slide.clientHeight };
  });
  expect(cut.left).toBeLessThan(600);
  expect(cut.cut).toBeLessThanOrEqual(1);
});

test('The code in the corner is read from the screen, on every slide', async ({ page }) => {
  await open(page);
  for (let slide = 0; slide < 2; slide++) {
    expect(await readScreenshot(page, page.locator('.qr-code'))).toBe('https://example.org/move');
    await page.getByRole('button', { name: 'Next' }).dispatchEvent('click');
  }
});

test('Somebody with a keyboard can pause it, and sees where they are', async ({ page }) => {
  await page.clock.install();
  await open(page);
  await page.keyboard.press('Tab');
  const pause = page.getByRole('button', { name: 'Pause' });
  await expect(pause).toBeFocused();
  await expect(page.locator('.controls')).toHaveCSS('opacity', '1');
  await page.keyboard.press('Space');
  const before = await shown(page).textContent();
  await page.clock.runFor(120_000);
  expect(await shown(page).textContent()).toBe(before);
  await page.getByRole('button', { name: 'Carry on' }).press('Space');
  await page.clock.runFor(31_000);
  expect(await shown(page).textContent()).not.toBe(before);
});

test('It shows what is on near here between the messages, and says nothing of a condition to anybody', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? ''),
  );
  await open(page);
  await showsActivities(page);
  expect(asked.some((address) => address.includes('.json'))).toBe(true);
  expect(asked.join(' ')).not.toMatch(CONDITION);
});

test('When the feed is down the messages go on', async ({ page }) => {
  await page.route('**/*.json', (route) => route.abort());
  await open(page);
  const first = await shown(page).textContent();
  await page.getByRole('button', { name: 'Next' }).dispatchEvent('click');
  expect(await shown(page).textContent()).not.toBe(first);
  await expect(page.locator('.qr-code')).toBeVisible();
});

test('Nothing fades or moves for somebody who asked for less motion', async ({ page }) => {
  await open(page);
  await expect(page.locator('.slide').first()).toHaveCSS('transition-duration', '0s');
  const moving = () => page.locator('move-more-screen').evaluate((screen) => screen.shadowRoot?.getAnimations().length);
  expect(await moving()).toBe(0);
});

test('Ten thousand slides take no more memory than a hundred', async ({ page }) => {
  await open(page);
  // The feed comes once, and takes its room.
  await showsActivities(page);
  const session = await page.context().newCDPSession(page);
  const turn = (times: number) =>
    page.locator('move-more-screen').evaluate(async (screen, times) => {
      const next = [...(screen.shadowRoot?.querySelectorAll('button') ?? [])].find(
        (one) => one.textContent?.trim() === 'Next',
      );
      for (let at = 0; at < times; at++) {
        next?.click();
        await (screen as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
        if (at % 500 === 0) await new Promise(requestAnimationFrame);
      }
    }, times);
  const weigh = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { usedSize, nodes, jsEventListeners };
  };
  await turn(300);
  const before = await weigh();
  await turn(10_000);
  const after = await weigh();
  test.info().annotations.push({ type: 'memory', description: JSON.stringify({ before, after }) });
  expect(after.usedSize - before.usedSize).toBeLessThan(500_000);
  expect(after.nodes - before.nodes).toBeLessThan(100);
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(20);
});

test('The slides can be saved as pictures of both shapes, for screens that take nothing else', async ({ page }) => {
  await open(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the slides as pictures' }).dispatchEvent('click');
  const file = await saving;
  expect(file.suggestedFilename()).toBe('slides.zip');
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const pictures = unpacked(Buffer.concat(chunks));
  expect(pictures.length).toBeGreaterThan(2);
  for (const { name, bytes } of pictures) {
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    expect(size).toEqual(name.startsWith('portrait/') ? [1080, 1920] : [1920, 1080]);
  }
});

/** The files of a zip, as its directory at the end lists them. */
function unpacked(zip: Buffer): { name: string; bytes: Buffer }[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [title, extra, remark] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const name = zip.subarray(at + 46, at + 46 + title).toString();
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const raw = zip.subarray(start, start + packed);
    at += 46 + title + extra + remark;
    return { name, bytes: method ? inflateRawSync(raw) : raw };
  });
}
