import { changeOf } from '../machine/index.ts';
import {
  type BeliefLevels,
  beliefsAt,
  copyState,
  decide,
  oddsOf,
  projectScores,
  type Scores,
  type Setting,
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
 * Under which beliefs, beside the central ones, each adviser looks at the options: the finance adviser spans what removal may cost, the
 * security adviser how likely hostile use is and how far tests help, the foreign adviser how hard Washington hits.
 */
const VIEWS: Readonly<Record<keyof Scores, readonly BeliefLevels[]>> = {
  cost: [
    { naturalRenewal: -1, swapUnit: -1, priceEffect: -1, delayValue: -1, beijingRetaliation: -1 },
    { naturalRenewal: 1, swapUnit: 1, priceEffect: 1, delayValue: 1, beijingRetaliation: 1 },
  ],
  security: [
    { intent: -1, edgeBlur: -1, scrutinyWorks: 1 },
    { intent: 1, edgeBlur: 1, scrutinyWorks: -1 },
  ],
  alliance: [
    { washingtonReprisal: -1, attentionOfOthers: -1 },
    { washingtonReprisal: 1, attentionOfOthers: 1 },
  ],
};

/** One way of looking at the future: its setting, and where things lead when nothing is changed. */
interface View {
  readonly setting: Setting;
  readonly unchanged: Scores;
}

interface Outlooks {
  readonly views: Readonly<Record<keyof Scores, readonly View[]>>;
  readonly options: Map<string, OptionExpectation>;
}

const known = new WeakMap<State, Outlooks>();

/**
 * What each option of the current decision would do to the scores, against leaving everything as it is: chance at
 * its expectation, the law passed, nothing known that lies in the future. Never the exact result.
 */
export function expectOption(run: Run, option: CompiledOption): OptionExpectation {
  const { state } = run.play.moment;
  let outlooks = known.get(state);
  if (!outlooks) {
    outlooks = { views: viewsOf(run), options: new Map() };
    known.set(state, outlooks);
  }
  let expectation = outlooks.options.get(option.id);
  if (!expectation) {
    expectation = compute(run, option, outlooks.views);
    outlooks.options.set(option.id, expectation);
  }
  return expectation;
}

function viewsOf(run: Run): Outlooks['views'] {
  const { state } = run.play.moment;
  const look = (view: BeliefLevels): View => {
    // Nothing else of a setting depends on beliefs.
    const beliefs = beliefsAt({ ...run.start.beliefs, ...view });
    const setting: Setting = { ...run.tables.setting, beliefs, seed: undefined, knownUntil: state.t };
    return { setting, unchanged: projectScores(state, setting) };
  };
  const central = look({});
  const views = (score: keyof Scores) => [central, ...VIEWS[score].map(look)];
  return { cost: views('cost'), security: views('security'), alliance: views('alliance') };
}

function compute(run: Run, option: CompiledOption, views: Outlooks['views']): OptionExpectation {
  const { state } = run.play.moment;
  const { law: _, ...levers } = changeOf(option);
  const changedBy = new Map<View, Scores>();
  const scoresIn = (view: View): Scores => {
    let scores = changedBy.get(view);
    if (!scores) {
      const changed = copyState(state);
      decide(changed, levers, view.setting);
      scores = projectScores(changed, view.setting);
      changedBy.set(view, scores);
    }
    return scores;
  };
  const span = (score: keyof Scores): Expectation => {
    const changes = views[score].map((view) => scoresIn(view)[score] - view.unchanged[score]);
    return { low: Math.min(...changes), high: Math.max(...changes) };
  };
  return {
    scores: { cost: span('cost'), security: span('security'), alliance: span('alliance') },
    odds: oddsOf(state, changeOf(option), run.tables.setting),
  };
}
