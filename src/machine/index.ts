export { type ChartNode, chartOf } from './chart.ts';
export { hasHappened, holds, type Situation, type Stances, stancesOf } from './condition.ts';
export { compileMachine, type MachineContext, type MachineEvent } from './machine.ts';
export {
  type Decided,
  elapse,
  type Moment,
  openPlay,
  type Passed,
  type Play,
  reportsOf,
  type Told,
  take,
} from './play.ts';
export {
  changeOf,
  countryOf,
  END,
  type Length,
  layOut,
  type PlannedBeat,
  type Tables,
  type Terms,
} from './tables.ts';
