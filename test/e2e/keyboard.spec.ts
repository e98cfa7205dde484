import { type Page, expect, test } from '@playwright/test';

/** What has focus, by its name, through shadow roots. */
const focus = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return (at?.getAttribute('aria-label') || at?.textContent || at?.id || at?.tagName || '').trim();
  });

async function tabTo(page: Page, name: RegExp, most = 60) {
  for (let times = 0; times < most; times++) {
    await page.keyboard.press('Tab');
    if (name.test(await focus(page))) return;
  }
  throw new Error(`${String(name)} was not reached with ${most} tabs`);
}

test.beforeEach(async ({ page }) => {
  await page.goto('/practice.html');
  await expect(page.locator('activity-list [part="summary"]')).toBeVisible();
});

test('A search, a filter, a card and a telephone number are reached and used with keys alone', async ({ page }) => {
  await page.keyboard.press('Tab');
  await page.keyboard.type('walk');
  await tabTo(page, /^When/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^INPUT$/, 2);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /^Remove:/ })).toHaveCount(1);
  await page.keyboard.press('Escape');
  expect(await focus(page)).toMatch(/^When/);
  await page.getByLabel('What would you like to do?').focus();
  await page.keyboard.press('Enter');
  expect(await focus(page)).toContain('activit');
  await tabTo(page, /walk/i);
  await page.keyboard.press('Enter');
  await expect(page.locator('activity-list').getByRole('button', { expanded: true })).toHaveCount(1);
  await tabTo(page, /^Call/, 5);
});

test('Long filters and the map can be skipped', async ({ page }) => {
  await tabTo(page, /^Skip to the list$/);
  await page.keyboard.press('Enter');
  expect(await focus(page)).toContain('activit');
  await page.keyboard.press('Shift+Tab');
  await page.locator('activity-map').getByRole('button', { name: 'Skip the map' }).focus();
  await page.keyboard.press('Enter');
  expect(await focus(page)).toContain('activit');
});

test('Whatever has focus can be seen to have it', async ({ page }) => {
  for (let times = 0; times < 12; times++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at ? getComputedStyle(at).outlineStyle : 'none';
    });
    expect(outline).not.toBe('none');
  }
});
