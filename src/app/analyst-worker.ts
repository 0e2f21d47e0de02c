import type { CompiledScenario } from '../scenario/index.ts';
import type { FromWorker, ToWorker } from './analyst-messages.ts';
import { workOf } from './analyst-works.ts';
import { doWork, nextTask } from './work.ts';

/** The analyst at work in a thread of its own. Several questions take turns. */

/** Short enough that a question that is no longer wanted stops at once. */
const SLICE_MS = 40;

const page = globalThis as unknown as {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
};
const scenarios = new Map<number, CompiledScenario>();
const wanted = new Set<number>();

async function answer(question: Extract<ToWorker, { type: 'ask' }>): Promise<void> {
  const { id, topic, run } = question;
  try {
    const scenario = scenarios.get(question.scenario);
    if (!scenario) throw new Error('no such scenario here');
    const done = await doWork(workOf({ topic, subject: { scenario, ...run }, wanted: question.wanted }), {
      sliceMs: SLICE_MS,
      pause: nextTask,
      told: (share, soFar) => page.postMessage({ type: 'progress', id, done: share, soFar }),
      isCancelled: () => !wanted.has(id),
    });
    if (done) page.postMessage({ type: 'answer', id, answer: done.answer });
  } catch (error) {
    page.postMessage({ type: 'failed', id, why: String(error) });
  } finally {
    wanted.delete(id);
  }
}

page.onmessage = ({ data }) => {
  if (data.type === 'scenario') scenarios.set(data.key, data.scenario);
  else if (data.type === 'cancel') wanted.delete(data.id);
  else {
    wanted.add(data.id);
    void answer(data);
  }
};
page.postMessage({ type: 'ready' });
