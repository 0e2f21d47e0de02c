import { encodeRun } from '../../src/run/index.ts';
import { germany } from './support/germany.ts';
import { expect, test } from './support/journey-test.ts';
import { Player } from './support/player.ts';
import { codeAt, runUntil } from './support/run-until.ts';
import { pattern, words } from './support/words.ts';

const { t } = words;
const good = codeAt({ phase: 'decision', beat: 3 });

test('a code with one wrong character shows which, and offers the right code', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  for (const position of [0, 14, good.length - 1]) {
    const wrong = good[position] === '7' ? '8' : '7';
    await player.enterCode(good.slice(0, position) + wrong + good.slice(position + 1));
    const problem = page.getByRole('alert');
    await expect(problem).toContainText(t('app.code.mistyped'));
    await expect(problem).toContainText(t('page.code.doubt', { position: position + 1 }));
    await expect(problem.locator('mark')).toHaveText(wrong);
    await problem.getByRole('button', { name: t('page.code.use', { code: good }) }).click();
    await player.isAt('decision');
    await player.openHome();
  }
});

test('two characters that changed places, one lost and one doubled are found as well', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  await player.button(t('page.code.enter')).click();
  const at = [...good].findIndex(
    (sign, i) => i > 6 && sign !== good[i + 1] && !`${sign}${good[i + 1]}`.includes('-'),
  );
  const slips = [
    good.slice(0, at) + good[at + 1] + good[at] + good.slice(at + 2),
    good.slice(0, at) + good.slice(at + 1),
    good.slice(0, at) + good[at] + good.slice(at),
  ];
  for (const slip of slips) {
    await player.typeCode(slip);
    await expect(page.getByRole('button', { name: t('page.code.use', { code: good }) })).toBeVisible();
  }
});

test('a character that is in no code is named', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  await player.enterCode(`${good.slice(0, 3)}U${good.slice(4)}`);
  const problem = page.getByRole('alert');
  await expect(problem).toContainText(t('app.code.badCharacter', { character: 'U' }));
  await expect(problem).toContainText(t('page.code.doubt', { position: 4 }));
  await expect(problem.locator('mark')).toHaveText('U');
});

test('codes of other scenarios and versions say so', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  const elsewhere = { ...germany, id: 'atlantis-2031' };
  await player.enterCode(encodeRun(runUntil({ phase: 'inbox', scenario: elsewhere })));
  await expect(page.getByRole('alert')).toHaveText(t('app.code.unknownScenario'));

  const later = { ...germany, version: germany.version + 1 };
  await player.typeCode(encodeRun(runUntil({ phase: 'inbox', scenario: later })));
  await expect(page.getByRole('alert')).toHaveText(
    t('app.code.otherVersion', { version: later.version, scenario: germany.title, here: germany.version }),
  );
});

test('nothing, a flood and markup are answered, and run nothing', async ({ page }) => {
  const player = new Player(page);
  await player.openHome();
  await player.enterCode('');
  await expect(page.getByRole('alert')).toHaveText(t('app.code.empty'));
  await player.typeCode('7'.repeat(10_000));
  await expect(page.getByRole('alert')).toContainText(t('app.code.damaged'));
  await player.typeCode('<img src=x onerror="window.ran=1"><script>window.ran=1</script>');
  await expect(page.getByRole('alert')).toContainText(t('app.code.badCharacter', { character: '<' }));
  await expect(page.getByRole('alert').locator('img, script')).toHaveCount(0);
  await player.typeCode(`${good} 🙂`);
  await expect(page.getByRole('alert')).toContainText(t('app.code.badCharacter', { character: '🙂' }));
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await player.typeCode(`\t ${good}\n`);
  await player.isAt('decision');
  await expect(page).not.toHaveTitle(pattern('page.screen.code'));
});
