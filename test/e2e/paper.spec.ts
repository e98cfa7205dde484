import { expect, test } from '@playwright/test';

test('Printing the page gives the list with times, places and telephone numbers, and not what was chosen', async ({
  page,
}) => {
  await page.goto('/practice.html');
  await expect(page.locator('activity-list [part="summary"]')).toBeVisible();
  await page.getByRole('button', { name: 'Health condition' }).click();
  await page.getByRole('checkbox', { name: /^Parkinson/ }).check();
  await page.emulateMedia({ media: 'print' });

  const list = page.locator('activity-list');
  await expect(list.getByRole('heading').first()).toBeVisible();
  await expect(list.getByRole('link', { name: /^Call/ }).first()).toBeVisible();
  for (const hidden of ['activity-search', 'activity-filters', 'activity-map']) {
    const box = await page.locator(hidden).boundingBox();
    expect(box?.height ?? 0, hidden).toBe(0);
  }
  await expect(list.getByText(/^For Parkinson/).first()).toBeHidden();
  const other = list.getByText(/^Other activities/);
  await other.first().waitFor({ state: 'attached' });
  await expect(other).toBeHidden();
  await expect(list.getByText('999').first()).toBeHidden();
  await expect(list.getByText('Sample, not a real session').first()).toBeVisible();
});
