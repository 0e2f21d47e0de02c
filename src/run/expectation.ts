import { changeOf } from '../machine/index.ts';
import {
  type BeliefLevels,
  beliefsAt,
  copyState,
  createSetting,
  decide,
  oddsOf,
  projectScores,
  type Scores,
  type State,
} from '../model/index.ts';
import type { CompiledOption } from '../scenario/index.ts';
import type { Run } from './run.ts';

/** What an adviser expects of an option: the change of a score by the end of 2026, in points, low ≤ high. */
export interface Expectation {
  readonly low: number;
  readonly high: number;
}

export interface OptionExpectation {
  readonly scores: Readonly<Record<keyof Scores, Expectation>>;
  /** 0–1, the odds of the vote; 1 where no law is needed. */
  readonly odds: number;
}

/**
 * Under which beliefs each adviser looks at the options: the finance adviser spans what removal may cost, the
 * security adviser how likely hostile use is and how far tests help, the foreign adviser how hard Washington hits.
 */
const VIEWS: Readonly<Record<keyof Scores, readonly BeliefLevels[]>> = {
  cost: [
    {},
    { naturalRenewal: -1, swapUnit: -1, priceEffect: -1, delayValue: -1, beijingRetaliation: -1 },
    { naturalRenewal: 1, swapUnit: 1, priceEffect: 1, delayValue: 1, beijingRetaliation: 1 },
  ],
  security: [
    {},
    { intent: -1, edgeBlur: -1, scrutinyWorks: 1 },
    { intent: 1, edgeBlur: 1, scrutinyWorks: -1 },
  ],
  alliance: [
    {},
    { washingtonReprisal: -1, attentionOfOthers: -1 },
    { washingtonReprisal: 1, attentionOfOthers: 1 },
  ],
};

const known = new WeakMap<State, Map<string, OptionExpectation>>();

/**
 * What each option of the current decision would do to the scores, against leaving everything as it is: chance at
 * its expectation, the law passed, nothing known that lies in the future. Never the exact result.
 */
export function expectOption(run: Run, option: CompiledOption): OptionExpectation {
  const { state } = run.play.moment;
  let options = known.get(state);
  if (!options) {
    options = new Map();
    known.set(state, options);
  }
  let expectation = options.get(option.id);
  if (!expectation) {
    expectation = compute(run, option);
    options.set(option.id, expectation);
  }
  return expectation;
}

function compute(run: Run, option: CompiledOption): OptionExpectation {
  const { state } = run.play.moment;
  const { law: _, ...levers } = changeOf(option);
  const spans = {} as Record<keyof Scores, Expectation>;
  for (const score of ['cost', 'security', 'alliance'] as const) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const view of VIEWS[score]) {
      const setting = createSetting(run.tables.setting.country, {
        beliefs: beliefsAt({ ...run.start.beliefs, ...view }),
        knownUntil: state.t,
      });
      const changed = copyState(state);
      decide(changed, levers, setting);
      const change = projectScores(changed, setting)[score] - projectScores(state, setting)[score];
      low = Math.min(low, change);
      high = Math.max(high, change);
    }
    spans[score] = { low, high };
  }
  return { scores: spans, odds: oddsOf(state, changeOf(option), run.tables.setting) };
}
