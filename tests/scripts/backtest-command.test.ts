import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { loadBacktest } from '../../scripts/backtest/load-backtest.ts';
import type { Backtest } from '../../src/analysis/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MANUAL = readFileSync(join(ROOT, 'docs', 'backtest-format.md'), 'utf8');
const EXAMPLE = /<!-- begin example -->\n```yaml\n([\s\S]*?)```/.exec(MANUAL)?.[1] ?? '';
const SEEDS = 3;

const folder = mkdtempSync(join(tmpdir(), 'backtest-'));
afterAll(() => rmSync(folder, { recursive: true }));
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'scripts/backtest.ts'), ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}

describe('the backtest at the command line', () => {
  it('gives one object, with the country of the manual among the ten', () => {
    const { code, out, err } = run('--json', '--file', file('zz.yaml', EXAMPLE));
    expect(err).toBe('');
    expect(code).toBe(0);
    const { countries, rows, sources } = JSON.parse(out) as Backtest;
    expect(countries).toHaveLength(11);
    expect(countries.at(-1)).toMatchObject({ id: 'zz', role: 'new', fitted: false });
    expect(rows.filter(({ country }) => country === 'zz')).toHaveLength(3);
    expect(sources['zz-bill']?.publisher).toBe('A paper');
  }, 60_000);

  it('tells each problem with its place, and prints nothing else', () => {
    const broken = file(
      'broken.yaml',
      EXAMPLE.replace('value: 0.8, fact: [zz-people]', 'value: 80, fact: [gone]'),
    );
    const line = EXAMPLE.split('\n').findIndex((text) => text.includes('what: cover')) + 1;
    const { code, out, err } = run('--json', '--file', broken, '--file', join(folder, 'gone.yaml'));
    expect(code).toBe(1);
    expect(out).toBe('');
    const problems = err.split('\n').filter((text) => text.startsWith(folder));
    expect(
      problems.map((text) =>
        text
          .slice(folder.length + 1)
          .split(' ')
          .slice(0, 3)
          .join(' '),
      ),
    ).toEqual([
      'gone.yaml:1:1 error unreadable',
      `broken.yaml:${line}:57 error not-a-share`,
      `broken.yaml:${line}:68 error unknown-fact`,
    ]);
  }, 60_000);

  it('knows its options', () => {
    expect(run('--jsn')).toMatchObject({ code: 1, out: '' });
  }, 60_000);
});

describe('files of the backtest', () => {
  it('may be parted: a country, its record and its facts', () => {
    const records = EXAMPLE.indexOf('records:\n');
    const facts = EXAMPLE.indexOf('facts:\n');
    const { backtest, problems } = loadBacktest(
      [
        file('country.yaml', EXAMPLE.slice(0, records)),
        file('records.yaml', EXAMPLE.slice(records, facts).replace('records:\n', '')),
        file('facts.yaml', EXAMPLE.slice(facts)),
      ],
      { seeds: SEEDS },
    );
    expect(problems).toEqual([]);
    expect(backtest?.rows.filter(({ country }) => country === 'zz')).toHaveLength(3);
  });

  it('stand in place of the shipped ones', () => {
    const shipped = join(ROOT, 'scenarios', 'countries', 'gb.yaml');
    const bill = file('gb.yaml', '- { country: gb, what: bill, value: 7 }\n');
    const { backtest } = loadBacktest([shipped, bill], { seeds: SEEDS });
    expect(backtest?.countries).toHaveLength(10);
    const bills = backtest?.rows.filter(({ country, what }) => country === 'gb' && what === 'bill') ?? [];
    expect(bills.map(({ operator, record }) => [operator?.id, record.low])).toEqual([
      ['ee', 575],
      [undefined, 7],
    ]);
  });

  it('of invented countries are left out with a word', () => {
    const { backtest, problems } = loadBacktest(
      [file('xx.yaml', EXAMPLE.replace('memberships:', 'fictional: true\nmemberships:'))],
      { seeds: SEEDS },
    );
    expect(problems.map(({ severity, code }) => [severity, code])).toEqual([
      ['warning', 'fictional-country'],
    ]);
    expect(backtest?.countries).toHaveLength(10);
    expect(backtest?.rows.some(({ country }) => country === 'zz')).toBe(false);
  });
});
