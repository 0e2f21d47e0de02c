import {
  allRoads,
  type Cloud,
  type ColumnSpread,
  frontierOf,
  type Halves,
  halvesOf,
  hasBestRoad,
  type Kind,
  kindShares,
  optionShares,
  shareVariance,
  spreadOfColumn,
  type VarianceByScore,
} from '../../src/analysis/index.ts';
import { formatQuarter } from '../../src/core/index.ts';
import { layOut } from '../../src/machine/index.ts';
import { beliefsAt } from '../../src/model/index.ts';
import { measureScenario, type ScenarioMeasures } from '../../src/scenario/index.ts';
import { BELIEF_SETS } from './belief-sets.ts';
import { type InboxMeasure, measureInbox } from './measure-inbox.ts';
import type { ReadScenario } from './read-for-explore.ts';

/** One option among the roads that nothing beats. */
export interface ExploredOption {
  readonly option: string;
  readonly title: string;
  readonly isHistory: boolean;
  /** The author says that it is not worth its price under any belief. */
  readonly isTrap: boolean;
  /** Share, 0–1, of the roads on the frontier that take it: at central beliefs, and where it is highest. */
  readonly frontierShare: number;
  readonly highestShare: number;
  /** Under how many sets of beliefs it is on the frontier, and under which it is not. */
  readonly beliefSets: number;
  readonly missingUnder: readonly string[];
}

/** Everything that tells whether a scenario is fair. Shares 0–1, scores 0–100. */
export interface Exploration {
  readonly scenario: string;
  readonly kind: 'ministry' | 'tutorial';
  readonly roads: number;
  /** How many of them were played under each set of beliefs: all, unless a quick look was asked for or there are too many. */
  readonly played: number;
  readonly beliefSets: number;
  readonly decisions: readonly {
    readonly beat: string;
    readonly quarter: string;
    readonly options: readonly ExploredOption[];
  }[];
  /** "beat/option" of those that are on the frontier under no set of beliefs. */
  readonly dominated: readonly string[];
  readonly frontier: {
    readonly roads: number;
    readonly share: number;
    readonly kinds: Readonly<Record<Kind, number>>;
  };
  readonly kinds: Readonly<Record<Kind, number>>;
  /** Whether one road is best on all three scores, at central beliefs. */
  readonly hasBestRoad: boolean;
  readonly spread: Readonly<
    Record<'cost' | 'security' | 'alliance' | 'eurPerHead' | 'delayMonths', ColumnSpread>
  >;
  /** Where differences come from: what one decides, luck, what one believes, and the last two together. */
  readonly variance: VarianceByScore;
  /** Means of the softer and the harder half of the roads. */
  readonly halves: Halves;
  readonly inbox: InboxMeasure;
  readonly reading: ScenarioMeasures;
}

export interface ExploreChoices {
  /** As many roads as are looked at under each set of beliefs; all when it is left out. */
  readonly sample?: number;
}

/** Plays every road of a scenario under 27 sets of beliefs, and counts what it says. */
export function exploreScenario(
  { file, scenario }: ReadScenario,
  { sample }: ExploreChoices = {},
): Exploration {
  const some = sample === undefined ? {} : { atMost: sample, sample };
  let central: Cloud | undefined;
  const shares = BELIEF_SETS.map(({ levels }) => {
    const cloud = allRoads(scenario, { beliefs: beliefsAt(levels), ...some });
    central ??= cloud;
    return optionShares(cloud, frontierOf(cloud));
  });
  if (!central) throw new Error('there are no beliefs');
  const frontier = frontierOf(central);
  const decisions = central.plan.decisions.map(({ beat, quarter }, decision) => ({
    beat,
    quarter: formatQuarter(quarter),
    options: (scenario.beats.find(({ id }) => id === beat)?.decision.options ?? []).map(
      (option, place): ExploredOption => {
        const under = shares.map((set) => set[decision]?.[place] ?? 0);
        return {
          option: option.id,
          title: option.title,
          isHistory: option.history,
          isTrap: option.trap !== undefined,
          frontierShare: under[0] ?? 0,
          highestShare: Math.max(...under),
          beliefSets: under.filter((share) => share > 0).length,
          missingUnder: BELIEF_SETS.filter((_, set) => (under[set] ?? 0) === 0).map(({ name }) => name),
        };
      },
    ),
  }));
  return {
    scenario: scenario.id,
    kind: scenario.kind,
    roads: central.plan.count,
    played: central.size,
    beliefSets: BELIEF_SETS.length,
    decisions,
    dominated: decisions.flatMap(({ beat, options }) =>
      options.filter(({ beliefSets }) => beliefSets === 0).map(({ option }) => `${beat}/${option}`),
    ),
    frontier: {
      roads: frontier.length,
      share: frontier.length / central.dots,
      kinds: kindShares(central, scenario, frontier),
    },
    kinds: kindShares(central, scenario),
    hasBestRoad: hasBestRoad(central),
    spread: {
      cost: spreadOfColumn(central, 'cost'),
      security: spreadOfColumn(central, 'security'),
      alliance: spreadOfColumn(central, 'alliance'),
      eurPerHead: perHead(
        spreadOfColumn(central, 'costMillionEur'),
        scenario.country.values.populationMillion,
      ),
      delayMonths: spreadOfColumn(central, 'delayMonths'),
    },
    variance: answerOf(shareVariance(layOut(scenario, TERMS))),
    halves: halvesOf(central),
    inbox: measureInbox(file),
    reading: measureScenario(file),
  };
}

const TERMS = { seed: 1, length: 'standard', beliefs: {}, attention: 1 } as const;

function perHead(spread: ColumnSpread, populationMillion: number): ColumnSpread {
  const divided = Object.entries(spread).map(([name, value]) => [name, value / populationMillion]);
  return Object.fromEntries(divided) as ColumnSpread;
}

/** Runs a long question to its answer. */
function answerOf<T>(question: Generator<unknown, T>): T {
  for (;;) {
    const next = question.next();
    if (next.done === true) return next.value;
  }
}
