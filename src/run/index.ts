export {
  type Assignment,
  type AssignmentProblem,
  encodeAssignment,
  LONGEST_ASSIGNMENT,
  MOST_SEATS,
  parseAssignment,
} from './assignment.ts';
export { checkRun } from './check-run.ts';
export { scenarioKey } from './code-layout.ts';
export { type CodeProblem, decodeRun, headerOf, type Shelf } from './decode-run.ts';
export { encodeRun } from './encode-run.ts';
export { type Expectation, expectOption, type OptionExpectation } from './expectation.ts';
export {
  encodeHandIn,
  type HandIn,
  type HandInProblem,
  LONGEST_HAND_IN,
  LONGEST_NICKNAME,
  parseHandIn,
  type Reflection,
} from './hand-in.ts';
export {
  countHands,
  type Elsewhere,
  type HandCount,
  type HandVote,
  handsElsewhere,
  LONGEST_MINORITY,
  MOST_HANDS,
  NO_VOTE,
  withHands,
} from './hand-vote.ts';
export {
  encodeHandVotes,
  type HandVotes,
  LONGEST_HAND_VOTES,
  parseHandVotes,
} from './hand-votes-record.ts';
export { historyScores } from './history.ts';
export { outlookAt, scoresAhead, type Turn, turnsOf } from './outlooks.ts';
export { type ReportedChoice, type ReportedQuarter, type RunReport, reportRun } from './report.ts';
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
export { runUpTo } from './run-up-to.ts';
export { MANDATE_POINTS, PHASES, type Phase, type Step } from './step.ts';
