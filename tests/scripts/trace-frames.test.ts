import { describe, expect, test } from 'vitest';
import { readFrames } from '../../scripts/measure/trace-frames.ts';

/** A slice of the page's own thread: when it begins and how long it lasts, in milliseconds. */
const slice = (name: string, begins: number, lasts: number, busy = lasts) => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts: begins * 1000,
  dur: lasts * 1000,
  tdur: busy * 1000,
});
const read = (...traceEvents: ReturnType<typeof slice>[]) => readFrames({ traceEvents });

describe('what a frame costs', () => {
  test('callbacks of one frame count together, and what they call is not counted twice', () => {
    const frames = read(
      slice('FireAnimationFrame', 0, 4),
      slice('FunctionCall', 1, 2),
      slice('FireAnimationFrame', 4.1, 2),
      slice('FireAnimationFrame', 20, 3),
    );
    expect(frames.map(({ script }) => Math.round(script))).toEqual([6, 3]);
  });

  test('style, layout and paint are told apart from script', () => {
    expect(read(slice('FireAnimationFrame', 0, 4), slice('Layout', 5, 2), slice('Paint', 8, 1))).toEqual([
      { kind: 'frame', script: 4, page: 3 },
    ]);
  });

  test('only the processor time of the page’s thread counts', () => {
    expect(read(slice('FireAnimationFrame', 0, 40, 5))[0]?.script).toBe(5);
  });

  test('script outside frames is told apart, and housekeeping left out', () => {
    const told = read(
      slice('FireAnimationFrame', 0, 1),
      slice('TimerFire', 5, 9),
      slice('TimerFire', 20, 0.1),
    );
    expect(told.map(({ kind, script }) => [kind, script])).toEqual([
      ['frame', 1],
      ['event', 9],
    ]);
  });
});
