import { RATE, type Signal } from './signal.ts';

/** A filter of two poles and two zeros, as ITU-R BS.1770 gives them for 48,000 samples a second. */
function weigh(signal: Signal, b: readonly [number, number, number], a: readonly [number, number]): Signal {
  const out = new Float64Array(signal.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = 0; i < signal.length; i += 1) {
    const x = signal[i] ?? 0;
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[i] = y;
  }
  return out;
}

function weighted(signal: Signal): Signal {
  const shelf = weigh(
    signal,
    [1.53512485958697, -2.69169618940638, 1.19839281085285],
    [-1.69065929318241, 0.73248077421585],
  );
  return weigh(shelf, [1, -2, 1], [-1.99004745483398, 0.99007225036621]);
}

const inDecibels = (power: number): number => -0.691 + 10 * Math.log10(Math.max(power, 1e-12));

/** How loud a lasting sound is heard, in LUFS, without leaving quiet parts out. */
export function loudnessOf(signal: Signal): number {
  return inDecibels(weighted(signal).reduce((sum, sample) => sum + sample * sample, 0) / signal.length);
}

/** How loud the loudest 0.4 seconds are, in LUFS. */
export function loudestOf(signal: Signal): number {
  const heard = weighted(signal);
  const span = Math.min(heard.length, Math.round(0.4 * RATE));
  let power = 0;
  let most = 0;
  for (let i = 0; i < heard.length; i += 1) {
    power += (heard[i] ?? 0) ** 2 - (i < span ? 0 : (heard[i - span] ?? 0) ** 2);
    most = Math.max(most, power);
  }
  return inDecibels(most / span);
}

/** The same sound at so many LUFS. */
export function atLoudness(signal: Signal, lufs: number): Signal {
  const gain = 10 ** ((lufs - loudnessOf(signal)) / 20);
  return signal.map((sample) => sample * gain);
}

/** The same sound with its loudest 0.4 seconds at so many LUFS, and no sample beyond 0.7 (−3 dB). */
export function withLoudest(signal: Signal, lufs: number): Signal {
  const peak = signal.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-9);
  const gain = Math.min(10 ** ((lufs - loudestOf(signal)) / 20), 0.7 / peak);
  return signal.map((sample) => sample * gain);
}
