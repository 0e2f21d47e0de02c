import { formatQuarter, yearOf } from '../../core/index.ts';
import { type BeliefLevels, beliefsAt, type Coefficients } from '../../model/index.ts';
import type { CompiledCountry, CompiledFacts, CompiledOutcome } from '../../scenario/index.ts';
import {
  type Backtest,
  type BacktestCountry,
  type BacktestSource,
  EVENTS,
  type EventName,
} from './backtest.ts';
import { type Band, bandOf } from './band.ts';
import { CHEAP, DEAR, HARSH, MILD } from './belief-ends.ts';
import { brierOf, countRows } from './count-rows.ts';
import { anyCourtCase, type Replay, replayPolicy } from './replay-policy.ts';
import { type Played, rowsOf, SLACK } from './rows.ts';
import { FITTED_ON, roleOf, TESTED_ON } from './split.ts';

export interface BacktestChoices {
  readonly k?: Coefficients;
  /** Runs with luck for each country and each set of beliefs. */
  readonly seeds?: number;
}

const SEEDS = 200;
const QUARTERS_A_YEAR = 4;

/**
 * Plays the real policy of each country and holds it against what is on record. Invented countries stay out. Countries
 * are given in the order of fitted, tested, and new ones. `facts` name the sources.
 */
export function runBacktest(
  countries: readonly CompiledCountry[],
  records: readonly CompiledOutcome[],
  facts: CompiledFacts,
  { k, seeds = SEEDS }: BacktestChoices = {},
): Backtest {
  const withK = k ? { k } : {};
  const played = inOrder(countries).map((country): Played => {
    const laws = records.flatMap(({ country: of, what, quarter, levers }) =>
      of === country.id && what === 'law' && quarter !== undefined && levers ? [{ quarter, levers }] : [],
    );
    const play = (levels: BeliefLevels, until?: number): Replay =>
      replayPolicy(country, {
        ...withK,
        beliefs: beliefsAt(levels),
        laws,
        ...(until !== undefined && { until }),
      });
    const threefold = (until?: number): readonly [Replay, Replay, Replay] => [
      play(CHEAP, until),
      play({}, until),
      play(DEAR, until),
    ];
    return {
      country,
      role: roleOf(country.id),
      replays: threefold(),
      replaysUntil: threefold,
      odds: oddsOf(country, seeds, withK),
    };
  });
  const rows = rowsOf(played, records);
  const told = played.map((one) => describeCountry(one, records));
  return {
    format: 1,
    fittedOn: FITTED_ON,
    testedOn: TESTED_ON,
    seeds,
    slack: SLACK,
    countries: told,
    rows,
    count: countRows(rows),
    brier: {
      retaliation: brierOf(told, 'retaliation'),
      reprisal: brierOf(told, 'reprisal'),
      'court-case': brierOf(told, 'court-case'),
    },
    noReprisalAnywhere: told.reduce((none, { odds }) => none * (1 - odds.reprisal.central), 1),
    sources: sourcesOf(
      [...rows.flatMap((row) => row.facts), ...told.flatMap(({ policy }) => policy.flatMap((p) => p.facts))],
      facts,
    ),
  };
}

function inOrder(countries: readonly CompiledCountry[]): readonly CompiledCountry[] {
  const order = [...FITTED_ON, ...TESTED_ON];
  const place = ({ id }: CompiledCountry): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return countries.filter(({ fictional }) => !fictional).sort((a, b) => place(a) - place(b));
}

function oddsOf(
  country: CompiledCountry,
  seeds: number,
  withK: { readonly k?: Coefficients },
): Readonly<Record<EventName, Band>> {
  const under = (levels: BeliefLevels): Record<EventName, number> => {
    const beliefs = beliefsAt(levels);
    const odds = { retaliation: 0, reprisal: 0, 'court-case': 0 };
    for (let seed = 1; seed <= seeds; seed++) {
      const { end } = replayPolicy(country, { ...withK, beliefs, seed });
      odds.retaliation += end.retaliationEver / seeds;
      odds.reprisal += end.reprisalEver / seeds;
      odds['court-case'] += anyCourtCase(end) / seeds;
    }
    return odds;
  };
  const three = [under(MILD), under({}), under(HARSH)] as const;
  return {
    retaliation: bandOf(three, (odds) => odds.retaliation),
    reprisal: bandOf(three, (odds) => odds.reprisal),
    'court-case': bandOf(three, (odds) => odds['court-case']),
  };
}

function describeCountry(
  { country, role, replays, odds }: Played,
  records: readonly CompiledOutcome[],
): BacktestCountry {
  const central = replays[1];
  const people = country.values.populationMillion;
  const renewals = Object.values(central.gross).reduce((sum, of) => sum + of.renewals, 0);
  const happened = (name: EventName): 0 | 1 | null => {
    const found = records.find((record) => record.country === country.id && record.what === name);
    return found ? (found.low as 0 | 1) : null;
  };
  return {
    id: country.id,
    name: country.name,
    role,
    fitted: role === 'fit',
    policy: country.record.map(({ quarter, levers, fact }) => ({
      quarter: formatQuarter(quarter),
      levers,
      facts: fact,
    })),
    cost: {
      net: bandOf(replays, (r) => r.end.costMillionEur),
      gross: bandOf(replays, (r) => r.end.grossMillionEur),
      grossWithoutRenewals: central.end.grossMillionEur - renewals,
      netPerInhabitantEur: bandOf(replays, (r) => r.end.costMillionEur / people),
    },
    years: central.cover.flatMap((_, t) =>
      t % QUARTERS_A_YEAR === QUARTERS_A_YEAR - 1
        ? [
            {
              year: yearOf(t),
              cover: bandOf(replays, (r) => r.cover[t] ?? 0),
              hrv5g: central.hrv5g[t] ?? 0,
              hrv4g: central.hrv4g[t] ?? 0,
              hrvCore: central.hrvCore[t] ?? 0,
            },
          ]
        : [],
    ),
    delayMonths: bandOf(replays, (r) => r.end.delayMonths),
    odds,
    happened: {
      retaliation: happened(EVENTS[0]),
      reprisal: happened(EVENTS[1]),
      'court-case': happened(EVENTS[2]),
    },
  };
}

function sourcesOf(ids: readonly string[], facts: CompiledFacts): Record<string, BacktestSource> {
  const sources: Record<string, BacktestSource> = {};
  for (const id of [...new Set(ids)].sort()) {
    const fact = facts[id];
    if (!fact) continue;
    const { title, publisher, url, published } = fact.source;
    sources[id] = { claim: fact.claim, title, publisher, url, published, confidence: fact.confidence };
  }
  return sources;
}
