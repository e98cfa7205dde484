import { type Page, expect, test } from '@playwright/test';

const card = (page: Page, name: string) =>
  page
    .locator('activity-list')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name }) });

test.describe('A sheet that a practice keeps', () => {
  test('is shown from its own site, whatever the server calls it', async ({ page }) => {
    const answer = page.waitForResponse(/practice-groups\.csv/);
    await page.goto('/spreadsheet.html');
    expect((await answer).headers()['content-type']).toBe('application/octet-stream');
    const walk = card(page, 'Walk from the Surgery');
    await expect(walk).toContainText('Riverside Surgery');
    await expect(walk).toContainText('Free');
    await expect(page.locator('activity-list').getByText('Sample, not a real session')).toHaveCount(10);
    await expect(page.getByText('Call 01632 960001 to ask')).toBeHidden();
  });

  test('is shown from another host as text/csv, and breaks no strict policy', async ({ page }) => {
    const violations: string[] = [];
    await page.exposeFunction('noteViolation', (words: string) => violations.push(words));
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        Reflect.get(globalThis, 'noteViolation')(`${violatedDirective} ${blockedURI}`),
      ),
    );
    const answer = page.waitForResponse(/practice-groups\.csv/);
    await page.goto('/strict-spreadsheet.html');
    expect((await answer).headers()['content-type']).toContain('text/csv');
    await expect(card(page, 'Chair Based Exercise')).toBeVisible();
    expect(violations).toEqual([]);
  });

  test('is searched and filtered like any other feed', async ({ page }) => {
    await page.goto('/spreadsheet.html');
    await page.getByLabel('What would you like to do?').fill('alotment');
    await expect(card(page, 'Allotment mornings')).toBeVisible();
    await expect(card(page, 'Table tennis for all')).toBeHidden();
  });

  test('shows even in the old encoding of Windows, with semicolons', async ({ page }) => {
    const sheet = 'Activity;Where;When;Cost\r\nCafé walk;Village Hall;Mondays 10am;£2\r\n';
    const bytes = Buffer.from(sheet, 'latin1');
    await page.route('**/practice-groups.csv', (route) =>
      route.fulfill({ body: bytes, contentType: 'text/csv; charset=utf-8' }),
    );
    await page.goto('/spreadsheet.html');
    await expect(card(page, 'Café walk')).toContainText('£2');
  });
});
