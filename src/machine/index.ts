export { type ChartNode, chartOf } from './chart.ts';
export { hasHappened, holds, indicatorOf, type Situation, type Stances, stancesOf } from './condition.ts';
export { compileMachine, type MachineContext, type MachineEvent } from './machine.ts';
export {
  choices,
  type Decided,
  elapse,
  type Moment,
  openPlay,
  type Passed,
  type Play,
  reportsOf,
  situationOf,
  type Told,
  take,
} from './play.ts';
export {
  changeOf,
  countryOf,
  END,
  firstQuarter,
  type Length,
  layOut,
  type PlannedBeat,
  type Tables,
  type Terms,
} from './tables.ts';
