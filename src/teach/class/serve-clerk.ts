import { createClerk, type Judged } from './clerk.ts';
import type { FromClerk, ToClerk } from './clerk-messages.ts';

/** Slips in more codes than this in one go are not looked for: each takes as long as many sound codes. */
const MENDED = 60;

/**
 * A clerk that answers messages a little at a time, in their order; roads go on beside them. `pause` gives others their turn; a slice lasts
 * about `sliceMs`.
 */
export function serveClerk(
  answer: (message: FromClerk) => void,
  sliceMs: number,
  pause: () => Promise<void>,
): (message: ToClerk) => void {
  const clerk = createClerk();
  let queue: Promise<void> = Promise.resolve();

  async function check({ id, codes }: Extract<ToClerk, { type: 'check' }>): Promise<void> {
    let part: Judged[] = [];
    let bad = 0;
    let until = performance.now() + sliceMs;
    for (const code of codes) {
      const judged = clerk.check(code, bad < MENDED);
      if (!judged.ok) bad += 1;
      part.push(judged);
      if (performance.now() < until) continue;
      answer({ type: 'checked', id, part, done: false });
      part = [];
      await pause();
      until = performance.now() + sliceMs;
    }
    answer({ type: 'checked', id, part, done: true });
  }

  async function roads({ id, codes }: Extract<ToClerk, { type: 'roads' }>): Promise<void> {
    const work = clerk.roads(codes);
    for (;;) {
      const until = performance.now() + sliceMs;
      let step = work.next();
      while (!step.done && performance.now() < until) step = work.next();
      if (step.done) return answer({ type: 'roads', id, look: step.value });
      answer({ type: 'progress', id, done: step.value });
      await pause();
    }
  }

  async function serve(message: ToClerk): Promise<void> {
    switch (message.type) {
      case 'shelve':
        return clerk.shelve(message.scenario);
      case 'check':
        return check(message);
      case 'look':
        return answer({ type: 'looked', id: message.id, look: clerk.look(message.codes) });
      case 'roads':
        return roads(message);
    }
  }

  return (message) => {
    const served = queue
      .then(() => serve(message))
      .catch((error: unknown) => {
        if (message.type !== 'shelve') answer({ type: 'failed', id: message.id, why: String(error) });
      });
    // Roads take seconds: what is asked meanwhile does not wait for them.
    if (message.type !== 'roads') queue = served;
  };
}
