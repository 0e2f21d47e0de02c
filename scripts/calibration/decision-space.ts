import { anyCourtCase } from '../../src/analysis/index.ts';
import { drawAt } from '../../src/core/index.ts';
import { changeOf, countryOf } from '../../src/machine/index.ts';
import {
  type Beliefs,
  type Coefficients,
  copyState,
  createSetting,
  decide,
  initialState,
  type Setting,
  type State,
  scoresOf,
  stepQuarter,
} from '../../src/model/index.ts';
import type { CompiledBeat, CompiledOption, CompiledScenario } from '../../src/scenario/index.ts';

export interface SpaceChoices {
  readonly beliefs?: Beliefs;
  readonly k?: Coefficients;
}

/** One way through all decisions: the option of each, and where it ended. */
export interface Road {
  readonly options: readonly number[];
  readonly cost: number;
  readonly security: number;
  readonly alliance: number;
  readonly ranCap: number;
  readonly hardness: number;
  readonly costMillionEur: number;
  readonly delayMonths: number;
}

function settingOf(scenario: CompiledScenario, choices: SpaceChoices, seed?: number): Setting {
  const { beliefs, k } = choices;
  return createSetting(countryOf(scenario.country), {
    ...(beliefs && { beliefs }),
    ...(k && { k }),
    ...(seed !== undefined && { seed }),
  });
}

/** Every road through a scenario, with expected chance. Beginnings that roads share are played once. */
export function everyRoad(scenario: CompiledScenario, choices: SpaceChoices = {}): readonly Road[] {
  const setting = settingOf(scenario, choices);
  const roads: Road[] = [];
  const options: number[] = [];
  const walk = (from: State, index: number): void => {
    const beat = scenario.beats[index];
    const state = copyState(from);
    const until = beat?.quarter ?? setting.lastQuarter + 1;
    while (state.t < until) stepQuarter(state, setting);
    if (!beat) {
      roads.push(roadOf(state, options, setting));
      return;
    }
    beat.decision.options.forEach((option, n) => {
      const next = copyState(state);
      decide(next, changeOf(option), setting);
      options[index] = n;
      walk(next, index + 1);
    });
  };
  walk(initialState(setting), 0);
  return roads;
}

/** Some roads, drawn at random but the same each time, with expected chance. */
export function randomRoads(
  scenario: CompiledScenario,
  count: number,
  choices: SpaceChoices = {},
): readonly Road[] {
  const setting = settingOf(scenario, choices);
  return Array.from({ length: count }, (_, road) => {
    const state = initialState(setting);
    const options = scenario.beats.map((beat, index) => {
      while (state.t < beat.quarter) stepQuarter(state, setting);
      const option = randomOption(beat, road, index);
      decide(state, changeOf(beat.decision.options[option] as CompiledOption), setting);
      return option;
    });
    while (state.t <= setting.lastQuarter) stepQuarter(state, setting);
    return roadOf(state, options, setting);
  });
}

function randomOption(beat: CompiledBeat, road: number, index: number): number {
  return Math.floor(drawAt(road, index, RANDOM_SLOT) * beat.decision.options.length);
}

function roadOf(state: State, options: readonly number[], setting: Setting): Road {
  const { ranCap, hardness, costMillionEur, delayMonths } = state;
  return {
    options: [...options],
    ...scoresOf(state, setting),
    ranCap,
    hardness,
    costMillionEur,
    delayMonths,
  };
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
export function playAtRandom(
  scenario: CompiledScenario,
  runs: number,
  choices: SpaceChoices = {},
): Happenings {
  let reprisal = 0;
  let retaliation = 0;
  let courtCase = 0;
  let tried = 0;
  let lost = 0;
  let incidents = 0;
  for (let seed = 1; seed <= runs; seed++) {
    const setting = settingOf(scenario, choices, seed);
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

/** Points by which one road must beat another to count as better. */
const BEATS_BY = 0.5;
const CELL = BEATS_BY / 4;
const CELLS = Math.ceil(100 / CELL) + 8;

/** The roads that no other road beats by half a point or more on all three scores. */
function frontierOf(roads: readonly Road[]): readonly Road[] {
  const width = CELLS + 1;
  const best = new Float64Array(width * width).fill(-1);
  const at = (cost: number, security: number): number => cost * width + security;
  for (const road of roads) {
    const i = at(Math.floor(road.cost / CELL), Math.floor(road.security / CELL));
    best[i] = Math.max(best[i] as number, road.alliance);
  }
  for (let cost = CELLS - 1; cost >= 0; cost--) {
    for (let security = CELLS - 1; security >= 0; security--) {
      const i = at(cost, security);
      best[i] = Math.max(
        best[i] as number,
        best[at(cost + 1, security)] as number,
        best[at(cost, security + 1)] as number,
      );
    }
  }
  return roads.filter((road) => {
    const cost = Math.ceil((road.cost + BEATS_BY) / CELL);
    const security = Math.ceil((road.security + BEATS_BY) / CELL);
    return (
      cost >= CELLS || security >= CELLS || (best[at(cost, security)] as number) < road.alliance + BEATS_BY
    );
  });
}

export type Kind = 'soft' | 'middle' | 'hard';

/** Soft: the cap, if any, binds hardly anybody. Hard: next to nothing is left of the maker in 5G radio. */
function kindOf(road: Road, scenario: CompiledScenario): Kind {
  const { operators } = scenario.country;
  const sites = operators.reduce((sum, o) => sum + o.sitesThousand, 0);
  const usual = operators.reduce((sum, o) => sum + o.hrvPurchases5g * o.sitesThousand, 0) / sites;
  if (road.ranCap >= SOFT_FROM * usual) return 'soft';
  return road.ranCap <= HARD_UNTIL ? 'hard' : 'middle';
}

const SOFT_FROM = 0.9;
const HARD_UNTIL = 0.1;

const SCORES = ['cost', 'security', 'alliance'] as const;

export interface SpaceSummary {
  readonly roads: number;
  readonly ranges: Readonly<
    Record<(typeof SCORES)[number], readonly [min: number, median: number, max: number]>
  >;
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
  readonly halves: Readonly<
    Record<'soft' | 'hard', Readonly<Record<(typeof SCORES)[number] | 'mean', number>>>
  >;
}

export function summarise(roads: readonly Road[], scenario: CompiledScenario): SpaceSummary {
  const frontier = frontierOf(roads);
  const of = (name: keyof Road): number[] => roads.map((road) => road[name] as number);
  const range = (name: (typeof SCORES)[number]): readonly [number, number, number] => {
    const sorted = of(name).sort(ascending);
    return [sorted[0] ?? 0, quantile(sorted, 0.5), sorted.at(-1) ?? 0];
  };
  const perHead = of('costMillionEur')
    .map((cost) => cost / scenario.country.values.populationMillion)
    .sort(ascending);
  const delay = of('delayMonths').sort(ascending);
  const hardness = quantile(of('hardness').sort(ascending), 0.5);
  return {
    roads: roads.length,
    ranges: { cost: range('cost'), security: range('security'), alliance: range('alliance') },
    eurPerHead: [quantile(perHead, 0.05), quantile(perHead, 0.5), quantile(perHead, 0.95)],
    delayMonths: [quantile(delay, 0.5), delay.at(-1) ?? 0],
    correlations: {
      costSecurity: correlation(of('cost'), of('security')),
      costAlliance: correlation(of('cost'), of('alliance')),
      securityAlliance: correlation(of('security'), of('alliance')),
    },
    frontierShare: frontier.length / roads.length,
    kinds: sharesOf(roads, scenario),
    frontierKinds: sharesOf(frontier, scenario),
    optionShares: scenario.beats.map((beat, index) =>
      beat.decision.options.map(
        (_, option) => frontier.filter((road) => road.options[index] === option).length / frontier.length,
      ),
    ),
    halves: {
      soft: meansOf(roads.filter((road) => road.hardness <= hardness)),
      hard: meansOf(roads.filter((road) => road.hardness > hardness)),
    },
  };
}

function sharesOf(roads: readonly Road[], scenario: CompiledScenario): Record<Kind, number> {
  const shares = { soft: 0, middle: 0, hard: 0 };
  for (const road of roads) shares[kindOf(road, scenario)] += 1 / roads.length;
  return shares;
}

function meansOf(roads: readonly Road[]): Record<(typeof SCORES)[number] | 'mean', number> {
  const mean = (name: (typeof SCORES)[number]): number =>
    roads.reduce((sum, road) => sum + road[name], 0) / roads.length;
  const means = { cost: mean('cost'), security: mean('security'), alliance: mean('alliance') };
  return { ...means, mean: (means.cost + means.security + means.alliance) / SCORES.length };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (x: readonly number[]): number => x.reduce((sum, v) => sum + v, 0) / x.length;
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

function ascending(a: number, b: number): number {
  return a - b;
}
