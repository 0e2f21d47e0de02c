import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { Player } from './support/player.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
let folder = '';
let file = '';

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packages-'));
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/package/package-file.ts'], {
    cwd: ROOT,
    env: { ...process.env, PACKAGES_FOLDER: folder },
  });
  file = join(folder, 'trusted-vendor.html');
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('one file from a stick plays, draws, thinks and keeps, and asks nobody', async ({ page, context }) => {
  const troubles: string[] = [];
  const asked: string[] = [];
  const workers: string[] = [];
  context.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('request', (request) => asked.push(request.url().replace(/:.*/s, '')));
  page.on('worker', (worker) => workers.push(worker.url().replace(/:.*/s, '')));
  await context.setOffline(true);
  await page.goto(`file://${file}`);
  const player = new Player(page);
  await player.isAt('home');
  await expect(page.locator('.world :is(svg, canvas)').first()).toBeVisible({ timeout: 20_000 });
  await player.takeOffice();
  await player.swear({ short: true });
  for (let decision = 1; ; decision++) {
    await player.read();
    await player.toTable();
    await player.decide();
    if (decision === 1) {
      await page.reload();
      await player.isAt('outcome');
    }
    if (decision === 5) break;
    await player.goOn('brief');
  }
  await player.goOn('epilogue');
  await player.lookBack();
  await expect.poll(() => workers, { timeout: 20_000 }).toContain('blob');
  expect(await page.evaluate(() => document.fonts.check('1rem "Atkinson Hyperlegible Next Variable"'))).toBe(
    true,
  );
  expect(troubles).toEqual([]);
  expect([...new Set(asked)].filter((scheme) => !['file', 'data', 'blob'].includes(scheme))).toEqual([]);
});

test('its policy names one script and one style by their sums, and allows no others', async () => {
  const text = await readFile(file, 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? '';
  expect(policy).toMatch(/script-src 'sha256-[\w+/=]{44}'; style-src 'sha256-[\w+/=]{44}';/);
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toContain('http');
  expect(text.match(/<script/g)).toHaveLength(1);
});
