import { drawAt } from '../../core/index.ts';
import type { Tables } from '../../machine/index.ts';
import { BELIEF_NAMES, type BeliefPlaces, type Setting, scoresOf } from '../../model/index.ts';
import { planOf, playChoices } from '../choices/plan.ts';
import { SCORE_NAMES, type ScoreName } from '../choices/score-names.ts';
import { meanOf } from '../choices/spread.ts';
import { seedOfDraw } from '../luck/seed-of-draw.ts';
import type { Progress } from '../progress.ts';
import { roadAt } from './pick-rivals.ts';
import { settingUnder } from './setting-under.ts';

/** Where the differences between ends come from: shares that add up to 1. */
export interface VarianceShares {
  /** What one does. */
  readonly decisions: number;
  /** What one believes. */
  readonly beliefs: number;
  /** What a decision is worth only under some beliefs. */
  readonly both: number;
  readonly luck: number;
}

export type VarianceByScore = Readonly<Record<ScoreName, VarianceShares>>;

const ROADS = 96;
/** A multiple of three, so that each level of a belief comes equally often. */
const BELIEF_SETS = 36;
const DRAWS = 2;
/** Keep the lots apart. */
const ROAD_LOT = 31;
const BELIEF_LOT = 32;

/**
 * For one scenario: roads by lot, crossed with sets of beliefs by lot (each belief as often low as central or high), each pair
 * played over draws of chance of its own. The shares are the components of a two-way analysis of variance with random
 * effects and repeats (mean squares set equal to what they are expected to be, negative components taken as 0), so they
 * estimate all roads and all beliefs, not these few. The same lots every time.
 */
export function* shareVariance(tables: Tables): Generator<Progress, VarianceByScore> {
  const plan = planOf(tables);
  const all = plan.widths.reduce((count, width) => count * width, 1);
  const believed = beliefSets().map((places) => settingUnder(tables, places));
  const cells: Record<ScoreName, number[][][]> = { cost: [], security: [], alliance: [] };
  let draw = 0;
  for (let row = 0; row < ROADS; row++) {
    const road = roadAt(Math.floor(drawAt(ROAD_LOT, row, 0) * all), plan);
    for (const name of SCORE_NAMES) cells[name].push([]);
    for (const [column, belief] of believed.entries()) {
      for (const name of SCORE_NAMES) cells[name][row]?.push([]);
      for (let repeat = 0; repeat < DRAWS; repeat++) {
        const setting: Setting = { ...belief, seed: seedOfDraw(draw++) };
        const scores = scoresOf(playChoices(plan, road, setting), setting);
        for (const name of SCORE_NAMES) cells[name][row]?.[column]?.push(scores[name]);
      }
      yield { done: (row + (column + 1) / BELIEF_SETS) / ROADS };
    }
  }
  return {
    cost: sharesOf(cells.cost),
    security: sharesOf(cells.security),
    alliance: sharesOf(cells.alliance),
  };
}

/** The levels of each belief are dealt out like a pack of cards, so that chance among so few sets does little. */
function beliefSets(): readonly BeliefPlaces[] {
  const packs = BELIEF_NAMES.map((_, belief) =>
    Array.from({ length: BELIEF_SETS }, (_, card) => card).sort(
      (a, b) => drawAt(BELIEF_LOT, a, belief) - drawAt(BELIEF_LOT, b, belief),
    ),
  );
  return Array.from({ length: BELIEF_SETS }, (_, set) =>
    Object.fromEntries(BELIEF_NAMES.map((name, belief) => [name, ((packs[belief]?.[set] ?? 0) % 3) - 1])),
  );
}

/** The variance components of rows × columns × repeats, as shares of their sum. */
export function sharesOf(cells: readonly (readonly (readonly number[])[])[]): VarianceShares {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  const repeats = cells[0]?.[0]?.length ?? 0;
  const cellMeans = cells.map((row) => row.map(meanOf));
  const rowMeans = cellMeans.map(meanOf);
  const columnMeans = Array.from({ length: columns }, (_, c) => meanOf(cellMeans.map((row) => row[c] ?? 0)));
  const mean = meanOf(rowMeans);
  const square = (x: number) => x * x;
  const sumOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const meanSquares = {
    rows: (columns * repeats * sumOf(rowMeans.map((m) => square(m - mean)))) / (rows - 1),
    columns: (rows * repeats * sumOf(columnMeans.map((m) => square(m - mean)))) / (columns - 1),
    both:
      (repeats *
        sumOf(
          cellMeans.flatMap((row, r) =>
            row.map((m, c) => square(m - (rowMeans[r] ?? 0) - (columnMeans[c] ?? 0) + mean)),
          ),
        )) /
      ((rows - 1) * (columns - 1)),
    within:
      sumOf(
        cells.flatMap((row, r) =>
          row.flatMap((cell, c) => cell.map((x) => square(x - (cellMeans[r]?.[c] ?? 0)))),
        ),
      ) /
      (rows * columns * (repeats - 1)),
  };
  const decisions = Math.max(0, (meanSquares.rows - meanSquares.both) / (columns * repeats));
  const beliefs = Math.max(0, (meanSquares.columns - meanSquares.both) / (rows * repeats));
  const both = Math.max(0, (meanSquares.both - meanSquares.within) / repeats);
  const luck = meanSquares.within;
  const sum = decisions + beliefs + both + luck || 1;
  return { decisions: decisions / sum, beliefs: beliefs / sum, both: both / sum, luck: luck / sum };
}
