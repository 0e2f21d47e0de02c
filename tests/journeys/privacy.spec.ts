import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { words } from './support/words.ts';

const { t } = words;

/** That no request leaves the origin and nothing is refused by the policy, every journey watches. */
test('a whole run with sound leaves no cookie, asks nobody else, and keeps what it says it keeps', async ({
  page,
  context,
}) => {
  const methods = new Set<string>();
  const fetched: string[] = [];
  page.on('request', (request) => {
    methods.add(request.method());
    fetched.push(new URL(request.url()).pathname);
  });
  const player = new Player(page);
  await player.openHome();
  await player.takeOffice();
  await player.swear({ short: true });
  await page.getByRole('button', { name: t('page.sound'), exact: true }).click();
  for (let decision = 0; decision < 5; decision++) {
    await player.read();
    await player.hear();
    await player.toTable();
    await player.decide(0, decision);
    await player.goOn(decision < 4 ? 'brief' : 'epilogue');
  }
  await player.lookBack();
  await expect.poll(() => fetched.some((path) => /\.(webm|mp3)$/.test(path))).toBe(true);

  expect([...methods]).toEqual(['GET']);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage).filter((key) => !key.startsWith('trusted-vendor:')),
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ cookie: '', local: [], session: 0, databases: 0, caches: 0, workers: 0 });
});

test('links to sources tell nobody where the player came from', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  await player.takeOffice();
  await player.swear();
  const sources = await player.openFromMenu('sources');
  const links = sources.getByRole('link');
  await expect(links.first()).toBeVisible();
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('rel', /noreferrer/);
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('href', /^https?:\/\//);
  }
});
