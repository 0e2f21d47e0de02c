import {
  anyCourtCase,
  type Cloud,
  type Column,
  frontierOf,
  type Halves,
  halvesOf,
  type Kind,
  kindShares,
  optionShares,
  type ScoreName,
  spreadOfColumn,
} from '../../src/analysis/index.ts';
import { drawAt } from '../../src/core/index.ts';
import { changeOf, countryOf } from '../../src/machine/index.ts';
import { createSetting, decide, initialState, stepQuarter } from '../../src/model/index.ts';
import type { CompiledBeat, CompiledOption, CompiledScenario } from '../../src/scenario/index.ts';

/** All roads of a scenario in the figures that a calibration looks at. */
export interface SpaceSummary {
  readonly roads: number;
  readonly ranges: Readonly<Record<ScoreName, readonly [min: number, median: number, max: number]>>;
  readonly eurPerHead: readonly [p5: number, median: number, p95: number];
  readonly delayMonths: readonly [median: number, max: number];
  readonly correlations: {
    readonly costSecurity: number;
    readonly costAlliance: number;
    readonly securityAlliance: number;
  };
  /** Shares of all roads. */
  readonly frontierShare: number;
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly frontierKinds: Readonly<Record<Kind, number>>;
  /** By decision and option: share of the frontier that took it. */
  readonly optionShares: readonly (readonly number[])[];
  /** Means of the three scores in the softer and the harder half, parted at the median of hardness. */
  readonly halves: Halves;
}

export function summarise(cloud: Cloud, scenario: CompiledScenario): SpaceSummary {
  const frontier = frontierOf(cloud);
  const range = (name: ScoreName): readonly [number, number, number] => {
    const { min, median, max } = spreadOfColumn(cloud, name);
    return [min, median, max];
  };
  const people = scenario.country.values.populationMillion;
  const bill = spreadOfColumn(cloud, 'costMillionEur');
  const delay = spreadOfColumn(cloud, 'delayMonths');
  return {
    roads: cloud.dots,
    ranges: { cost: range('cost'), security: range('security'), alliance: range('alliance') },
    eurPerHead: [bill.p5 / people, bill.median / people, bill.p95 / people],
    delayMonths: [delay.median, delay.max],
    correlations: {
      costSecurity: correlation(cloud, 'cost', 'security'),
      costAlliance: correlation(cloud, 'cost', 'alliance'),
      securityAlliance: correlation(cloud, 'security', 'alliance'),
    },
    frontierShare: frontier.length / cloud.dots,
    kinds: kindShares(cloud, scenario),
    frontierKinds: kindShares(cloud, scenario, frontier),
    optionShares: optionShares(cloud, frontier),
    halves: halvesOf(cloud),
  };
}

/** How two columns go together, −1 to 1. */
function correlation(cloud: Cloud, one: Column, other: Column): number {
  const [a, b] = [cloud[one].subarray(0, cloud.dots), cloud[other].subarray(0, cloud.dots)];
  const mean = (x: Float32Array): number => x.reduce((sum, v) => sum + v, 0) / x.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let ab = 0;
  let aa = 0;
  let bb = 0;
  a.forEach((value, i) => {
    const da = value - meanA;
    const db = (b[i] ?? 0) - meanB;
    ab += da * db;
    aa += da * da;
    bb += db * db;
  });
  return ab / Math.sqrt(aa * bb);
}

/** How often, in random play with real luck, things happened at least once; incidents as a mean. */
export interface Happenings {
  readonly reprisal: number;
  readonly retaliation: number;
  readonly courtCase: number;
  readonly lawLost: number;
  readonly incidents: number;
}

/** Random roads, each with luck of its own. The roads are the same each time. */
export function playAtRandom(scenario: CompiledScenario, runs: number): Happenings {
  const country = countryOf(scenario.country);
  let reprisal = 0;
  let retaliation = 0;
  let courtCase = 0;
  let tried = 0;
  let lost = 0;
  let incidents = 0;
  for (let seed = 1; seed <= runs; seed++) {
    const setting = createSetting(country, { seed });
    const state = initialState(setting);
    scenario.beats.forEach((beat, index) => {
      while (state.t < beat.quarter) stepQuarter(state, setting);
      const option = beat.decision.options[randomOption(beat, seed, index)] as CompiledOption;
      decide(state, changeOf(option), setting);
    });
    while (state.t <= setting.lastQuarter) stepQuarter(state, setting);
    reprisal += state.reprisalEver / runs;
    retaliation += state.retaliationEver / runs;
    courtCase += anyCourtCase(state) / runs;
    incidents += state.incidents / runs;
    tried += state.lawsTried > 0 ? 1 : 0;
    lost += state.lawsLost > 0 ? 1 : 0;
  }
  return { reprisal, retaliation, courtCase, lawLost: tried > 0 ? lost / tried : 0, incidents };
}

/** A slot of chance that the simulation does not use. */
const RANDOM_SLOT = 1000;

function randomOption(beat: CompiledBeat, road: number, index: number): number {
  return Math.floor(drawAt(road, index, RANDOM_SLOT) * beat.decision.options.length);
}
