/** Samples per second of everything made here. */
export const RATE = 48_000;

/** A sound as samples between -1 and 1. */
export type Signal = Float64Array;

/** A signal of so many seconds, computed sample by sample from the time in seconds. */
export function render(seconds: number, sample: (time: number, index: number) => number): Signal {
  const signal = new Float64Array(Math.round(seconds * RATE));
  for (let i = 0; i < signal.length; i += 1) signal[i] = sample(i / RATE, i);
  return signal;
}

/** Lays signals over one another, each from its own second on. */
export function mix(
  seconds: number,
  layers: readonly (readonly [at: number, gain: number, layer: Signal])[],
): Signal {
  const out = render(seconds, () => 0);
  for (const [at, gain, layer] of layers) {
    const start = Math.round(at * RATE);
    for (let i = 0; i < layer.length && start + i < out.length; i += 1) {
      out[start + i] = (out[start + i] ?? 0) + gain * (layer[i] ?? 0);
    }
  }
  return out;
}

/** White noise that is the same on every machine and in every run. */
export function createNoise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2_147_483_648 - 1;
  };
}

/** Rises over `attack` seconds, then falls to a thousandth within `decay` seconds. */
export function strike(time: number, attack: number, decay: number): number {
  if (time < 0) return 0;
  if (time < attack) return 0.5 - 0.5 * Math.cos((Math.PI * time) / attack);
  return Math.exp((-6.9 * (time - attack)) / decay);
}

/** A bump without corners: 0 at both ends, 1 at `peak` (a share of the length). */
export function swell(time: number, length: number, peak: number): number {
  if (time <= 0 || time >= length) return 0;
  const share = time / length;
  const phase = share < peak ? share / peak : (1 - share) / (1 - peak);
  return 0.5 - 0.5 * Math.cos(Math.PI * phase);
}

/** A resonant two-pole filter; `kind` says what it lets through. */
export function filter(
  signal: Signal,
  kind: 'low' | 'band' | 'high',
  hertz: number,
  q: number,
  rounds = 1,
): Signal {
  const omega = (2 * Math.PI * hertz) / RATE;
  const alpha = Math.sin(omega) / (2 * q);
  const cos = Math.cos(omega);
  const edge = kind === 'low' ? (1 - cos) / 2 : kind === 'high' ? (1 + cos) / 2 : alpha;
  const middle = kind === 'low' ? 1 - cos : kind === 'high' ? -1 - cos : 0;
  const last = kind === 'band' ? -alpha : edge;
  const scale = 1 + alpha;
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  const out = new Float64Array(signal.length);
  // More than one round over the same samples lets a loop's end flow into its own beginning.
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < signal.length; i += 1) {
      const x = signal[i] ?? 0;
      const y = (edge * x + middle * x1 + last * x2 + 2 * cos * y1 - (1 - alpha) * y2) / scale;
      [x2, x1, y2, y1] = [x1, x, y1, y];
      out[i] = y;
    }
  }
  return out;
}

/** The same signal in a small furnished room: four echoes that lose their treble, and no tail beyond `seconds`. */
export function inRoom(signal: Signal, seconds: number, wet: number): Signal {
  const out = mix(seconds, [[0, 1, signal]]);
  for (const [delay, feedback] of [
    [0.0213, 0.56],
    [0.0297, 0.52],
    [0.0371, 0.48],
    [0.0411, 0.45],
  ] as const) {
    const span = Math.round(delay * RATE);
    const line = new Float64Array(span);
    let dull = 0;
    for (let i = 0; i < out.length; i += 1) {
      const echo = line[i % span] ?? 0;
      dull += 0.35 * (echo - dull);
      line[i % span] = (signal[i] ?? 0) + feedback * dull;
      out[i] = (out[i] ?? 0) + (wet / 4) * dull;
    }
  }
  return out;
}

/** No step at either end, and no sound without its own end: a fade of 60 ms. */
export function withSoftEnds(signal: Signal): Signal {
  const fadeIn = 0.002 * RATE;
  const fadeOut = 0.06 * RATE;
  return signal.map((sample, i) => sample * Math.min(1, i / fadeIn, (signal.length - 1 - i) / fadeOut));
}
