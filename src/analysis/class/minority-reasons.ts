import type { Split } from './split-runs.ts';

/** A reason that few gave: the argument that a class would otherwise not hear. */
export interface MinorityReason {
  readonly decision: number;
  readonly option: string;
  readonly reason: string;
  readonly runs: readonly number[];
  /** Why it stands out: few took this option at all, or few of those who took it did so for this reason. */
  readonly against: 'option' | 'reason';
}

/** A minority is at most this share of those it is held against. */
const FEW = 0.2;
/** In a smaller group nobody is a minority. */
const LEAST = 4;

/** The reasons of minorities, decision by decision, the loneliest first. One line for each option, reason and decision. */
export function minorityReasons(splits: readonly Split[]): readonly MinorityReason[] {
  return splits.flatMap(({ decision, options, decided }) =>
    options
      .flatMap(({ option, runs, reasons }) =>
        reasons.flatMap(({ reason, runs: who }): MinorityReason[] => {
          if (isFew(runs.length, decided))
            return [{ decision, option, reason, runs: who, against: 'option' }];
          if (isFew(who.length, runs.length))
            return [{ decision, option, reason, runs: who, against: 'reason' }];
          return [];
        }),
      )
      .sort((a, b) => a.runs.length - b.runs.length),
  );
}

function isFew(some: number, all: number): boolean {
  return all >= LEAST && some > 0 && some <= all * FEW;
}
