import type { Run } from '../../run/index.ts';

/** One option of a decision, and who took it. Runs are places in the list that was asked about. */
export interface OptionVotes {
  readonly option: string;
  readonly runs: readonly number[];
  /** Why they did; the most frequent reason first. */
  readonly reasons: readonly { readonly reason: string; readonly runs: readonly number[] }[];
}

/** How a class parted at one decision. */
export interface Split {
  /** Counted from 0. */
  readonly decision: number;
  readonly beat: string;
  readonly quarter: number;
  /** In the order of the file, those that nobody took included. */
  readonly options: readonly OptionVotes[];
  /** How many have decided. */
  readonly decided: number;
  /**
   * 0 when all took the same option, 1 when they spread evenly over all: the odds that two of them, drawn by lot, chose
   * differently, against the odds in an even spread.
   */
  readonly disagreement: number;
}

/** How runs of one scenario and length parted at each decision. Those that have not come to it are left out. */
export function splitRuns(runs: readonly Run[]): readonly Split[] {
  const first = runs[0];
  if (!first) return [];
  return first.tables.beats.map(({ beat }, decision) => {
    const options = beat.decision.options.map(({ id }): OptionVotes => {
      const who = runs.flatMap((run, i) => (run.play.decided[decision]?.option === id ? [i] : []));
      return { option: id, runs: who, reasons: reasonsOf(runs, who, decision) };
    });
    const decided = options.reduce((sum, { runs: who }) => sum + who.length, 0);
    return {
      decision,
      beat: beat.id,
      quarter: beat.quarter,
      options,
      decided,
      disagreement: disagreementOf(options.map(({ runs: who }) => who.length)),
    };
  });
}

function reasonsOf(runs: readonly Run[], who: readonly number[], decision: number): OptionVotes['reasons'] {
  const byReason = new Map<string, number[]>();
  for (const i of who) {
    const reason = runs[i]?.play.decided[decision]?.reason ?? '';
    const same = byReason.get(reason);
    if (same) same.push(i);
    else byReason.set(reason, [i]);
  }
  return [...byReason]
    .map(([reason, all]) => ({ reason, runs: all }))
    .sort((a, b) => b.runs.length - a.runs.length || (a.reason < b.reason ? -1 : 1));
}

function disagreementOf(counts: readonly number[]): number {
  const all = counts.reduce((a, b) => a + b, 0);
  if (all < 2 || counts.length < 2) return 0;
  const same = counts.reduce((sum, count) => sum + count * (count - 1), 0) / (all * (all - 1));
  // The most even spread that so many people can have.
  const even = Array.from({ length: counts.length }, (_, i) => Math.floor((all + i) / counts.length));
  const least = even.reduce((sum, count) => sum + count * (count - 1), 0) / (all * (all - 1));
  return least < 1 ? (1 - same) / (1 - least) : 0;
}
