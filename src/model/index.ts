export {
  ACTOR_CHARTS,
  type ActorChart,
  type ActorCharts,
  ARGUMENTS,
  BEIJING_STANCES,
  type Move,
  moveFits,
  nextStance,
  OPERATOR_STANCES,
  ULTIMATUM,
  WASHINGTON_STANCES,
} from './actors.ts';
export {
  BELIEF_NAMES,
  BELIEFS,
  type Belief,
  type BeliefLevels,
  type BeliefName,
  type Beliefs,
  beliefsAt,
} from './beliefs.ts';
export { type BeliefPlaces, beliefsBetween } from './beliefs-between.ts';
export { voteDraw } from './chance.ts';
export { COEFFICIENTS, type Coefficient } from './coefficient-notes.ts';
export { type CoefficientName, type Coefficients, coefficients } from './coefficients.ts';
export { copyState } from './copy-state.ts';
export { operatorsMillionEur } from './cost.ts';
export type { Country, Operator } from './country.ts';
export { DATED, type DatedPath } from './dated.ts';
export { type DecisionResult, decide, oddsOf } from './decide.ts';
export { canPart, HOME_WIDTH, homeWidth, readHome, stepAbroad, stepHome } from './epilogue.ts';
export { initialState } from './initial-state.ts';
export {
  type Cause,
  createLedger,
  type Entry,
  INDICATORS,
  type Indicator,
  type Ledger,
} from './ledger.ts';
export {
  explainChange,
  type Outlook,
  outlookFrom,
  projectOutlook,
  projectScores,
  type ScoreCause,
  type ScoreChange,
  type ScorePart,
} from './outlook.ts';
export { overwriteState } from './overwrite-state.ts';
export type { LeverChange } from './policy.ts';
export { stepQuarter } from './quarter.ts';
export { type Scores, scoresOf } from './scores.ts';
export { createSetting, type Setting, type SettingChoices } from './setting.ts';
export type { OperatorState, State } from './state.ts';
export { closeTally, copyTally, emptyTally, fadeTally, type Tally, tallying } from './tally.ts';
