import type { CompiledScenario } from '../../scenario/index.ts';
import type { ClassLook, Judged, RoadsLook } from './clerk.ts';
import type { FromClerk, ToClerk } from './clerk-messages.ts';

/** A clerk, as the page speaks to it. Every promise rejects when the clerk is lost. */
export interface HiredClerk {
  shelve(scenario: CompiledScenario): void;
  /** In the order of the codes; `told` hears how many are done. */
  check(codes: readonly string[], told: (done: number) => void): Promise<readonly Judged[]>;
  look(codes: readonly string[]): Promise<ClassLook | undefined>;
  /** `told` hears the share, 0 to 1. */
  roads(codes: readonly string[], told: (done: number) => void): Promise<RoadsLook | undefined>;
}

/** How long a worker may take to come up, over a slow line too. */
const PATIENCE_MS = 20_000;
/** On the page’s own thread: short enough that typing goes on. */
const PAGE_SLICE_MS = 8;

interface Waiting {
  hear(message: Exclude<FromClerk, { type: 'ready' }>): void;
  lose(why: string): void;
}

/** In a worker; where none can be had (an old browser, a filter), on the page’s own thread in small slices. */
export async function hireClerk(onLost: () => void): Promise<HiredClerk> {
  const waiting = new Map<number, Waiting>();
  const hear = (message: FromClerk) => {
    if (message.type !== 'ready') waiting.get(message.id)?.hear(message);
  };
  const lose = (why: string) => {
    for (const one of waiting.values()) one.lose(why);
    waiting.clear();
    onLost();
  };
  let send: (message: ToClerk) => void;
  try {
    send = await startWorker(hear, lose);
  } catch {
    const { serveClerk } = await import('./serve-clerk.ts');
    send = serveClerk(hear, PAGE_SLICE_MS, () => new Promise((resolve) => setTimeout(resolve)));
  }
  let asked = 0;
  function ask<A>(
    question: (id: number) => ToClerk,
    answered: (message: FromClerk, give: (answer: A) => void) => void,
  ): Promise<A> {
    const id = ++asked;
    return new Promise<A>((resolve, reject) => {
      const end = () => waiting.delete(id);
      waiting.set(id, {
        hear: (message) => {
          if (message.type === 'failed') {
            end();
            reject(new Error(message.why));
          } else {
            answered(message, (answer) => {
              end();
              resolve(answer);
            });
          }
        },
        lose: (why) => reject(new Error(why)),
      });
      send(question(id));
    });
  }
  return {
    shelve: (scenario) => send({ type: 'shelve', scenario }),
    check: (codes, told) => {
      const all: Judged[] = [];
      return ask(
        (id) => ({ type: 'check', id, codes }),
        (message, give) => {
          if (message.type !== 'checked') return;
          all.push(...message.part);
          told(all.length);
          if (message.done) give(all);
        },
      );
    },
    look: (codes) =>
      ask(
        (id) => ({ type: 'look', id, codes }),
        (message, give) => {
          if (message.type === 'looked') give(message.look);
        },
      ),
    roads: (codes, told) =>
      ask(
        (id) => ({ type: 'roads', id, codes }),
        (message, give) => {
          if (message.type === 'progress') told(message.done);
          else if (message.type === 'roads') give(message.look);
        },
      ),
  };
}

function startWorker(
  hear: (message: FromClerk) => void,
  onLost: (why: string) => void,
): Promise<(message: ToClerk) => void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./clerk-worker.ts', import.meta.url), { type: 'module' });
    let up = false;
    const lose = (why: string) => {
      clearTimeout(give);
      worker.terminate();
      if (up) onLost(why);
      reject(new Error(why));
    };
    const give = setTimeout(() => lose('it did not come up'), PATIENCE_MS);
    worker.onerror = (event) => lose(event.message || 'the worker broke down');
    worker.onmessageerror = () => lose('an answer could not be read');
    worker.onmessage = ({ data }: MessageEvent<FromClerk>) => {
      if (data.type !== 'ready') return hear(data);
      clearTimeout(give);
      up = true;
      resolve((message) => worker.postMessage(message));
    };
  });
}
