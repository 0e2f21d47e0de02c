import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { aScenario } from '../support/a-scenario.ts';
import { aFolder } from './a-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the command as `npm run -s scenario:check` does. */
function check(...args: string[]): { code: number | null; lines: string[] } {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/scenario-check.ts', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  return { code: status, lines: stdout.split('\n').filter(Boolean) };
}

const shipped = 'scenarios/germany-2019/scenario.yaml';

test('a shipped scenario has no errors', () => {
  const { code, lines } = check(shipped);
  expect(lines.filter((line) => line.includes(' error '))).toEqual([]);
  expect(code).toBe(0);
});

test('every problem of every file, one a line, and exit code 1', () => {
  const folder = aFolder({
    'slip.yaml': stringify(aScenario({ country: 'de', glossary: [] })).replace('seat:', 'saet:'),
    'latin.yaml': new Uint8Array([0x66, 0xe4, 0x0a]),
    'empty.json': '',
  });
  const files = ['slip.yaml', 'latin.yaml', 'empty.json', 'gone.yaml', '.'].map((name) => join(folder, name));
  const { code, lines } = check(...files);
  expect(code).toBe(1);
  expect(lines).toEqual([
    `${files[0]}:1:1 error missing "seat" is missing; add text`,
    expect.stringContaining(`${files[0]}:8:1 error unknown-key unknown key "saet"; did you mean "seat"?`),
    `${files[1]}:1:1 error not-utf-8 the file is not text in UTF-8; save it with that encoding`,
    `${files[2]}:1:1 error empty the file is empty`,
    `${files[3]}:1:1 error unreadable the file cannot be read: there is no such file; check the name`,
    `${files[4]}:1:1 error unreadable this is not a file; name a file`,
  ]);
});

test('warnings alone are no failure, and measures are printed when asked for', () => {
  const { code, lines } = check('--measure', shipped);
  expect(code).toBe(0);
  expect(lines.at(-2)).toMatch(/standard version: \d+ words read by one player, [\d.]+ minutes$/);
});
