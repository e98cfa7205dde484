import { type Page, expect, test } from '@playwright/test';
import { getDocumentProxy, extractText } from 'unpdf';

const GROUPS = [
  'infant',
  'toddler',
  'preschool',
  'child',
  'adult',
  'older-adult',
  'pregnancy',
  'postnatal',
  'disabled-adult',
  'disabled-child',
];
const A4 = [595, 842];
const A5 = [420, 595];

/** Opens the page of everything, once its poster is drawn: until then it is a second guideline with the same buttons. */
async function strictPage(page: Page) {
  await page.goto('/strict-guidelines.html');
  await expect(page.locator('guideline-poster .qr-code')).toBeVisible();
}

/** Puts one poster for each group on an empty page, and waits until they are drawn. */
async function posters(page: Page, paper: 'a4' | 'a5') {
  await page.goto('/posters.html');
  await page.evaluate(
    ({ groups, size }) =>
      document.body.append(
        ...groups.map((group) => {
          const poster = document.createElement('cmo-guidelines');
          const says = { group, variant: 'poster', paper: size, practice: 'Riverside Surgery' };
          for (const [name, value] of Object.entries({ ...says, href: 'https://riverside.example/whats-on' }))
            poster.setAttribute(name, value);
          return poster;
        }),
      ),
    { groups: GROUPS, size: paper },
  );
  await expect(page.locator('guideline-picture figure')).toHaveCount(GROUPS.length);
  await expect(page.locator('guideline-poster .qr-code')).toHaveCount(GROUPS.length);
}

for (const [paper, [width, height]] of [
  ['a4', A4],
  ['a5', A5],
] as const)
  test(`A poster of every group is one ${paper} sheet with its words, source and address on it`, async ({ page }) => {
    await posters(page, paper);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(pdf.numPages).toBe(GROUPS.length);
    const { text } = await extractText(pdf);
    for (const [at, group] of GROUPS.entries()) {
      const { view } = await pdf.getPage(at + 1);
      expect(Math.abs((view[2] ?? 0) - (width ?? 0)), group).toBeLessThan(2);
      expect(Math.abs((view[3] ?? 0) - (height ?? 0)), group).toBeLessThan(2);
      const words = text[at]?.replace(/\s+/g, ' ') ?? '';
      expect(words, group).toContain('Riverside Surgery');
      expect(words, group).toContain('how much to move');
      expect(words, group).toMatch(/150|30|180|60|20/);
      expect(words, group).toContain('What it is good for');
      // A line ends where the paper does.
      expect(words.replaceAll(' ', ''), group).toContain('riverside.example/whats-on');
      expect(words, group).toContain('UK Chief Medical Officers');
      expect(words, group).toContain('No clinician has reviewed them yet.');
    }
  });

for (const paper of ['a4', 'a5'] as const)
  test(`Nothing on an ${paper} poster is cut off`, async ({ page }) => {
    await posters(page, paper);
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('guideline-poster .sheet')
      .evaluateAll((sheets) =>
        sheets
          .filter((sheet) => sheet.scrollHeight > sheet.clientHeight + 1 || sheet.scrollWidth > sheet.clientWidth + 1)
          .map((sheet) => sheet.textContent?.trim().slice(0, 60)),
      );
    expect(cut).toEqual([]);
  });

test('Guidelines, posters, sums and checklists break no strict policy, and lead to the finder', async ({ page }) => {
  const broken: string[] = [];
  page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
  page.on('pageerror', (error) => broken.push(error.message));
  await strictPage(page);
  await expect(page.locator('activity-list [part="summary"]')).toContainText('activities');
  await page.getByRole('button', { name: 'What counts this week?' }).click();
  await page.getByLabel('For how many minutes?').fill('30');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText('30 of 150 minutes')).toBeVisible();
  await page.getByRole('button', { name: 'Find activities near you' }).click();
  await expect(page.locator('activity-list [part="summary"]')).toBeFocused();
  await expect(page.locator('activity-filters').getByText('Tai Chi').first()).toBeVisible();
  expect(broken).toEqual([]);
});

test('What somebody tells a guideline, a week or a sum is in no request, address or storage', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await strictPage(page);
  await expect(page.locator('activity-list [part="summary"]')).toContainText('activities');
  const before = asked.length;
  await page.evaluate(() => document.querySelector('cmo-guidelines')?.setAttribute('condition', 'parkinsons'));
  await page.getByLabel('In the past week, on how many days').fill('3');
  await page.getByLabel('On one of those days').fill('777');
  await page.getByLabel('Pledge', { exact: true }).fill('Marker word');
  await page.getByRole('button', { name: 'Add a pledge' }).click();
  await page.getByRole('button', { name: 'Find activities near you' }).click();
  await expect(page.locator('activity-list [part="summary"]')).toBeFocused();
  const told = asked.slice(before).filter((request) => !/\/chunks\/[\w-]+\.js \s*$/.test(request));
  expect(told).toEqual([]);
  expect(page.url()).not.toMatch(/parkinsons|777|Marker/);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
  ]);
  expect(kept).toEqual([0, 0, '', 0]);
});

test('Nothing moves for somebody who has asked for no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await strictPage(page);
  await page.getByRole('button', { name: 'What counts this week?' }).click();
  await page.getByLabel('For how many minutes?').fill('30');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText('30 of 150 minutes')).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('A week that could not be loaded says so, and comes at the next try', async ({ page }) => {
  await page.route(/guideline-week/, (route) => route.abort());
  await page.goto('/strict-guidelines.html');
  const guideline = page.locator('cmo-guidelines').first();
  const addUp = guideline.getByRole('button', { name: 'What counts this week?' });
  await addUp.click();
  await expect(guideline.getByText('That could not be loaded. Please try again.')).toBeVisible();
  await page.unroute(/guideline-week/);
  await addUp.click();
  await expect(guideline.getByRole('heading', { name: 'What counts this week?' })).toBeVisible();
});

test('A guideline whose file is blocked says so, and those for adults stay', async ({ page }) => {
  await page.route(/guidelines-families/, (route) => route.abort());
  await page.goto('/posters.html');
  await page.evaluate(() => document.body.append(document.createElement('cmo-guidelines')));
  await page.getByLabel('Someone who is pregnant').check();
  await expect(page.getByText('This guideline could not be loaded.')).toBeVisible();
  await page.getByLabel('Someone aged 19 to 64').check();
  await expect(page.getByText('Aim for at least 150 minutes a week of moderate activity.')).toBeVisible();
});
