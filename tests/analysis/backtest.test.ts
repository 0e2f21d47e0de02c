import { beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../src/analysis/backtest/judge.ts';
import { type Backtest, runBacktest } from '../../src/analysis/index.ts';
import { type CompiledOutcome, compileCountry } from '../../src/scenario/index.ts';
import { aCountry } from '../support/a-scenario.ts';

const SEEDS = 5;
const at = (central: number) => ({ low: central - 1, central, high: central + 1 });

describe('a figure', () => {
  it('is inside between the ends of the record, and off by what is missing to the nearer end', () => {
    const record = { low: 10, high: 20 };
    expect(judge(at(15), record, 2)).toEqual({ verdict: 'inside', error: 0 });
    expect(judge(at(20.5), record, 2)).toEqual({ verdict: 'touches', error: 0.5 });
    expect(judge(at(7), record, 2)).toEqual({ verdict: 'misses', error: -3 });
  });

  it('meets one figure when it is near enough, and says by how much it is off all the same', () => {
    expect(judge(at(12), { low: 10, high: 10 }, 2)).toEqual({ verdict: 'inside', error: 2 });
    expect(judge(at(14), { low: 10, high: 10 }, 2)).toEqual({ verdict: 'misses', error: 4 });
  });

  it('cannot be too high where only the least is known', () => {
    expect(judge(at(99), { low: 10, high: null }, 2)).toEqual({ verdict: 'inside', error: 0 });
    expect(judge(at(5), { low: 10, high: null }, 2)).toEqual({ verdict: 'misses', error: -5 });
  });
});

describe('a backtest', () => {
  const outcome = (change: Partial<CompiledOutcome>): CompiledOutcome => ({
    country: 'xx',
    what: 'reprisal',
    low: 0,
    high: 0,
    input: false,
    note: '',
    facts: [],
    ...change,
  });
  const ban = {
    quarter: '2020Q1',
    levers: { ranCap: { atMost: 0, by: '2024Q1' }, settle: 'settled' as const },
    fact: ['old-fact'],
  };
  const real = compileCountry(aCountry({ record: [ban] }));
  const invented = compileCountry(aCountry({ id: 'xy', fictional: true }));
  const records = [
    outcome({}),
    outcome({ what: 'bill', low: 1, high: 1 }),
    outcome({ what: 'bill', low: 1, high: 1, operator: 'one' }),
    outcome({ what: 'cap-bill', low: 1, high: 1, until: 0 }),
    outcome({ what: 'hrv5g', low: 0.7, high: 0.7, quarter: 0, input: true }),
    outcome({ what: 'hrv4g', low: 0.6, high: 0.6, quarter: 0 }),
    outcome({ what: 'law', low: 1, high: 1, quarter: 3, levers: { scrutiny: 1 } }),
    outcome({ what: 'law', low: 1, high: 1, quarter: 4, levers: { ranCap: 0, capBy: 8 } }),
    outcome({ country: 'eu', what: 'cover', low: 0.6, high: 0.6, quarter: 11 }),
  ];
  let found: Backtest;
  beforeAll(() => {
    found = runBacktest([invented, real], records, {}, { seeds: SEEDS });
  });

  it('leaves invented countries out, and means where nothing was fitted or tested', () => {
    expect(found.countries.map(({ id, role, fitted }) => [id, role, fitted])).toEqual([['xx', 'new', false]]);
    expect(found.rows.filter(({ country }) => country === 'eu')).toEqual([]);
  });

  it('counts every row once, and inputs for nothing', () => {
    const { rows, inputs, inside, touches, misses, byRole } = found.count;
    expect(rows).toBe(found.rows.length);
    expect(inputs).toBe(1);
    expect(inputs + inside + touches + misses).toBe(rows);
    expect(byRole.new.rows).toBe(rows);
  });

  it('leaves out what was decided later, and knows the bill of the only operator', () => {
    const [all, one, before] = found.rows.filter(({ unit }) => unit === 'million EUR');
    expect(all?.model.central).toBeGreaterThan(10);
    expect(one?.model.central).toBeCloseTo(all?.model.central ?? 0, 6);
    expect(before?.model.central).toBe(0);
  });

  it('gives each law its own odds', () => {
    const [mild, hard] = found.rows.filter(({ what }) => what === 'law');
    expect(mild?.model.central).toBeGreaterThan(hard?.model.central ?? 1);
  });

  it('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
