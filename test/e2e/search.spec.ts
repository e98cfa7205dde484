import { type Page, expect, test } from '@playwright/test';

const box = (page: Page) => page.getByLabel('What would you like to do?');
const list = (page: Page) => page.locator('activity-list');
const chips = (page: Page) => page.locator('activity-search').getByRole('button', { name: /^Remove:/ });

test.beforeEach(async ({ page }) => {
  await page.goto('/practice.html');
  await expect(page.getByRole('combobox', { name: 'What would you like to do?' })).toBeVisible();
});

test('A sentence becomes chips, and a chip its words again, with keys alone', async ({ page }) => {
  await box(page).focus();
  await page.keyboard.type('free walk near Hitchin tuesday');
  await expect(chips(page)).toHaveText(['Free', 'Near Hitchin', 'Tuesday']);
  await expect(box(page)).toHaveValue('free walk near Hitchin tuesday');

  await chips(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveText(['Near Hitchin', 'Tuesday']);
  await expect(box(page)).toBeFocused();
});

test('A suggestion is reached with arrows and taken with Enter; Enter alone goes to the list', async ({ page }) => {
  await box(page).focus();
  await page.keyboard.type('tai c');
  const option = page.getByRole('option', { name: /^Tai Chi/ });
  await expect(option).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue('Tai Chi');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list(page).locator('[part="summary"]')).toBeFocused();
});

test('Words for a condition ask, and choose nothing until somebody presses', async ({ page }) => {
  await box(page).fill('bad chest');
  await expect(list(page).getByRole('button', { name: /^COPD/ })).toBeVisible();
  await expect(list(page).getByText('Stop and get medical help')).toBeVisible();
  await expect(page.locator('activity-filters').getByRole('button', { name: /^Remove: COPD/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await list(page).getByRole('button', { name: /^COPD/ }).click();
  await expect(page.locator('activity-filters').getByRole('button', { name: /^Remove: COPD/ })).toBeVisible();
  await expect(box(page)).toHaveValue('');
});

test('Suggestions work with a finger, on a screen four times enlarged', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 256 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto('/practice.html');
  await expect(page.getByRole('combobox', { name: 'What would you like to do?' })).toBeVisible();
  await box(page).tap();
  await page.keyboard.type('tai c');
  await page.getByRole('option', { name: /^Tai Chi/ }).tap();
  await expect(box(page)).toHaveValue('Tai Chi');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await context.close();
});

test('A search without a match leads on in at least three ways', async ({ page }) => {
  await box(page).fill('rowing on a sunday under £2');
  const ways = list(page).locator('.state').getByRole('button');
  await expect.poll(() => ways.count()).toBeGreaterThanOrEqual(3);
  await ways.first().click();
  await expect(list(page).getByText('No activity matches that')).toHaveCount(0);
});

test('What a misspelt word finds is what was meant', async ({ page }) => {
  for (const [typed, found] of [
    ['piliates', /pilates/i],
    ['nordic waking', /nordic/i],
    ['seeted exercise', /chair|seated|sit/i],
  ] as const) {
    await box(page).fill(typed);
    await expect(list(page).locator('[part="item"]').first()).toContainText(found);
  }
  for (const [typed, asks] of [
    ['arthiritis', /Arthritis/],
    ['athritus', /Arthritis/i],
    ['sugar', /Type 2 diabetes/],
  ] as const) {
    await box(page).fill(typed);
    await expect(list(page).getByRole('button', { name: asks }).first()).toBeVisible();
  }
});

test('On a phone, Search brings up what was found', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.goto('/practice.html');
  await expect(page.getByRole('combobox', { name: 'What would you like to do?' })).toBeVisible();
  await box(page).fill('walk');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(list(page).locator('[part="summary"]')).toBeFocused();
  await expect(list(page).locator('[part="name"]').first()).toBeInViewport();
  await context.close();
});
