import { expect, test } from '@playwright/test';

test('A page that loads the script three times in two forms works, without an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto('/two-scripts.html');
  await expect(page.locator('activity-list').getByRole('listitem').first()).toBeVisible();
  expect(errors).toEqual([]);
});
