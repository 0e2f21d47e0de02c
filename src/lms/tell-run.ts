import { encodeRun, outlookAt, type Run } from '../run/index.ts';
import type { Telling } from './telling.ts';

/** `said` makes one sentence of option and reason, in the language of the page. */
export function tellRun(
  run: Run,
  seat: number,
  said: (words: { readonly option: string; readonly reason: string }) => string,
): Telling {
  const { scenario, tables, play } = run;
  const finished = run.phase === 'debrief';
  return {
    code: encodeRun(run),
    seat,
    decisions: play.decided.map(({ option, reason }, index) => {
      const beat = tables.beats[index]?.beat;
      const options = (beat?.decision.options ?? []).map(({ id, title }) => ({ id, title }));
      const title = options.find(({ id }) => id === option)?.title ?? option;
      const reasonText = scenario.reasons.find(({ id }) => id === reason)?.text ?? reason;
      return {
        beat: beat?.id ?? '',
        question: beat?.decision.question ?? '',
        options,
        option,
        reason,
        reasonText,
        said: said({ option: title, reason: reasonText }),
      };
    }),
    all: tables.beats.length,
    finished,
    score: finished ? mandateScore(run) : undefined,
  };
}

/** As the debrief shows it: from whole scores, so that anyone can work it out again; 0–100, whole. */
function mandateScore(run: Run): number {
  const { play } = run;
  const { scores } = outlookAt(play.moment, run);
  const mandate = play.mandate ?? [0, 0, 0];
  const points = mandate.reduce((sum, one) => sum + one, 0);
  const whole = [scores.cost, scores.security, scores.alliance].map(Math.round);
  const weighed = whole.reduce((sum, score, index) => sum + score * (mandate[index] ?? 0), 0);
  return points > 0 ? Math.min(100, Math.max(0, Math.round(weighed / points))) : 0;
}
