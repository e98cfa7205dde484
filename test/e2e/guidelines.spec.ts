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

const strictPage = (page: Page) => page.goto('/strict-guidelines.html');

/** Puts a guideline on an empty page. */
async function guideline(page: Page, says: Readonly<Record<string, string>>) {
  await page.goto('/posters.html');
  await page.evaluate((attributes) => {
    const element = document.createElement('cmo-guidelines');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
  }, says);
}

/** Lets no file of that name through before `release` says what becomes of it. */
async function held(page: Page, file: RegExp) {
  let release!: (fate: 'continue' | 'abort') => void;
  const fate = new Promise<'continue' | 'abort'>((resolve) => (release = resolve));
  await page.route(file, async (route) => route[await fate]());
  return release;
}

/** What the developer is told by the guidelines; it grows as it happens. */
function told(page: Page): readonly string[] {
  const lines: string[] = [];
  page.on('console', (line) => line.text().startsWith('<cmo-guidelines>') && lines.push(line.text()));
  return lines;
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

test('A guideline whose file is blocked says so, those for adults stay, and it comes at the next try', async ({
  page,
}) => {
  await page.route(/guidelines-families/, (route) => route.abort());
  await guideline(page, {});
  await page.getByLabel('Someone who is pregnant').check();
  await expect(page.getByText('This guideline could not be loaded.')).toBeVisible();
  await page.getByLabel('Someone aged 19 to 64').check();
  await expect(page.getByText('Aim for at least 150 minutes a week of moderate activity.')).toBeVisible();
  await page.unroute(/guidelines-families/);
  await page.getByLabel('Someone who is pregnant').check();
  await expect(page.getByText('Do not bump the bump.')).toBeVisible();
});

test('A poster on its way says what it will say, with nothing to press, and asks for nothing a poster has not', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const release = await held(page, /on-paper/);
  await guideline(page, { group: 'adult', variant: 'poster', href: '/whats-on', leaflet: '/leaflet.pdf' });
  await expect(page.getByText('Aim for at least 150 minutes a week of moderate activity.')).toBeVisible();
  const toPress = page.locator('cmo-guidelines').locator('[part="action"]');
  await expect(toPress).toHaveCount(0);
  release('continue');
  await expect(page.locator('guideline-poster .qr-code')).toBeVisible();
  await expect(toPress).toHaveCount(0);
  expect(asked.filter((url) => /further-help/.test(url))).toEqual([]);
});

test('A guideline stands in place of a poster that cannot be had', async ({ page }) => {
  await page.route(/on-paper/, (route) => route.abort());
  await guideline(page, { group: 'adult', variant: 'poster', href: '/whats-on' });
  await expect(page.getByRole('link', { name: 'Find activities near you' })).toBeVisible();
  await expect(page.locator('guideline-picture figure')).toBeVisible();
});

test('What cannot be had is told once, however often the guideline is drawn meanwhile, and leaves no empty box', async ({
  page,
}) => {
  const lines = told(page);
  const release = await held(page, /guideline-picture/);
  await guideline(page, { group: 'adult', href: '/whats-on' });
  const element = page.locator('cmo-guidelines');
  await expect(element.locator('.picture')).toBeVisible();
  for (const level of ['3', '4', '5']) {
    await element.evaluate((one, value) => one.setAttribute('heading-level', value), level);
    await expect(element.getByRole('heading', { name: 'Adults', level: Number(level) })).toBeVisible();
  }
  release('abort');
  await expect(element.locator('.picture')).toHaveCount(0);
  expect(lines).toEqual(['<cmo-guidelines>: its picture could not be loaded; what needs none is shown.']);
});

for (const [what, file, says] of [
  ['a guideline', /guidelines-families/, { group: 'infant' }],
  ['what a condition changes', /\/for-/, { group: 'adult', condition: 'copd' }],
] as const)
  test(`A page’s own words stand while ${what} is on its way`, async ({ page }) => {
    const release = await held(page, file);
    await guideline(page, says);
    const element = page.locator('cmo-guidelines');
    await element.evaluate((one) =>
      one.append(Object.assign(document.createElement('p'), { textContent: 'Call 01632 960001 to ask what is on.' })),
    );
    await expect(element.getByText('One moment…')).toBeVisible();
    await expect(element.getByText('Call 01632 960001')).toBeVisible();
    release('continue');
    await expect(element.getByRole('heading', { name: 'how much to move' })).toBeVisible();
  });
