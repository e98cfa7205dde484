import { type Page, expect, test } from '@playwright/test';
import { ASSETS, PAGES } from '../support/two-origins.mjs';

test('Every variant works under a strict policy with Trusted Types, and asks no stranger for anything', async ({
  page,
}) => {
  const amiss: string[] = [];
  await page.exposeFunction('noteViolation', (words: string) => amiss.push(words));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      Reflect.get(globalThis, 'noteViolation')(`${violatedDirective} ${blockedURI}`),
    ),
  );
  page.on('pageerror', (error) => amiss.push(String(error)));
  page.on('request', (request) => {
    if (![PAGES, ASSETS].includes(new URL(request.url()).origin)) amiss.push(request.url());
  });
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto('/strict-prompts.html');
  await expect(page.locator('.qr-code')).toHaveCount(10);
  await expect(page.getByRole('heading', { name: 'My next step' })).toBeVisible();
  await page.getByRole('button', { name: 'Print this' }).first().click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the picture' }).click();
  expect((await saving).suggestedFilename()).toBe('message.png');
  expect(amiss.filter((words) => !words.includes('favicon'))).toEqual([]);
});

test('The message of the day is the same in every time zone, and another one tomorrow', async ({ browser }) => {
  const said = async (timezoneId: string, now: string) => {
    const context = await browser.newContext({ timezoneId });
    const page = await context.newPage();
    await page.clock.setFixedTime(now);
    await page.goto(`${PAGES}/prompts.html`);
    const message = page.locator('#daily').locator('[part="message"]');
    await expect(message).not.toBeEmpty();
    const words = await message.textContent();
    await context.close();
    return words;
  };
  const here = await said('Europe/London', '2026-11-25T23:30:00Z');
  expect(await said('Pacific/Auckland', '2026-11-25T23:30:00Z')).toBe(here);
  expect(await said('America/Los_Angeles', '2026-11-25T23:30:00Z')).toBe(here);
  expect(await said('Europe/London', '2026-11-26T00:30:00Z')).not.toBe(here);
});

/** Puts one more prompt, called `blocked`, on a page of prompts. */
async function oneMore(page: Page, says: Readonly<Record<string, string>>) {
  await page.goto('/prompts.html');
  await page.evaluate(
    (attributes) => {
      const prompt = document.createElement('move-more-prompt');
      for (const [name, value] of Object.entries(attributes)) prompt.setAttribute(name, value);
      document.body.append(prompt);
    },
    { id: 'blocked', href: '/whats-on', ...says },
  );
}

test('A message whose file is blocked gives way to words that lead on, never to an empty box', async ({ page }) => {
  await page.route(/make-offer/, (route) => route.abort());
  await oneMore(page, { audience: 'pregnant' });
  await expect(page.locator('#blocked [part="message"]')).toHaveText(
    'Looking for something to do? See what is on near you.',
  );
  await expect(page.locator('#blocked [part="action"]')).toHaveAttribute('href', '/whats-on');
});

for (const variant of ['card', 'screen', 'poster', 'cards', 'social', 'conversation'])
  test(`Where nobody can know what a condition changes, a ${variant} leads nowhere and says whom to ask`, async ({
    page,
  }) => {
    await page.route(/make-offer/, (route) => route.abort());
    await oneMore(page, { condition: 'me-cfs', variant });
    const prompt = page.locator('#blocked');
    const whom = prompt.getByText('Ask your care team what is right for you. In an emergency, call 999.');
    await expect(whom.first()).toBeVisible();
    await expect(prompt.locator('[part="action"], [part="qr-code"], .qr-code')).toHaveCount(0);
    await expect(prompt.getByText('near you')).toHaveCount(0);
  });

test('A page’s own messages that cannot be read leave ours, and nothing is thrown', async ({ page }) => {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.route(/own-messages/, (route) => route.abort());
  const told = page.waitForEvent('console', (line) => line.text().includes('its own messages could not be loaded'));
  await oneMore(page, { messages: '/messages.json' });
  await told;
  await expect(page.locator('#blocked [part="message"]')).toContainText('Every minute counts.');
  expect(thrown).toEqual([]);
});
