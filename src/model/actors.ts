/**
 * The actors' charts as tables: from which stance to which, when an indicator crosses a threshold. The machine's
 * statecharts are made from the same tables, and so is the plain stepping of millions of roads.
 * Thresholds are points of trust, relations or confidence, all assumptions (they set how fast stances change).
 */
export interface Move {
  readonly from: number;
  readonly to: number;
  /** Moves when the indicator is below this … */
  readonly below: number | undefined;
  /** … or at least / above this. */
  readonly atLeast: number | undefined;
  /** Only while the ultimatum stands. */
  readonly atUltimatum: boolean;
}

export interface ActorChart {
  readonly stances: readonly string[];
  readonly moves: readonly Move[];
  /** The stance in early 2019, from the indicator then. */
  readonly start: (indicator: number) => number;
}

export interface ActorCharts {
  readonly washington: ActorChart;
  readonly beijing: ActorChart;
}

export const WASHINGTON_STANCES = ['reassured', 'persuading', 'pressing', 'warning'] as const;
export const ARGUMENTS = ['espionage', 'theft', 'regime', 'ultimatum'] as const;
export const BEIJING_STANCES = ['satisfied', 'courting', 'lobbying', 'warning'] as const;
export const OPERATOR_STANCES = ['building', 'planning', 'alarmed', 'litigating'] as const;

/**
 * When an operator changes its tone: it sues above this probability of a case, is alarmed below this confidence,
 * and plans instead of building above this share of the build that waits.
 */
export const OPERATOR_THRESHOLDS = { litigating: 0.5, alarmed: 45, planning: 0.2 } as const;

/** The last argument: none follows it. */
export const ULTIMATUM = ARGUMENTS.length - 1;

export const ACTOR_CHARTS: ActorCharts = {
  washington: {
    stances: WASHINGTON_STANCES,
    start: (trust) => (trust >= 60 ? 1 : 2),
    moves: [
      move(0, 1, { below: 60 }),
      move(1, 0, { atLeast: 66 }),
      move(1, 2, { below: 52 }),
      move(2, 1, { atLeast: 56 }),
      move(2, 3, { below: 46 }),
      move(2, 3, { below: 50, atUltimatum: true }),
      move(3, 2, { atLeast: 52 }),
    ],
  },
  beijing: {
    stances: BEIJING_STANCES,
    start: (relations) => (relations >= 64 ? 0 : 1),
    moves: [
      move(0, 1, { below: 64 }),
      move(1, 0, { atLeast: 68 }),
      move(1, 2, { below: 54 }),
      move(2, 1, { atLeast: 58 }),
      move(2, 3, { below: 45 }),
      move(3, 2, { atLeast: 49 }),
    ],
  },
};

/** Every move has all its fields, in one order: engines go faster through a table of objects that are all built alike. */
function move(
  from: number,
  to: number,
  when: Partial<Pick<Move, 'below' | 'atLeast' | 'atUltimatum'>>,
): Move {
  return { from, to, below: when.below, atLeast: when.atLeast, atUltimatum: when.atUltimatum ?? false };
}

/** The stance after a quarter: at most one move, the first that fits. */
export function nextStance(chart: ActorChart, stance: number, indicator: number, ultimatum: boolean): number {
  const moves = chart.moves;
  for (let i = 0; i < moves.length; i++) {
    const move = moves[i] as Move;
    if (move.from === stance && moveFits(move, indicator, ultimatum)) return move.to;
  }
  return stance;
}

export function moveFits(move: Move, indicator: number, ultimatum: boolean): boolean {
  if (move.atUltimatum && !ultimatum) return false;
  if (move.below !== undefined && !(indicator < move.below)) return false;
  return move.atLeast === undefined || indicator >= move.atLeast;
}
