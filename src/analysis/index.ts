export { SCORE_NAMES, type ScoreName } from './choices/score-names.ts';
export {
  addDots,
  type Cloud,
  COLUMNS,
  type Column,
  copyDots,
  createCloud,
  dotOf,
  type RoadColumns,
} from './roads/cloud.ts';
export { type ColumnSpread, spreadOfColumn } from './roads/column-spread.ts';
export { allRoads, endOfRoad, exploreRoads, type RoadChunk, type RoadTerms } from './roads/explore-roads.ts';
export { BEATS_BY, frontierOf } from './roads/frontier.ts';
export { type Kind, kindOf, kindShares } from './roads/kinds.ts';
export { nearestDot, type ScorePlace } from './roads/nearest-dot.ts';
export { optionShares } from './roads/option-shares.ts';
export { percentileOf } from './roads/percentiles.ts';
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
export { type DotFilter, selectDots } from './roads/select-dots.ts';
export {
  type OptionEffect,
  separatingOptions,
  type Weights,
  weighedScore,
} from './roads/separating-option.ts';
