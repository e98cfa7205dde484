import { type Page, expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { readScreenshot } from '../support/read-screenshot.mjs';

const MILLIMETRES = 25.4 / 72;

/** Presses a poster's own button and gives the pages that come out of the printer. */
async function printed(page: Page, id: string) {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto('/prompts.html');
  const prompt = page.locator(`#${id}`);
  await expect(prompt.locator('.qr-code').first()).toBeVisible();
  await prompt.getByRole('button', { name: 'Print this' }).click();
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: false });
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  return {
    pages: text.map((words) => words.replace(/\s+/g, ' ')),
    size: [width, height].map((points) => Math.round(points * MILLIMETRES)),
  };
}

const sheets: [string, readonly [number, number], number, readonly string[]][] = [
  ['a4', [210, 297], 1, ['Every minute counts. Start with one small move today.', 'example.org/move']],
  ['a5', [148, 210], 1, ['Waiting for the kettle?', 'example.org/move']],
  ['a6', [210, 297], 1, ['No pain, no gain', 'Gentle, everyday movement counts.', 'It is never too late.']],
  ['ideas', [210, 297], 2, ['March on the spot', 'Sit to stand', 'Up on your toes', 'Call 999']],
  ['low', [210, 297], 1, ['Feeling low?', 'choose the mental health option', 'Call 999']],
];
for (const [id, size, pages, words] of sheets)
  test(`A sheet fits its paper, with its words as text and nothing else of the page: ${id}`, async ({ page }) => {
    const sheet = await printed(page, id);
    expect(sheet.size).toEqual(size);
    expect(sheet.pages).toHaveLength(pages);
    for (const said of words) expect(sheet.pages[0]).toContain(said);
    expect(sheet.pages.join(' ')).not.toContain('Nothing of this page');
    expect(sheet.pages.join(' ')).not.toContain('Print this');
  });

test('Once printed, the page is as it was', async ({ page }) => {
  await printed(page, 'a4');
  await expect(page.getByText('Nothing of this page belongs on a poster.')).toBeVisible();
  await expect(page.locator('[data-af-way], [data-af-alone]')).toHaveCount(0);
});

test('A next step with three activities, and every line written, fits one sheet', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto('/staff.html');
  const closed = page.locator('activity-list').getByRole('heading').getByRole('button', { expanded: false });
  for (let opened = 0; opened < 3; opened++) await closed.nth(opened * 3).click();
  const lines = page.locator('move-more-prompt').getByRole('textbox');
  await expect(lines).toHaveCount(5);
  for (const line of await lines.all()) await line.fill('With my sister, after the market');
  await page.getByRole('button', { name: 'Print my next step' }).click();
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  expect(pdf.numPages).toBe(1);
  const { text } = await extractText(pdf, { mergePages: true });
  expect(text.match(/Sample, not a real session/g)).toHaveLength(3);
  expect(text).toContain('Small steps count.');
});

test('The code on each sheet is 25 mm or larger on paper, and leads to the address beneath it', async ({ page }) => {
  await page.goto('/prompts.html');
  await page.emulateMedia({ media: 'print' });
  for (const id of ['a4', 'a5', 'a6', 'ideas']) {
    const code = page.locator(`#${id} .qr-code`).first();
    await expect(code).toBeVisible();
    const { width = 0 } = (await code.boundingBox()) ?? {};
    expect((width / 96) * 25.4, id).toBeGreaterThanOrEqual(25);
    expect(await readScreenshot(page, code), id).toBe('https://example.org/move');
  }
});

test('No words on a sheet are smaller than 12 point', async ({ page }) => {
  await page.goto('/prompts.html');
  await expect(page.locator('#ideas .card').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const id of ['a4', 'a5', 'a6', 'ideas', 'low']) {
    const sizes = await page
      .locator(`#${id} .sheet :is(p, li, span.small)`)
      .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes), id).toBeGreaterThanOrEqual(15.9);
  }
});
