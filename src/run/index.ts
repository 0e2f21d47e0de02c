export { type Expectation, expectOption, type OptionExpectation } from './expectation.ts';
export { historyScores } from './history.ts';
export { outlookAt, type Turn, turnsOf } from './outlooks.ts';
export { type CodeProblem, decodeRun, encodeRun, headerOf, scenarioKey, type Shelf } from './run-code.ts';
export {
  applyStep,
  createRun,
  NO_LIMIT,
  type Run,
  type RunStart,
  replaySteps,
  SEEDS,
  type StepProblem,
  undoStep,
} from './run.ts';
export { MANDATE_POINTS, PHASES, type Phase, type Step } from './step.ts';
