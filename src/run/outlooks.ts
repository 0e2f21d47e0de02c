import { type Decided, END, type Moment } from '../machine/index.ts';
import { type Outlook, outlookFrom, projectOutlook, projectScores, type Scores } from '../model/index.ts';
import type { Run } from './run.ts';

const known = new WeakMap<Moment, Outlook>();

/** Where the course of a moment leads; the finished run itself once 2026 has ended. */
export function outlookAt(moment: Moment, run: Run): Outlook {
  let outlook = known.get(moment);
  if (!outlook) {
    outlook =
      moment.state.t >= END
        ? outlookFrom(moment.state, moment.tally, run.tables.setting)
        : projectOutlook(moment.state, moment.tally, run.tables.setting);
    known.set(moment, outlook);
  }
  return outlook;
}

const ends = new WeakMap<Run, Scores>();

/** The scores of `outlookAt` for where a run stands, without their causes: many times faster for one of many runs. */
export function scoresAhead(run: Run): Scores {
  let scores = ends.get(run);
  if (!scores) {
    scores = projectScores(run.play.moment.state, run.tables.setting);
    ends.set(run, scores);
  }
  return scores;
}

/** One decision with what it was expected to do at three moments. */
export interface Turn {
  readonly decided: Decided;
  readonly before: Outlook;
  /** Just after the decision. */
  readonly chosen: Outlook;
  /** When the next decision came; undefined while time is still passing. */
  readonly later: Outlook | undefined;
  readonly arrived: Moment | undefined;
}

export function turnsOf(run: Run): readonly Turn[] {
  return run.play.decided.map((decided, index) => {
    const arrived = run.play.arrived[index];
    return {
      decided,
      before: outlookAt(decided.before, run),
      chosen: outlookAt(decided.decided, run),
      later: arrived && outlookAt(arrived, run),
      arrived,
    };
  });
}
