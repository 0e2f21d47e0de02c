import { RATE, type Signal } from './signal.ts';

/** Adds a sound to a loop; what goes beyond the end comes in again at the beginning. */
export function addToRing(ring: Signal, at: number, gain: number, sound: Signal): void {
  const start = Math.round(at * RATE);
  for (let i = 0; i < sound.length; i += 1) {
    const place = (start + i) % ring.length;
    ring[place] = (ring[place] ?? 0) + gain * (sound[i] ?? 0);
  }
}

/** Lengths of the eight lines in seconds: no two have a common measure, so that no pitch rings. */
const LINES = [0.02971, 0.03713, 0.04111, 0.04373, 0.05309, 0.06101, 0.07103, 0.08317];

/**
 * The same loop in a hall: eight delay lines that feed one another and lose their treble. Two rounds, so that the tail of
 * the end lies over the beginning. `seconds`: until an echo has fallen by 60 dB. `bright`, 0 to 1: how much treble stays.
 */
export function inHall(ring: Signal, wet: number, seconds: number, bright: number): Signal {
  const lines = LINES.map((length) => new Float64Array(Math.round(length * RATE)));
  const fall = lines.map((line) => 10 ** ((-3 * line.length) / RATE / seconds));
  const dull = new Float64Array(lines.length);
  const echo = new Float64Array(lines.length);
  const out = new Float64Array(ring.length);
  for (let round = 0; round < 2; round += 1) {
    for (let i = 0; i < ring.length; i += 1) {
      const clock = round * ring.length + i;
      let sum = 0;
      for (let n = 0; n < lines.length; n += 1) {
        const line = lines[n] as Float64Array;
        const heard = line[clock % line.length] ?? 0;
        dull[n] = (dull[n] ?? 0) + (0.15 + 0.75 * bright) * (heard - (dull[n] ?? 0));
        echo[n] = (dull[n] ?? 0) * (fall[n] ?? 0);
        sum += echo[n] ?? 0;
      }
      // Each line hears all others, its own turned round: nothing is lost but what `fall` takes.
      const shared = (-2 / lines.length) * sum;
      let heard = 0;
      for (let n = 0; n < lines.length; n += 1) {
        const line = lines[n] as Float64Array;
        line[clock % line.length] = (ring[i] ?? 0) + (echo[n] ?? 0) + shared;
        heard += (n % 2 === 0 ? 1 : -1) * (echo[n] ?? 0);
      }
      out[i] = (ring[i] ?? 0) + (wet / 3) * heard;
    }
  }
  return out;
}

/** The loop with so many seconds of itself before and after, where codecs may do what they like. */
export function withMargins(ring: Signal, seconds: number): Signal {
  const margin = Math.round(seconds * RATE);
  return Float64Array.from(
    { length: ring.length + 2 * margin },
    (_, i) => ring[(i - margin + ring.length) % ring.length] ?? 0,
  );
}
