import type { Page } from '@playwright/test';
import { galleryTexts } from '../../src/i18n/index.ts';
import { axeFindings } from '../ui/look-test.ts';
import { expect, test } from './support/journey-test.ts';
import { words } from './support/words.ts';

words.learn(galleryTexts);
const { t } = words;

const files = (page: Page) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(/^.*\//, '')));
  return asked;
};

test('the gallery is fetched by those who ask for it, and nobody else', async ({ page }) => {
  const asked = files(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked.filter((name) => name.startsWith('gallery'))).toEqual([]);
  await page.goto('/#gallery/marks');
  await expect(page.getByRole('heading', { level: 2, name: t('gallery.marks') })).toBeVisible();
  expect(asked.filter((name) => name.startsWith('gallery'))).not.toEqual([]);
  await page.goto('/');
  await expect(page).toHaveTitle(t('page.title.home'));
});

test('every exhibit hangs, and can be used by everyone', async ({ page }) => {
  await page.goto('/?world=svg#gallery');
  const links = page.getByRole('navigation', { name: t('gallery.exhibits') }).getByRole('link');
  await expect(links.first()).toBeVisible();
  const names = (await links.allInnerTexts()).slice(1);
  expect(names.length).toBeGreaterThan(12);
  await expect(page.locator('.exhibit > h2')).toHaveText(names);
  for (const name of [t('gallery.map'), t('gallery.heads'), t('gallery.sounds')]) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.locator('.exhibit')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
    expect(await axeFindings(page), name).toEqual([]);
  }
});

test('a map that has changed a hundred times holds no more than before', async ({ page }) => {
  await page.goto('/?world=svg&motion=reduced#gallery/map');
  const button = page.getByRole('button', { name: t('gallery.map.play.all') });
  const map = page.locator('.hung-map');
  await expect(map.locator('svg > g path').first()).toBeAttached();
  const parts = () => map.evaluate((host) => host.querySelectorAll('*').length);
  const press = (times: number) =>
    button.evaluate(async (element: HTMLElement, count) => {
      for (let time = 0; time < count; time++) {
        element.click();
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    }, times);
  await press(2);
  const before = await parts();
  // Each goes to where the change begins, and then to where it ends.
  await press(50);
  await expect.poll(parts).toBe(before);
});
