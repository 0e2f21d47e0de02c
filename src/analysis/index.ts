export {
  type Backtest,
  type BacktestCountry,
  type BacktestRow,
  type BacktestSource,
  type BacktestYear,
  type Brier,
  type Count,
  EVENTS,
  type EventName,
} from './backtest/backtest.ts';
export type { Band } from './backtest/band.ts';
export type { Recorded, Verdict } from './backtest/judge.ts';
export { anyCourtCase, type Replay, type ReplayChoices, replayPolicy } from './backtest/replay-policy.ts';
export { type BacktestChoices, runBacktest } from './backtest/run-backtest.ts';
export type { Role } from './backtest/split.ts';
export { shareVariance, type VarianceByScore, type VarianceShares } from './beliefs/share-variance.ts';
export {
  type Flip,
  type Standing,
  type StandingAt,
  type StandingUnderBeliefs,
  standAt,
  standUnderBeliefs,
} from './beliefs/stand-under-beliefs.ts';
export { placesUnder, type UnderBeliefs, type VariedBelief, varyBeliefs } from './beliefs/vary-beliefs.ts';
export { branchRun, reopenRun } from './branch/branch-run.ts';
export {
  type Befell,
  compareRuns,
  type Future,
  type FutureQuarter,
  type Parting,
  type Tracked,
  type TwoFutures,
} from './branch/compare-runs.ts';
export type { MandateShares } from './choices/mandate-shares.ts';
export type { Choices } from './choices/plan.ts';
export { SCORE_NAMES, type ScoreName } from './choices/score-names.ts';
export type { Spread } from './choices/spread.ts';
export { type EndOf, endsIn, findRegrets, type Regret } from './class/find-regrets.ts';
export { type ClassGroup, groupRuns } from './class/group-runs.ts';
export { type MinorityReason, minorityReasons } from './class/minority-reasons.ts';
export { type RoomQuestion, roomQuestions } from './class/room-questions.ts';
export { type OptionVotes, type Split, splitRuns } from './class/split-runs.ts';
export { type ClassEnd, type ClassSpread, spreadOfClass } from './class/spread-of-class.ts';
export { historyEnd } from './history/history-end.ts';
export {
  CHANCES,
  type Chance,
  drawLuck,
  type Frequency,
  type Luck,
  type LuckOfScore,
} from './luck/draw-luck.ts';
export {
  type RunnerUp,
  runnersUp,
  type WeighedDecision,
  type WeighedDecisions,
  weighDecisions,
  weightiest,
} from './luck/weigh-decisions.ts';
export {
  type Edges,
  type Marks,
  type Sight,
  type Squares,
  seeCloud,
} from './picture/see-cloud.ts';
export {
  type FrontierRoad,
  listFrontier,
  type RoadStanding,
  type RoadSummary,
  type Selection,
  type Survey,
  selectFrom,
  standingOf,
  surveyCloud,
} from './picture/survey.ts';
export { weighFactors } from './prediction/weigh-factors.ts';
export type { Progress } from './progress.ts';
export { poseQuestions, type ReflectionQuestion } from './reflection/pose-questions.ts';
export type {
  Cloud,
  Column,
  RoadColumns,
} from './roads/cloud.ts';
export { type ColumnSpread, spreadOfColumn } from './roads/column-spread.ts';
export { allRoads, endOfRoad, exploreRoads, type RoadChunk, type RoadTerms } from './roads/explore-roads.ts';
export { BEATS_BY, frontierOf, hasBestRoad } from './roads/frontier.ts';
export { type Halves, halvesOf, type MeanScores } from './roads/halves.ts';
export { type Kind, kindShares } from './roads/kinds.ts';
export type { Sharing } from './roads/merged-ending.ts';
export { optionShares } from './roads/option-shares.ts';
export type { RoadEnd } from './roads/road-end.ts';
export {
  optionAt,
  optionsOf,
  type PlannedDecision,
  planRoads,
  type Road,
  type RoadPlan,
  roadNamed,
  roadWith,
} from './roads/road-plan.ts';
export type { DotFilter } from './roads/select-dots.ts';
export {
  type OptionEffect,
  separatingOptions,
  type Weights,
} from './roads/separating-option.ts';
export { type RatedClaim, ratedClaims } from './sense/rated-claims.ts';
export {
  type Bias,
  type Discrimination,
  type EvidenceSense,
  type Lean,
  readSense,
} from './sense/read-sense.ts';
