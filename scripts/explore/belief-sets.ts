import { BELIEF_NAMES, type BeliefLevels } from '../../src/model/index.ts';

/** One way to believe what is contested. */
export interface BeliefSet {
  readonly name: string;
  readonly levels: BeliefLevels;
}

/** Central beliefs, and each belief by itself at its low and at its high end: 27 sets, the central one first. */
export const BELIEF_SETS: readonly BeliefSet[] = [
  { name: 'central', levels: {} },
  ...BELIEF_NAMES.flatMap((belief): BeliefSet[] => [
    { name: `${belief} low`, levels: { [belief]: -1 } },
    { name: `${belief} high`, levels: { [belief]: 1 } },
  ]),
];
