import type { CompiledScenario } from '../scenario/index.ts';
import type { FromWorker, ToWorker } from './analyst-messages.ts';
import type { Topic } from './analyst-works.ts';
import type { Bench, Hearing } from './bench.ts';

/** How long a worker may take to come up, its file fetched over a slow line included. */
const PATIENCE_MS = 20_000;

/** Starts a worker; rejects when it does not come up. `onLost` is told when it breaks down later. */
export function workerBench(onLost: () => void): Promise<Bench> {
  const worker = new Worker(new URL('./analyst-worker.ts', import.meta.url), { type: 'module' });
  const send = (message: ToWorker) => worker.postMessage(message);
  const hearings = new Map<number, Hearing<Topic>>();
  const sent = new Map<CompiledScenario, number>();
  let questions = 0;

  const keyOf = (scenario: CompiledScenario): number => {
    let key = sent.get(scenario);
    if (key === undefined) {
      key = sent.size;
      sent.set(scenario, key);
      send({ type: 'scenario', key, scenario });
    }
    return key;
  };
  const bench: Bench = {
    take({ topic, subject: { scenario, ...run }, wanted }, hearing) {
      const id = questions++;
      hearings.set(id, hearing as unknown as Hearing<Topic>);
      send({ type: 'ask', id, topic, scenario: keyOf(scenario), run, wanted });
      return () => {
        if (hearings.delete(id)) send({ type: 'cancel', id });
      };
    },
  };
  const hear = (message: Exclude<FromWorker, { type: 'ready' }>) => {
    const hearing = hearings.get(message.id);
    if (message.type === 'progress') hearing?.progressed(message.done, message.soFar);
    else {
      hearings.delete(message.id);
      if (message.type === 'answer') hearing?.answered(message.answer);
      else hearing?.failed(message.why);
    }
  };

  return new Promise((resolve, reject) => {
    const give = setTimeout(() => lose('it did not come up'), PATIENCE_MS);
    const lose = (why: string) => {
      clearTimeout(give);
      worker.terminate();
      reject(new Error(why));
      onLost();
      for (const hearing of hearings.values()) hearing.failed(why);
      hearings.clear();
    };
    worker.onerror = (event) => lose(event.message || 'the worker broke down');
    worker.onmessageerror = () => lose('an answer could not be read');
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      // Reading a message and showing what it says are two tasks: neither keeps the page long.
      if (data.type !== 'ready') return void setTimeout(() => hear(data));
      clearTimeout(give);
      resolve(bench);
    };
  });
}
