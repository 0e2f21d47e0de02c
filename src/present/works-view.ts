import type { VanTask } from './crews.ts';

/** How far the roll-out is behind its plan, as shares of people, 0–1. */
export interface AirView {
  readonly now: number;
  readonly plan: number;
  /** Of the people who should have 5G and do not: those who wait because crews swap. At most plan − now. */
  readonly toSwaps: number;
  /** "5G reaches 31% of the people" */
  readonly nowText: string;
  /** "plan: 44%" */
  readonly planText: string;
  /** "13 points behind; swaps took 9", or that it is on plan. */
  readonly gapText: string;
}

/** What the crews of the last quarter did, at whose expense, and what came of it. */
export interface WorksView {
  readonly title: string;
  /** Whole vans; together always the same number. */
  readonly vans: Readonly<Record<VanTask, number>>;
  readonly tasks: readonly { readonly id: VanTask; readonly label: string }[];
  readonly air: AirView;
}
