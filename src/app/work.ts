/**
 * A piece of work that can be done a little at a time: a generator that yields how far it is (`done`, 0 to 1) and, if
 * it likes, the answer as far as it is known (`part`; a newer one replaces it), and returns its answer. It must yield at least every two milliseconds or so
 * of work: between two yields nothing else can happen where a worker is missing and the page does the work itself.
 * All of these are plain data (typed arrays are welcome), because they cross from worker to page.
 */
export type Work<Answer, SoFar = never> = Generator<Step<SoFar>, Answer, unknown>;

interface Step<SoFar> {
  readonly done: number;
  readonly part?: SoFar;
}

interface Pace<SoFar> {
  /** How long the work may go on before others get their turn. */
  readonly sliceMs: number;
  /** Gives the others their turn. */
  pause(): Promise<void>;
  /** Told once a slice; `soFar` where there is something new. */
  told(done: number, soFar: SoFar | undefined): void;
  isCancelled(): boolean;
}

/** Does a piece of work slice by slice; undefined when it was cancelled. Rejects with whatever the work throws. */
export async function doWork<Answer, SoFar>(
  work: Work<Answer, SoFar>,
  pace: Pace<SoFar>,
): Promise<{ readonly answer: Answer } | undefined> {
  for (;;) {
    const until = performance.now() + pace.sliceMs;
    let soFar: SoFar | undefined;
    let done = 0;
    do {
      const step = work.next();
      if (step.done) return { answer: step.value };
      done = step.value.done;
      soFar = step.value.part ?? soFar;
    } while (performance.now() < until);
    pace.told(done, soFar);
    await pace.pause();
    if (pace.isCancelled()) {
      work.return(undefined as never);
      return undefined;
    }
  }
}

/** A turn for everybody else: a task of its own, without the four milliseconds that a timer takes. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
