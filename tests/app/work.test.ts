import { expect, test } from 'vitest';
import { doWork, nextTask, type Work } from '../../src/app/work.ts';

function* count(to: number): Work<number, string> {
  for (let i = 1; i <= to; i++) yield i % 2 === 0 ? { done: i / to, part: `so far ${i}` } : { done: i / to };
  return to;
}

const pace = (change: Partial<Parameters<typeof doWork>[1]> = {}) => ({
  sliceMs: 0,
  pause: nextTask,
  told: () => {},
  isCancelled: () => false,
  ...change,
});

test('work is done to its answer, with others getting their turn in between', async () => {
  let turns = 0;
  const done = await doWork(count(10), pace({ pause: async () => void turns++ }));
  expect(done).toEqual({ answer: 10 });
  expect(turns).toBe(10);
});

test('what is known so far is told once a slice, the newest of it', async () => {
  const told: unknown[] = [];
  await doWork(count(4), pace({ told: (done, soFar) => told.push([done, soFar]) }));
  expect(told).toEqual([
    [0.25, undefined],
    [0.5, 'so far 2'],
    [0.75, undefined],
    [1, 'so far 4'],
  ]);
});

test('cancelled work stops, cleans up and has no answer', async () => {
  let steps = 0;
  let cleaned = false;
  function* endless(): Work<number> {
    try {
      for (;;) yield { done: steps++ / 100 };
    } finally {
      cleaned = true;
    }
  }
  const done = await doWork(endless(), pace({ isCancelled: () => steps >= 3 }));
  expect(done).toBeUndefined();
  expect(steps).toBe(3);
  expect(cleaned).toBe(true);
});

test('what the work throws comes out', async () => {
  // biome-ignore lint/correctness/useYield: it fails before it could
  function* failing(): Work<number> {
    throw new Error('no such road');
  }
  await expect(doWork(failing(), pace())).rejects.toThrow('no such road');
});
