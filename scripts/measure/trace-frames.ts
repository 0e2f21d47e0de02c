/** What one frame, or one event between frames, cost the thread of the page; milliseconds. */
export interface FrameCost {
  /** `event`: script outside frames, from a click, a timer or an answer. */
  readonly kind: 'frame' | 'event';
  readonly script: number;
  /** Style, layout and paint until the next script. */
  readonly page: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds */
  readonly ts: number;
  readonly dur?: number;
  /** Of these, microseconds in which the thread really had a processor; not told by every system. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Where script runs; what stands inside another one of these is counted with it. */
const SCRIPT = new Set([
  'FireAnimationFrame',
  'EventDispatch',
  'TimerFire',
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'FireIdleCallback',
  'v8.run',
]);
const PAGE = new Set([
  'Layout',
  'UpdateLayoutTree',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
  'UpdateLayer',
]);

/** Under this many milliseconds an event is the browser's own housekeeping. */
const NOTHING_MS = 0.3;

/** Callbacks closer than this belong to one frame. */
const SAME_FRAME_MS = 1;

interface Slice {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

/** Slices of these names that lie in no other of them. */
function outermost(slices: readonly Slice[]): Slice[] {
  const found: Slice[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const slice of slices) {
    if (slice.start < end) continue;
    found.push(slice);
    end = slice.end;
  }
  return found;
}

/** The thread that ran animation frames, or most script where none did. */
function threadOf(events: readonly TraceEvent[]): string {
  const busy = new Map<string, number>();
  for (const { name, pid, tid, dur = 0 } of events) {
    if (!SCRIPT.has(name)) continue;
    const weight = name === 'FireAnimationFrame' ? dur + 1e6 : dur;
    busy.set(`${pid}/${tid}`, (busy.get(`${pid}/${tid}`) ?? 0) + weight);
  }
  return [...busy].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/**
 * Frames and events of a trace of Chromium (category `devtools.timeline`), in order. All animation callbacks of one
 * frame count together. Script that a layout interrupts is not counted twice: the layout belongs to it. What counts is the
 * processor time of the thread, so that other programs and processes of the browser do not weigh on it.
 */
export function readFrames({
  traceEvents,
}: {
  readonly traceEvents: readonly TraceEvent[];
}): readonly FrameCost[] {
  const complete = traceEvents.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const thread = threadOf(complete);
  const slices = complete
    .filter(({ name, pid, tid }) => `${pid}/${tid}` === thread && (SCRIPT.has(name) || PAGE.has(name)))

    .map(
      ({ name, ts, dur = 0, tdur = dur }): Slice => ({
        name,
        start: ts / 1000,
        end: (ts + dur) / 1000,
        cost: tdur / 1000,
      }),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const costs: { kind: FrameCost['kind']; script: number; page: number }[] = [];
  let frameEnd = Number.NEGATIVE_INFINITY;
  for (const { name, start, end, cost } of outermost(slices)) {
    const last = costs.at(-1);
    if (PAGE.has(name)) {
      if (last) last.page += cost;
    } else {
      const kind = name === 'FireAnimationFrame' ? 'frame' : 'event';
      // Callbacks of one frame follow each other at once.
      if (last && kind === 'frame' && start - frameEnd < SAME_FRAME_MS) last.script += cost;
      else costs.push({ kind, script: cost, page: 0 });
      if (kind === 'frame') frameEnd = end;
    }
  }
  return costs.filter(({ kind, script }) => kind === 'frame' || script > NOTHING_MS);
}
