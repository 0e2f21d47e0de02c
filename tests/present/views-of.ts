import {
  describeBrief,
  describeDebrief,
  describeDecision,
  describeEpilogue,
  describeFrame,
  describeGlossary,
  describeInbox,
  describeMap,
  describeOath,
  describeOutcome,
  describeWhere,
  type Teller,
} from '../../src/present/index.ts';
import type { Run } from '../../src/run/index.ts';

/** Everything that is shown where a run stands. */
export function viewsOf(run: Run, teller: Teller): Readonly<Record<string, unknown>> {
  const { beat, phase } = run;
  return {
    where: describeWhere(run, teller.words),
    frame: describeFrame(run, teller),
    map: describeMap(run, teller),
    ...(phase === 'oath' && { oath: describeOath(run.scenario, teller.words) }),
    ...(beat && phase === 'brief' && { brief: describeBrief(run, beat, teller) }),
    ...(beat && phase === 'inbox' && { inbox: describeInbox(run, beat, teller) }),
    ...(beat && phase === 'decision' && { decision: describeDecision(run, beat, teller) }),
    ...(phase === 'outcome' && { outcome: describeOutcome(run, teller) }),
    ...(phase === 'epilogue' && { epilogue: describeEpilogue(run, teller) }),
    ...(phase === 'debrief' && {
      debrief: describeDebrief(run, teller),
      terms: describeGlossary(run, teller),
    }),
  };
}

/** Calls back for every value in a view that is no object, with the path to it. */
export function walk(view: unknown, visit: (value: unknown, path: readonly string[]) => void): void {
  const into = (value: unknown, path: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) visit(value, path);
    else for (const [key, inner] of Object.entries(value)) into(inner, [...path, key]);
  };
  into(view, []);
}
