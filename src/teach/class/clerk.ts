import {
  type ClassEnd,
  type Cloud,
  endsIn,
  exploreRoads,
  findRegrets,
  type MinorityReason,
  minorityReasons,
  optionAt,
  planRoads,
  type Regret,
  type RoomQuestion,
  roomQuestions,
  SCORE_NAMES,
  type ScoreName,
  type Sight,
  type Split,
  seeCloud,
  splitRuns,
  spreadOfClass,
} from '../../analysis/index.ts';
import type { Length } from '../../machine/index.ts';
import { beliefsAt } from '../../model/index.ts';
import { drawSight } from '../../present/index.ts';
import { type CodeProblem, checkRun, type Phase, type Run } from '../../run/index.ts';
import type { CompiledScenario } from '../../scenario/index.ts';

/** What a code turned out to be, as plain data. */
export interface Checked {
  /** As the page itself writes it. */
  readonly code: string;
  readonly scenario: string;
  readonly version: number;
  readonly length: Length;
  readonly practice: boolean;
  readonly seed: number;
  readonly phase: Phase;
  /** Decisions taken, and how many there are. */
  readonly decided: number;
  readonly decisions: number;
  readonly finished: boolean;
  readonly choices: readonly { readonly option: string; readonly reason: string }[];
  /** Points for cost, security and alliance; none before the oath. */
  readonly mandate: readonly [number, number, number] | undefined;
  readonly prediction: string | undefined;
  /** Where it leads by the end of 2026, and by its own mandate; 0–100. */
  readonly end: ClassEnd;
}

export type Judged =
  | { readonly ok: true; readonly run: Checked }
  | { readonly ok: false; readonly problem: CodeProblem };

/** What a class of one scenario and length did. Runs are places in the list of codes that was asked about. */
export interface ClassLook {
  readonly splits: readonly Split[];
  readonly minorities: readonly MinorityReason[];
  readonly questions: readonly RoomQuestion[];
  readonly scores: Readonly<Record<ScoreName | 'weighed', SpreadOfScore>>;
  readonly widest: ScoreName;
}

type SpreadOfScore = NonNullable<ReturnType<typeof spreadOfClass>>['weighed'];

/** All roads of the scenario, drawn, and what can only be said against them. */
export interface RoadsLook {
  readonly roads: number;
  readonly isSample: boolean;
  readonly spans: Sight['spans'];
  readonly edges: Sight['edges'];
  readonly bands: readonly [string, string, string];
  /** For each decision and option: where all roads lead that take it, on average. */
  readonly means: readonly (readonly Readonly<Record<ScoreName, number>>[])[];
  readonly regrets: readonly Regret[];
  readonly questions: readonly RoomQuestion[];
}

/** Replays codes and looks at them together. Keeps what it replayed; has no page and no clock, so any thread can hold it. */
export interface Clerk {
  shelve(scenario: CompiledScenario): void;
  /** Without `mend` a slip in a code is not looked for. */
  check(code: string, mend: boolean): Judged;
  /** Undefined where none of the codes has been checked. All of them must be of one scenario and length. */
  look(codes: readonly string[]): ClassLook | undefined;
  /** Yields its share of the way, 0 to 1. */
  roads(codes: readonly string[]): Generator<number, RoadsLook | undefined>;
}

export function createClerk(): Clerk {
  const shelf: CompiledScenario[] = [];
  const runs = new Map<string, Run>();
  const clouds = new Map<string, Cloud>();
  const runsOf = (codes: readonly string[]) => codes.flatMap((code) => runs.get(code) ?? []);

  return {
    shelve: (scenario) => {
      if (!shelf.some(({ id, version }) => id === scenario.id && version === scenario.version))
        shelf.push(scenario);
    },

    check: (code, mend) => {
      const checked = checkRun(code, shelf, mend);
      if (!checked.ok) return { ok: false, problem: checked.error };
      const { run, code: clean } = checked.value;
      runs.set(clean, run);
      return { ok: true, run: summed(run, clean) };
    },

    look: (codes) => {
      const all = runsOf(codes);
      const spread = spreadOfClass(all);
      if (!spread) return undefined;
      const splits = splitRuns(all);
      return {
        splits,
        minorities: minorityReasons(splits),
        questions: roomQuestions(all),
        scores: { ...spread.scores, weighed: spread.weighed },
        widest: spread.widest,
      };
    },

    *roads(codes) {
      const all = runsOf(codes);
      const first = all[0];
      if (!first) return undefined;
      const beliefs = mostCommonBeliefs(all);
      const key = JSON.stringify([first.scenario.id, first.scenario.version, first.start.length, beliefs]);
      let cloud = clouds.get(key);
      if (!cloud) {
        const chunks = exploreRoads(first.scenario, {
          length: first.start.length,
          beliefs: beliefsAt(beliefs),
        });
        for (;;) {
          const { done, value } = chunks.next();
          if (done) {
            cloud = value;
            break;
          }
          yield value.cloud.dots / value.cloud.size;
        }
        clouds.clear();
        clouds.set(key, cloud);
      }
      yield 1;
      const sight = seeCloud(cloud);
      yield 1;
      const plan = planRoads(first.scenario, first.start.length);
      const regrets = cloud.isSample ? [] : findRegrets(all, plan, endsIn(cloud));
      return {
        roads: sight.roads,
        isSample: sight.isSample,
        spans: sight.spans,
        edges: sight.edges,
        bands: drawSight(sight, false).bands,
        means: meansOf(cloud),
        regrets,
        questions: roomQuestions(all, regrets),
      };
    },
  };
}

function summed(run: Run, code: string): Checked {
  const { scenario, start, phase, play, tables } = run;
  const end = spreadOfClass([run])?.ends[0];
  if (!end) throw new Error('a run leads nowhere');
  return {
    code,
    scenario: scenario.id,
    version: scenario.version,
    length: start.length,
    practice: start.practice,
    seed: start.seed,
    phase,
    decided: play.decided.length,
    decisions: tables.beats.length,
    finished: phase === 'epilogue' || phase === 'debrief',
    choices: play.decided.map(({ option, reason }) => ({ option, reason })),
    mandate: play.mandate,
    prediction: play.prediction,
    end,
  };
}

/** Roads are played under what most of the class believes. */
function mostCommonBeliefs(runs: readonly Run[]): Run['start']['beliefs'] {
  const counts = new Map<string, { count: number; beliefs: Run['start']['beliefs'] }>();
  for (const { start } of runs) {
    const key = JSON.stringify(Object.entries(start.beliefs).sort());
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { count: 1, beliefs: start.beliefs });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.beliefs ?? {};
}

function meansOf(cloud: Cloud): RoadsLook['means'] {
  const { plan, dots } = cloud;
  return plan.decisions.map(({ options }, decision) => {
    const sums = options.map(() => ({ cost: 0, security: 0, alliance: 0, count: 0 }));
    for (let dot = 0; dot < dots; dot++) {
      const sum = sums[optionAt(plan, cloud.roads[dot] as number, decision)];
      if (!sum) continue;
      sum.count += 1;
      for (const score of SCORE_NAMES) sum[score] += cloud[score][dot] as number;
    }
    return sums.map(({ cost, security, alliance, count }) => {
      const of = Math.max(1, count);
      return { cost: cost / of, security: security / of, alliance: alliance / of };
    });
  });
}
