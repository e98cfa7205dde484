import { type Page, expect, test } from '@playwright/test';

/** A word that no feed and no page holds; where it turns up, it has leaked. */
const MARKER = 'zebrafishitis';

/** Everything the page says to anybody but the person in front of it. */
async function overhear(page: Page) {
  const said: string[] = [];
  page.on('request', (request) =>
    said.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? ''),
  );
  page.on('console', (message) => said.push(message.text()));
  await page.addInitScript(() => {
    const note = (event: Event) => {
      const heard = [event.type, JSON.stringify(Reflect.get(event, 'detail') ?? '')].join(' ');
      Reflect.set(globalThis, 'heard', [...(Reflect.get(globalThis, 'heard') ?? []), heard]);
    };
    for (const name of ['finder-ready', 'finder-search', 'finder-select', 'finder-error'])
      document.addEventListener(name, note, true);
  });
  return said;
}

const kept = (page: Page) =>
  page.evaluate(async () =>
    JSON.stringify([
      location.href,
      document.title,
      document.cookie,
      { ...localStorage },
      { ...sessionStorage },
      await indexedDB.databases(),
      await caches.keys(),
      Reflect.get(globalThis, 'heard'),
      document.documentElement.outerHTML,
    ]),
  );

const summary = (page: Page) => page.locator('activity-list [part="summary"]');

test('What somebody looks for never leaves the page, and nothing is stored', async ({ page }) => {
  const said = await overhear(page);
  await page.goto('/practice.html');
  await expect(summary(page)).toBeVisible();

  const what = page.getByLabel('What would you like to do?');
  await what.fill(MARKER);
  await what.press('Enter');
  await page.getByLabel('Near').fill(MARKER);
  await page.getByLabel('Near').press('Enter');
  await page.getByLabel('Near').fill('Stevenage');
  await page.getByLabel('Near').press('Enter');
  await what.fill('');

  await page.getByRole('button', { name: 'Health condition' }).click();
  await page.getByRole('searchbox', { name: 'Find in health condition' }).fill('parkinson');
  await page.getByRole('checkbox', { name: /^Parkinson/ }).check();
  await page.locator('activity-list').getByRole('button', { expanded: false }).first().click();
  await page.locator('activity-list').getByRole('button', { name: 'Show on map' }).first().click();
  await expect(page.locator('activity-map').getByRole('group')).toBeVisible();

  const everything = `${said.join('\n')}\n${await kept(page)}`.toLowerCase();
  for (const word of [MARKER, 'parkinson', 'condition']) expect(everything).not.toContain(word);
  expect(JSON.parse(await kept(page)).slice(2, 7)).toEqual(['', {}, {}, [], []]);
});

test('Requests carry the origin as their referrer and no more, whatever the page’s own policy', async ({ page }) => {
  const referrers: (string | undefined)[] = [];
  page.on('request', (request) => {
    if (/feeds|tiles/.test(request.url())) referrers.push(request.headers()['referer']);
  });
  await page.goto('/practice.html?patient=1');
  await page.locator('activity-map').scrollIntoViewIfNeeded();
  await expect.poll(() => referrers.length).toBeGreaterThan(1);
  expect([...new Set(referrers)]).toEqual(['http://127.0.0.1:4001/']);
});
