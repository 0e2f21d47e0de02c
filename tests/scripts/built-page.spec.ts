import { expect, test } from '@playwright/test';

test('the built page opens under its own policy and asks nobody else', async ({ page, baseURL }) => {
  const troubles: string[] = [];
  const elsewhere: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${baseURL}`)) {
      elsewhere.push(request.url());
    }
  });

  await page.goto('/');
  await expect(page).toHaveTitle(/Trusted Vendor/);
  // Many schools filter by this word.
  await expect(page).not.toHaveTitle(/game/i);
  await expect(page.locator('#app')).not.toBeEmpty();
  expect(troubles).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('the built page runs no inline script and no inline handler', async ({ page }) => {
  await page.goto('/');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    document.body.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.ranHandler = true');
    image.src = './no-such-picture.png';
    document.body.append(image);
    await new Promise((resolve) => image.addEventListener('error', resolve));
    return ['ranInline', 'ranHandler'].filter((name) => name in window);
  });
  expect(ran).toEqual([]);
});
