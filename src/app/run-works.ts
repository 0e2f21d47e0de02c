import {
  branchRun,
  compareRuns,
  drawLuck,
  placesUnder,
  poseQuestions,
  ratedClaims,
  readSense,
  runnersUp,
  shareVariance,
  standAt,
  standUnderBeliefs,
  varyBeliefs,
  weighDecisions,
} from '../analysis/index.ts';
import type { BeliefPlaces } from '../model/index.ts';
import type { Run } from '../run/index.ts';
import { onRun } from './on-run.ts';
import type { Subject } from './subject.ts';
import type { Work } from './work.ts';

type Nothing = Record<never, never>;

/** What can be asked about the run itself. Each is a function of `analysis`. */
export const RUN_WORKS = {
  luck: (subject: Subject, _wanted: Nothing) => onRun(subject, (run) => drawLuck(run)),
  decisions: (subject: Subject, _wanted: Nothing) => onRun(subject, (run) => weighDecisions(run)),
  varied: (subject: Subject, _wanted: Nothing) => onRun(subject, (run) => atOnce(() => varyBeliefs(run))),
  stand: (subject: Subject, _wanted: Nothing) => onRun(subject, (run) => standUnderBeliefs(run)),
  believed: (
    subject: Subject,
    wanted: { places: Readonly<Record<string, number>>; among: readonly number[] },
  ) => onRun(subject, (run) => atOnce(() => believe(run, wanted.places, wanted.among))),
  variance: (subject: Subject, _wanted: Nothing) => onRun(subject, (run) => shareVariance(run.tables)),
  forks: (subject: Subject, _wanted: Nothing) => onRun(subject, (run) => atOnce(() => runnersUp(run))),
  branch: (subject: Subject, wanted: { decision: number; option: string }) =>
    onRun(subject, (run) => branch(run, wanted)),
  sense: (subject: Subject, _wanted: Nothing) => onRun(subject, (run) => atOnce(() => sense(run))),
  questions: (subject: Subject, _wanted: Nothing) =>
    onRun(subject, (run) => atOnce(() => poseQuestions(run))),
} as const;

/** Something short enough to be done in one go. */
function* atOnce<A>(answer: () => A): Work<A> {
  yield { done: 0 };
  return answer();
}

function believe(run: Run, places: BeliefPlaces, among: readonly number[]) {
  const under = placesUnder(run);
  const all = { ...run.start.beliefs, ...places };
  return {
    own: under(run.start.beliefs),
    there: under(all),
    standing: among.length > 0 ? standAt(run, all, among) : undefined,
  };
}

function* branch(run: Run, { decision, option }: { decision: number; option: string }) {
  const other = branchRun(run, decision, option);
  if (!other.ok) throw new Error('there is no such branch');
  yield { done: 0.5 };
  return compareRuns(run, other.value);
}

function sense(run: Run) {
  const claims = ratedClaims(run);
  return { sense: readSense(claims), claims };
}
