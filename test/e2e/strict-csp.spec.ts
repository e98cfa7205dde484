import { type Page, expect, test } from '@playwright/test';
import { ASSETS, PAGES } from '../support/two-origins.mjs';

/** What a page's own console and policy reports would show its developer, and whom the browser asked for anything. */
async function watch(page: Page) {
  const seen = { violations: [] as string[], errors: [] as string[], strangers: [] as string[] };
  await page.exposeFunction('noteViolation', (words: string) => seen.violations.push(words));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      Reflect.get(globalThis, 'noteViolation')(`${violatedDirective} ${blockedURI} ${sourceFile}`),
    ),
  );
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('request', (request) => {
    if (![PAGES, ASSETS].includes(new URL(request.url()).origin)) seen.strangers.push(request.url());
  });
  return seen;
}

const results = (page: Page) => page.locator('activity-list').getByRole('list').first().getByRole('heading');
const summary = (page: Page) => page.locator('activity-list [part="summary"]');

test.describe('On a page of another origin, under a strict policy with Trusted Types', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/strict-csp.html');
    await expect(results(page)).toHaveCount(20);
  });

  test('the sample feed is shown, each listing marked as a sample', async ({ page }) => {
    await expect(page.locator('activity-list').getByText('Sample, not a real session')).toHaveCount(20);
    await expect(page.getByText('Call 01632 960001')).toBeHidden();
  });

  for (const [typed, found] of [
    ['arthiritis', /arthritis|joint/i],
    ['seeted exercise', /seated|chair/i],
  ] as const)
    test(`"${typed}" finds what was meant`, async ({ page }) => {
      const before = await summary(page).textContent();
      await page.getByLabel('What would you like to do?').fill(typed);
      await expect(summary(page)).not.toHaveText(before ?? '');
      await expect(
        page.locator('activity-list').getByRole('listitem').filter({ hasText: found }).first(),
      ).toBeVisible();
    });

  test('a filter leaves fewer, and taking it off brings them back', async ({ page }) => {
    const before = (await summary(page).textContent()) ?? '';
    await page.getByRole('button', { name: /^free/i }).click();
    await expect(summary(page)).not.toHaveText(before);
    await page.getByRole('button', { name: /^remove: .*free/i }).click();
    await expect(summary(page)).toHaveText(before);
  });
});

test('The map draws its pins without asking anybody else, and nothing breaks the policy', async ({ page }) => {
  const seen = await watch(page);
  await page.goto('/strict-csp.html');
  await expect(results(page)).toHaveCount(20);
  await page.locator('activity-map').scrollIntoViewIfNeeded();
  const pins = page.locator('activity-map').getByRole('group').getByRole('button');
  await expect(pins.first()).toBeVisible();
  await expect(pins.first()).toHaveAccessibleName(/\S/);
  await page.getByLabel('What would you like to do?').fill('walking');
  await page.getByRole('button', { name: /^free/i }).click();
  await page.locator('activity-list').getByRole('button', { expanded: false }).first().click();
  await expect(page.locator('activity-list').getByRole('button', { expanded: true }).first()).toBeVisible();
  expect(seen).toEqual({ violations: [], errors: [], strangers: [] });
});
