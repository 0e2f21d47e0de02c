import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beliefsAt,
  type Cause,
  createLedger,
  createSetting,
  operatorsMillionEur,
  type State,
  scoresOf,
} from '../../src/model/index.ts';
import { walkRoad } from '../support/a-road.ts';
import { beliefLevels, road, seed } from '../support/arbitraries.ts';
import { everyCountry } from '../support/every-country.ts';
import { ensure, hold } from '../support/hold.ts';

/** Room for the last bits of a sum. */
const DUST = 1e-9;

/** 0–1 in the state and in each operator. */
const SHARES = [
  'core',
  'ranCap',
  'legacy',
  'support',
  'named',
  'lawPending',
  'clarity',
  'alternatives',
  'hostileUse',
  'ownFaults',
  'hardness',
  'reprisal',
  'reprisalEver',
  'retaliation',
  'retaliationEver',
  'cover',
  'hrv5gShare',
  'hrvCoreShare',
] as const;
const OPERATOR_SHARES = ['purchases', 'age4g', 'core', 'cover', 'court', 'courtEver'] as const;
const POINTS = [
  'trust',
  'relations',
  'alignment',
  'confidence',
  'tougher',
  'softer',
  'exposure',
  'rift',
] as const;
const AMOUNTS = [
  'delayMonths',
  'grossMillionEur',
  'usersMillionEur',
  'exportersMillionEur',
  'diversifyLeft',
  'diversifySpent',
  'incidents',
  'attributedIncidents',
  'lawsTried',
  'lawsLost',
] as const;

function outOf(low: number, high: number, value: number): boolean {
  return !(value >= low - DUST && value <= high + DUST);
}

/** What lies outside its range, by name. */
function faultsOf(state: State): string[] {
  const faults: string[] = [];
  for (const name of SHARES) if (outOf(0, 1, state[name])) faults.push(`${name} ${state[name]}`);
  for (const name of POINTS) if (outOf(0, 100, state[name])) faults.push(`${name} ${state[name]}`);
  for (const name of AMOUNTS)
    if (!(state[name] >= -DUST && state[name] < 1e6)) faults.push(`${name} ${state[name]}`);
  for (const operator of state.operators) {
    for (const name of OPERATOR_SHARES)
      if (outOf(0, 1, operator[name])) faults.push(`${name} ${operator[name]}`);
    if (outOf(0, operator.sites5g, operator.hrv5g))
      faults.push(`hrv5g ${operator.hrv5g} of ${operator.sites5g}`);
    if (outOf(0, 100, operator.confidence)) faults.push(`an operator's confidence ${operator.confidence}`);
    if (!(operator.built >= 0 && operator.swapped >= 0))
      faults.push(`works ${operator.built} ${operator.swapped}`);
  }
  return faults;
}

/** EUR a head and quarter: what scrutiny cost in 2019 where it was highest. */
const MOST_SAVED = 0.2;

describe.each(everyCountry)('$id', (country) => {
  it('money, shares, points and coverage stay in range', () => {
    hold(
      fc.property(road, beliefLevels, seed, (decisions, levels, chance) => {
        const setting = createSetting(country, {
          beliefs: beliefsAt(levels),
          ...(chance !== undefined && { seed: chance }),
        });
        let paid = 0;
        const end = walkRoad(setting, decisions, {
          after(state) {
            const faults = faultsOf(state);
            ensure(faults.length === 0, () => faults.join(', '));
            const planned = setting.planSites[state.t] as number;
            state.operators.forEach((operator, index) => {
              const sites = country.operators[index]?.sitesThousand as number;
              ensure(operator.sites5g <= planned * sites + DUST, () => 'built beyond the plan');
              ensure(!outOf(0, sites, operator.hrv4g), () => `hrv4g ${operator.hrv4g} of ${sites}`);
            });
            // Less scrutiny than in 2019 saves what it cost; nothing else gives money back.
            const spent = state.costMillionEur - paid;
            ensure(spent > -MOST_SAVED * country.populationMillion, () => `spent ${spent}`);
            paid = state.costMillionEur;
          },
        });
        for (const score of Object.values(scoresOf(end, setting)))
          ensure(!outOf(0, 100, score), () => `score ${score}`);
        expect(operatorsMillionEur(end)).toBeGreaterThanOrEqual(-DUST);
      }),
      60,
    );
  });

  it('who pays adds up to what it costs', () => {
    hold(
      fc.property(road, beliefLevels, seed, (decisions, levels, chance) => {
        const setting = createSetting(country, {
          beliefs: beliefsAt(levels),
          ...(chance !== undefined && { seed: chance }),
        });
        const { k } = setting;
        const ledger = createLedger();
        let before = 0;
        const should = { state: 0, users: 0, exporters: 0 };
        walkRoad(setting, decisions, {
          ledger,
          after(state) {
            // Who bears what, told again from the causes of the quarter.
            const paid = (...causes: Cause[]) =>
              ledger.entries
                .filter(({ indicator, cause }) => indicator === 'cost' && causes.includes(cause))
                .reduce((sum, { amount }) => sum + amount, 0);
            const swaps = paid('swap-radio', 'swap-core');
            const own = (1 - state.support) * swaps + paid('dearer-purchases');
            const resilience = paid('resilience');
            should.exporters += paid('exports-china', 'friction-america');
            should.state += state.support * swaps + k.resilienceState * resilience;
            should.state += paid('public-funds', 'scrutiny', 'alternatives');
            should.users += k.passedOn * (own + (1 - k.resilienceState) * resilience);
            should.users += paid('late-unclear', 'late-swaps', 'late-crews');
            ledger.entries.length = 0;
            const near = (is: number, ought: number) => Math.abs(is - ought) < 1e-6;
            ensure(near(state.exportersMillionEur, should.exporters), () => 'exporters');
            ensure(near(state.stateMillionEur, should.state), () => 'the state');
            ensure(near(state.usersMillionEur, should.users), () => 'users');
            const operators = operatorsMillionEur(state);
            const others = should.exporters + should.state + should.users;
            ensure(near(others + operators, state.costMillionEur), () => 'the payers miss the bill');
            ensure(operators >= before - 1e-6, () => `operators got back ${before - operators}`);
            before = operators;
          },
        });
      }),
      25,
    );
  });

  it('no lever touched, no cost of a restriction', () => {
    hold(
      fc.property(beliefLevels, seed, (levels, chance) => {
        const setting = createSetting(country, {
          beliefs: beliefsAt(levels),
          ...(chance !== undefined && { seed: chance }),
        });
        const costs: Record<string, number> = {};
        const ledger = {
          add(indicator: string, cause: string, amount: number) {
            if (indicator === 'cost') costs[cause] = (costs[cause] ?? 0) + Math.abs(amount);
          },
        };
        const end = walkRoad(setting, [], { ledger });
        for (const [cause, amount] of Object.entries(costs)) {
          // What an open question, few crews or an ally's anger cost is no restriction.
          if (['late-unclear', 'late-crews', 'friction-america', 'exports-china'].includes(cause)) continue;
          ensure(amount < DUST, () => `${cause} ${amount}`);
        }
        expect(end.grossMillionEur).toBe(0);
        // Ill mood alone leaves Beijing a temper of next to nothing.
        if (chance === undefined) expect(end.retaliationEver).toBeLessThan(0.005);
      }),
      20,
    );
  });
});
