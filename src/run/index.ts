export { type CodeProblem, decodeRun, encodeRun, headerOf, scenarioKey, type Shelf } from './run-code.ts';
export { applyStep, createRun, NO_LIMIT, replaySteps, type Run, type RunStart, SEEDS, type StepProblem, undoStep } from './run.ts';
export { MANDATE_POINTS, PHASES, type Phase, type Step } from './step.ts';
