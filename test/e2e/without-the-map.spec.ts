import { expect, test } from '@playwright/test';

test('With Leaflet blocked every activity, filter and link still works, and a line says so', async ({ page }) => {
  await page.route(/leaflet-map/, (route) => route.abort());
  await page.goto('/practice.html');
  await expect(page.getByText('The map could not be shown. The list is complete.')).toBeVisible();
  const list = page.locator('activity-list');
  await page.getByLabel('What would you like to do?').fill('walking');
  await list.getByRole('button', { expanded: false }).first().click();
  await expect(list.getByRole('button', { expanded: true })).toHaveCount(1);
  await expect(list.getByRole('link', { name: /^Call/ }).first()).toHaveAttribute('href', /^tel:/);
});

for (const [what, file] of [
  ['its details', /card-details/],
  ['their words', /en-later/],
] as const)
  test(`With the file of ${what} blocked, an open activity says what nobody should do without, and the next says all`, async ({
    page,
  }) => {
    await page.route(file, (route) => route.abort());
    await page.goto('/practice.html');
    const list = page.locator('activity-list');
    await page.getByLabel('What would you like to do?').fill('walking');
    await list.getByRole('button', { expanded: false }).first().click();
    const details = list.locator('.details');
    await expect(details).toContainText('Not all of the details could be loaded.');
    await expect(details).toContainText('Listing changed on');
    await expect(list.getByRole('link', { name: /^Call/ }).first()).toHaveAttribute('href', /^tel:/);
    await page.unroute(file);
    await list.getByRole('button', { expanded: false }).first().click();
    await expect(list.getByText('Not all of the details could be loaded.')).toHaveCount(0);
    await expect(list.locator('dl.details').first()).toBeVisible();
  });

test('With the file of the ways on blocked, a search without a match still begins anew', async ({ page }) => {
  await page.route(/nothing-matches/, (route) => route.abort());
  await page.goto('/practice.html');
  const list = page.locator('activity-list');
  const box = page.getByLabel('What would you like to do?');
  await box.fill('qqqqzzzz');
  await expect(list.getByText('Try other words, or clear all filters.')).toBeVisible();
  await list.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(box).toHaveValue('');
  await expect(list.locator('.item').first()).toBeVisible();
  await page.unroute(/nothing-matches/);
  await box.fill('zzzzqqqq');
  await expect(list.getByText('Here are some ways on:')).toBeVisible();
});

test('With the rules for exclusions blocked, a feed that was built is whole, and one that was not gives way', async ({
  page,
}) => {
  await page.route(/exclusions/, (route) => route.abort());
  await page.goto('/practice.html');
  await expect(page.locator('activity-list [part="summary"]')).toBeVisible();

  await page.route(/feeds/, async (route) => {
    const { exclusionsRead: _, ...feed } = await (await route.fetch()).json();
    await route.fulfill({ json: feed });
  });
  await page.reload();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await expect(page.getByText('Call 01632 960001')).toBeVisible();
});

test('With tiles that fail the map goes back to its outline, and a line says that the list is complete', async ({
  page,
}) => {
  await page.route(/tiles/, (route) => route.abort());
  await page.goto('/practice.html');
  await expect(page.getByText('Map pictures could not be loaded. The list is complete.')).toBeVisible({
    timeout: 15_000,
  });
  await expect(page.locator('activity-map').getByRole('group').getByRole('button').first()).toBeVisible();
});

test('With the feed down the page’s own words stay', async ({ page }) => {
  await page.route(/feeds/, (route) => route.fulfill({ status: 404 }));
  await page.goto('/practice.html');
  await expect(page.getByRole('strong').getByText('The list of activities is not where it was.')).toBeVisible();
  await expect(page.getByText('Call 01632 960001')).toBeVisible();
  await page.unroute(/feeds/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('activity-list [part="summary"]')).toBeVisible();
  await expect(page.getByText('Call 01632 960001')).toBeHidden();
});

test('With scripts off the page’s own words stay', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('http://127.0.0.1:4001/practice.html');
  await expect(page.getByText('Call 01632 960001')).toBeVisible();
  await page.close();
});
