import type { Question, Topic } from './analyst-works.ts';
import type { Bench, Hearing } from './bench.ts';
import { workerBench } from './worker-bench.ts';

/** Works out what the debrief needs, off the page’s thread where the browser allows it. */
export interface Analyst {
  /**
   * Asks; `hearing` is told of progress, and in the end of the answer or of a failure, never before this returns. The
   * returned function cancels. After a failure the same question may be asked again: a broken worker is replaced.
   */
  ask<T extends Topic>(question: Question<T>, hearing: Hearing<T>): () => void;
}

/** Nothing starts before the first question. */
export function createAnalyst(): Analyst {
  let bench: Promise<Bench> | undefined;
  const leave = () => {
    bench = undefined;
  };
  const come = () => {
    bench ??= openBench(leave);
    bench.catch(leave);
    return bench;
  };
  return {
    ask(question, hearing) {
      let over = false;
      let cancel = () => {};
      come().then(
        (opened) => {
          if (!over) cancel = opened.take(question, hearing);
        },
        (error: unknown) => {
          if (!over) hearing.failed(String(error));
        },
      );
      return () => {
        over = true;
        cancel();
      };
    },
  };
}

/** A worker; where none can be had (an old browser, a filter), the page’s own thread. */
async function openBench(onLost: () => void): Promise<Bench> {
  try {
    let up = false;
    const bench = await workerBench(() => {
      if (up) onLost();
    });
    up = true;
    return bench;
  } catch {
    const { pageBench } = await import('./page-bench.ts');
    return pageBench();
  }
}
