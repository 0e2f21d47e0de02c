import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { weighFactors } from '../../src/analysis/index.ts';
import { FACTORS } from '../../src/core/index.ts';
import { englishLate, type MessageKey } from '../../src/i18n/index.ts';
import { BELIEFS, COEFFICIENTS, type Entry } from '../../src/model/index.ts';
import { CAUSE_SOURCES } from '../../src/present/cause-sources.ts';
import { factorOf } from '../../src/present/index.ts';
import { outlookAt, turnsOf } from '../../src/run/index.ts';
import { runByLot } from '../support/a-run.ts';
import { scenario, words } from './a-teller.ts';
import { always, playRoad } from './roads.ts';

/** The indicators whose causes are shown. */
const SHOWN = [
  'cost',
  'delay',
  'exposure',
  'incidents',
  'trust',
  'alignment',
  'reprisal',
  'relations',
  'confidence',
];
const keys = Object.keys(CAUSE_SOURCES);

/** "indicator/cause" of every line that the model's source writes with both names spelt out. */
function spelt(): readonly string[] {
  const folder = 'src/model';
  const source = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
  const found = readdirSync(folder).flatMap((file) =>
    [
      ...source(file).matchAll(/\.add\(\s*'([a-z]+)',\s*(?:[^,']*\? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g),
    ].flatMap(([, indicator, cause, other]) =>
      [cause, other].flatMap((name) => (name ? [`${indicator}/${name}`] : [])),
    ),
  );
  const quoted = (file: string, from: string, to: string) =>
    [...(source(file).split(from)[1]?.split(to)[0] ?? '').matchAll(/'([a-z-]+)'/g)].map(
      ([, name]) => name ?? '',
    );
  // The rest is looked up in small tables.
  const late = quoted('cost.ts', 'const LATE', ';').filter((name) => name.startsWith('late-'));
  const delays = quoted('network.ts', 'export function splitByGap', '): void');
  const table = source('exposure.ts').split('CAUSE_OF')[1]?.split(';')[0] ?? '';
  const inputs = [...table.matchAll(/\['[a-z]+', '([a-z-]+)'\]/g)].map(([, name]) => name);
  const bounded = [...source('capitals.ts').matchAll(/bounded\(.*'([a-z]+)', ledger\)/g)].map(
    ([, name]) => name,
  );
  return [
    ...found,
    ...late.map((cause) => `cost/${cause}`),
    ...delays.map((cause) => `delay/${cause}`),
    ...inputs.map((cause) => `exposure/${cause}`),
    ...bounded.map((indicator) => `${indicator}/limit`),
  ].filter((key) => SHOWN.includes(key.split('/')[0] ?? ''));
}

function ensureWorded(key: MessageKey): void {
  expect(words.t(key)).not.toBe(key);
}

/** Every "indicator/cause" of some runs, passed and looked ahead. */
function met(): ReadonlySet<string> {
  const found = new Set<string>();
  const note = ({ indicator, cause }: Entry) => found.add(`${indicator}/${cause}`);
  const runs = [
    ...Array.from({ length: 12 }, (_, luck) => runByLot(scenario, luck)),
    ...[0, 1, 2, 3].map((place) => playRoad(always(place))),
  ];
  for (const run of runs) {
    for (const { entries } of run.play.decided) entries.forEach(note);
    for (const { entries } of run.play.passed) entries.forEach(note);
    const outlooks = [
      ...turnsOf(run).flatMap(({ before, chosen }) => [before, chosen]),
      outlookAt(run.play.moment, run),
    ];
    for (const { parts } of outlooks) {
      for (const { source, cause } of Object.values(parts).flat()) found.add(`${source}/${cause}`);
    }
  }
  return found;
}

describe('a cause that is shown', () => {
  it('has a source when the model’s source names it, and no source is for nothing', () => {
    expect([...new Set(spelt())].sort()).toEqual([...keys].sort());
  });

  it('has a source when a run meets it', () => {
    const shown = [...met()].filter((key) => SHOWN.includes(key.split('/')[0] ?? ''));
    expect(shown.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('has words, and no words are for nothing', () => {
    const worded = Object.keys(englishLate).filter((key) => key.startsWith('present.cause.'));
    const wanted = keys.map((key) => `present.cause.${key.replace('/', '.')}`);
    expect(worded.sort()).toEqual(wanted.sort());
  });

  it('rests on coefficients and beliefs that exist and have words', () => {
    for (const source of Object.values(CAUSE_SOURCES)) {
      for (const name of source.coefficients) expect(COEFFICIENTS).toHaveProperty(name);
      for (const name of source.beliefs) {
        expect(BELIEFS).toHaveProperty(name);
        ensureWorded(`present.belief.${name}`);
        ensureWorded(`present.unit.${name}`);
      }
      ensureWorded(`present.detail.${source.by}`);
      expect(FACTORS).toContain(source.factor);
    }
  });

  it('lets every factor weigh something', () => {
    const weights = new Map(FACTORS.map((factor) => [factor, 0]));
    for (const place of [0, 1, 2, 3]) {
      for (const [factor, weight] of weighFactors(playRoad(always(place)), factorOf)) {
        weights.set(factor, (weights.get(factor) ?? 0) + weight);
      }
    }
    for (const weight of weights.values()) expect(weight).toBeGreaterThan(1);
  });
});
