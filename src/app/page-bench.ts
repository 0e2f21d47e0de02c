import { workOf } from './analyst-works.ts';
import type { Bench } from './bench.ts';
import { doWork } from './work.ts';

/** Short enough that typing and scrolling go on; long enough that turns do not cost more than work. */
const SLICE_MS = 8;

/** Works on the page’s own thread, in small slices between which the page answers its user. */
export function pageBench(): Bench {
  return {
    take(question, hearing) {
      let cancelled = false;
      doWork(workOf(question), {
        sliceMs: SLICE_MS,
        pause: nextTurn,
        told: (done, soFar) => hearing.progressed(done, soFar),
        isCancelled: () => cancelled,
      }).then(
        (done) => {
          if (done && !cancelled) hearing.answered(done.answer);
        },
        (error: unknown) => {
          if (!cancelled) hearing.failed(String(error));
        },
      );
      return () => {
        cancelled = true;
      };
    },
  };
}

/** A timer, not a message: input and painting come before it. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
