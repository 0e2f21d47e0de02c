import { allRoads, exploreRoads, planRoads, type RoadPlan } from '../../src/analysis/index.ts';
import { END, type Tables } from '../../src/machine/index.ts';
import {
  createSetting,
  decide,
  initialState,
  type LeverChange,
  overwriteState,
  type State,
  stepQuarter,
} from '../../src/model/index.ts';

/** How fast every road of a scenario is played. Seconds of processor time. */
export interface SpaceSpeeds {
  readonly roads: number;
  /** Quarters that the plain tree simulates: beginnings shared, the years after the last decision road by road. */
  readonly quarters: number;
  /** As the page does it; the plain tree; and as many quarters one after the other. */
  readonly seconds: {
    readonly merged: number;
    readonly plainTree: number;
    readonly loop: number;
    /** As many quarters of another model, where one was given to run beside. */
    readonly beside: number | undefined;
  };
  /** Share, 0–1, of the time after which the first thousand roads are there. */
  readonly firstThousand: number;
  /** How often the years at home were played, of all roads. */
  readonly homes: number;
}

/** Turns in which each is measured, one after the other; the fastest counts, because other programs only slow down. */
const TURNS = 5;
const THOUSAND = 1000;
/** Different policies that the loop goes through. */
const POLICIES = 512;

/** Measures all on the same tables, in turns, and `beside` with them. Every figure is of the fastest turn. */
export function spaceSpeeds(tables: Tables, beside?: (quarters: number) => void): SpaceSpeeds {
  const { scenario } = tables;
  const plan = planRoads(scenario);
  const quarters = quartersOfTree(plan);
  const loop = straightLoop(tables, plan, quarters);
  const sharing = { endings: 0, homes: 0 };
  const seconds = { merged: Infinity, plainTree: Infinity, loop: Infinity, beside: Infinity };
  let firstThousand = 0;
  for (let turn = 0; turn < TURNS; turn++) {
    sharing.homes = 0;
    let first = 0;
    const merged = secondsOf(() => {
      const begin = process.cpuUsage();
      for (const { until } of exploreRoads(scenario, { sharing })) {
        if (first === 0 && until >= Math.min(THOUSAND, plan.count)) first = secondsSince(begin);
      }
    });
    if (merged < seconds.merged) firstThousand = first / merged;
    seconds.merged = Math.min(seconds.merged, merged);
    seconds.plainTree = Math.min(
      seconds.plainTree,
      secondsOf(() => allRoads(scenario, { plain: true })),
    );
    seconds.loop = Math.min(seconds.loop, secondsOf(loop));
    if (beside)
      seconds.beside = Math.min(
        seconds.beside,
        secondsOf(() => beside(quarters)),
      );
  }
  return {
    roads: plan.count,
    quarters,
    seconds: { ...seconds, beside: beside && seconds.beside },
    firstThousand,
    homes: sharing.homes,
  };
}

/** Quarters up to the first decision once, then as many as there are beginnings so far, until the end of 2026. */
function quartersOfTree({ decisions }: RoadPlan): number {
  let beginnings = 1;
  let quarters = decisions[0]?.quarter ?? END;
  decisions.forEach(({ quarter, options }, index) => {
    beginnings *= options.length;
    quarters += beginnings * ((decisions[index + 1]?.quarter ?? END) - quarter);
  });
  return quarters;
}

/**
 * The straight line: `stepQuarter` and nothing else, as often as the plain tree calls it. No tree, no decisions, no
 * causes, no scores. The countries stand under the policies of different roads, all levers pulled before the clock
 * starts, so that the quarters are of the same kind as the tree's; each is simulated from 2019 to 2026, over and over.
 */
function straightLoop(
  { scenario, setting }: Tables,
  { decisions, count }: RoadPlan,
  quarters: number,
): () => void {
  const expected = createSetting(setting.country, { beliefs: setting.beliefs });
  const starts = Array.from({ length: POLICIES }, (_, policy): State => {
    const state = initialState(expected);
    const road = Math.floor((policy * count) / POLICIES);
    for (const { changes, weight } of decisions) {
      const change: LeverChange = changes[Math.floor(road / weight) % changes.length] ?? {};
      decide(state, change, expected);
    }
    return state;
  });
  if (starts.length === 0) throw new Error(`${scenario.id} has no roads`);
  const state = initialState(expected);
  return () => {
    let left = quarters;
    for (let i = 0; left > 0; i++) {
      overwriteState(state, starts[i % starts.length] as State);
      for (; state.t < END && left > 0; left--) stepQuarter(state, expected);
    }
  };
}

function secondsOf(work: () => unknown): number {
  const begin = process.cpuUsage();
  work();
  return secondsSince(begin);
}

function secondsSince(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1e6;
}
