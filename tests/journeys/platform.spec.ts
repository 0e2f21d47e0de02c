import { readFile } from 'node:fs/promises';
import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { packTexts } from '../../src/i18n/index.ts';
import type { PackageKind, PackagePlan, Scoring } from '../../src/pack/index.ts';
import { encodeAssignment } from '../../src/run/index.ts';
import { anAssignment } from '../support/an-assignment.ts';
import { servePlatform, unpackedPackage } from './support/platform.ts';
import { Player } from './support/player.ts';
import { words } from './support/words.ts';

const { t } = words;

const ASSIGNMENT = encodeAssignment(anAssignment());

const aPlan = (kind: PackageKind, scoring: Scoring = 'mandate'): PackagePlan => ({
  kind,
  scoring,
  assignment: ASSIGNMENT,
  title: 'Germany',
  description: 'A simulation',
  language: 'en',
});

/** A browser that lets nobody in a frame keep anything, as many do today. */
async function blockStores(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('no store for you', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      Object.defineProperty(window, name, { get: refuse });
    }
  });
}

async function press(course: FrameLocator | Page, name: string | RegExp): Promise<void> {
  await course.getByRole('button', { name, exact: typeof name === 'string' }).click({ timeout: 20_000 });
}

async function takeSeat(course: FrameLocator | Page): Promise<void> {
  await course.getByLabel(t('page.assigned.seat')).selectOption('7');
  await press(course, t('page.assigned.begin'));
  await press(course, t('page.oath.start'));
}

async function decide(course: FrameLocator | Page): Promise<void> {
  await press(course, t('page.brief.read'));
  await press(course, t('page.inbox.table'));
  await course
    .getByRole('group', { name: t('page.decision.options') })
    .getByRole('radio')
    .first()
    .check();
  await course
    .getByRole('group', { name: t('page.decision.reason') })
    .getByRole('radio')
    .nth(1)
    .check();
  await press(course, t('page.decision.decide'));
  await expect(course.getByRole('button', { name: /^Next:/ })).toBeVisible({ timeout: 20_000 });
}

/** What the platform has been told, asked in its own page. */
function ask(page: Page, element: string): Promise<string> {
  return page.evaluate((name) => {
    const { API, API_1484_11 } = window as unknown as Record<
      string,
      Record<string, (name: string) => unknown>
    >;
    return String(API?.LMSGetValue?.(name) ?? API_1484_11?.GetValue?.(name));
  }, element);
}

for (const kind of ['scorm12', 'scorm2004'] as const) {
  test(`a course in a frame without stores is played, left, resumed and finished (${kind})`, async ({
    page,
  }) => {
    const is12 = kind === 'scorm12';
    const status = is12 ? 'cmi.core.lesson_status' : 'cmi.completion_status';
    const troubles: string[] = [];
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(String(error)));
    const platform = await servePlatform(await unpackedPackage(aPlan(kind)));
    await blockStores(page);
    await page.goto(`${platform.url}/${kind}`);
    const course = page.frameLocator('iframe');
    await takeSeat(course);
    await decide(course);
    expect(await ask(page, status)).toBe('incomplete');
    expect(await ask(page, 'cmi.interactions._count')).toBe('1');
    const kept = await ask(page, 'cmi.suspend_data');
    expect(kept).toMatch(/^tv1 7 open [0-9A-Z-]+$/);

    await page.goto(`${platform.url}/${kind}?kept=${encodeURIComponent(kept)}`);
    await expect(course.getByRole('button', { name: /^Next:/ })).toBeVisible({ timeout: 20_000 });
    for (let decision = 2; decision <= 5; decision++) {
      await press(course, /^Next:/);
      await decide(course);
    }
    await press(course, /^Next:/);
    await press(course, t('page.epilogue.debrief'));
    await expect.poll(() => ask(page, status), { timeout: 20_000 }).toBe('completed');
    expect(await ask(page, 'cmi.interactions._count')).toBe('4');
    expect(Number(await ask(page, is12 ? 'cmi.core.score.raw' : 'cmi.score.raw'))).toBeGreaterThan(0);
    expect(await ask(page, 'cmi.suspend_data')).toMatch(/^tv1 7 done /);
    expect(troubles).toEqual([]);
    platform.close();
  });
}

test('a course that no platform opened says so and plays all the same', async ({ page }) => {
  const platform = await servePlatform(await unpackedPackage(aPlan('scorm12')));
  await page.goto(`${platform.url}/content/index.html`);
  await expect(page.getByRole('alert')).toContainText('learning platform does not answer');
  await takeSeat(page);
  await new Player(page).isAt('brief');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  platform.close();
});

test('a course of cmi5 talks to a record store at another address, under its own policy', async ({
  page,
}) => {
  const told: { readonly verb: { readonly id: string } }[] = [];
  let state: string | undefined;
  const open = {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Allow-Methods': '*',
  };
  await page.route('https://lrs.example/**', async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: open });
    if (url.pathname === '/fetch')
      return route.fulfill({ json: { 'auth-token': 'dG9rZW4=' }, headers: open });
    if (url.pathname.endsWith('/statements')) {
      told.push(...(request.postDataJSON() as typeof told));
      return route.fulfill({ json: [], headers: open });
    }
    if (url.searchParams.get('stateId') === 'LMS.LaunchData') {
      return route.fulfill({ json: { launchMode: 'Normal', contextTemplate: {} }, headers: open });
    }
    if (request.method() === 'PUT') {
      state = request.postData() ?? '';
      return route.fulfill({ status: 204, headers: open });
    }
    return route.fulfill({ status: state ? 200 : 404, body: state ?? '', headers: open });
  });
  const platform = await servePlatform(await unpackedPackage(aPlan('cmi5')));
  const launch = new URLSearchParams({
    endpoint: 'https://lrs.example/xapi/',
    fetch: 'https://lrs.example/fetch',
    actor: JSON.stringify({
      objectType: 'Agent',
      account: { homePage: 'https://lms.example', name: 'a-17' },
    }),
    registration: '11111111-2222-4333-8444-555555555555',
    activityId: 'https://lms.example/activities/12',
  });
  await page.goto(`${platform.url}/content/index.html?${launch}`);
  await takeSeat(page);
  await decide(page);
  const verbs = () => told.map(({ verb }) => verb.id.replace(/^.*\//, ''));
  await expect.poll(verbs).toEqual(['initialized', 'answered']);
  await expect.poll(() => state).toMatch(/tv1 7 open /);
  // A page that really goes cannot be listened to from here.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect.poll(verbs).toEqual(['initialized', 'answered', 'terminated']);

  await page.goto(`${platform.url}/content/index.html?${launch}`);
  await new Player(page).isAt('outcome');
  platform.close();
});

test('a teacher makes a package on the page where a lesson is set', async ({ page }) => {
  await page.goto('/#teach/assign');
  await page.getByRole('radio', { name: packTexts['pack.score.mandate'] }).check();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: packTexts['pack.make'] }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^trusted-vendor-[a-z0-9-]+-scorm12\.zip$/);
  const files = unzipSync(new Uint8Array(await readFile(await download.path())));
  const text = (name: string) => new TextDecoder().decode(files[name]);
  expect(text('imsmanifest.xml')).toContain('<schemaversion>1.2</schemaversion>');
  expect(text('index.html')).toContain('content="mandate"');
  // What the page links to is in the package.
  for (const [, name = ''] of text('index.html').matchAll(/(?:src|href)="\.\/([^"]+)"/g)) {
    expect(Object.keys(files)).toContain(name);
  }
  await expect(page.getByText(/is made \(/)).toBeVisible();
  await page.getByRole('heading', { name: packTexts['pack.title'] }).scrollIntoViewIfNeeded();
});
