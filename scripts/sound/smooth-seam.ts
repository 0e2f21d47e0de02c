import { execFileSync } from 'node:child_process';
import { RATE } from './signal.ts';

function decode(file: string): Float32Array {
  const raw = ['-loglevel', 'error', '-i', file, '-f', 'f32le', '-ac', '1', '-ar', String(RATE), '-'];
  const bytes = execFileSync('ffmpeg', raw, { maxBuffer: 2 ** 26 });
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** What is heard of a jump from one sample to another: the step itself, and the bend. */
function roughness(samples: Float32Array, from: number, to: number): number {
  const at = (place: number) => samples[place] ?? 0;
  const step = at(to) - at(from);
  const bend = at(to + 1) - at(to - 1) - (at(from + 1) - at(from - 1));
  return Math.abs(step) + 2 * Math.abs(bend);
}

/**
 * Codecs add their own noise, and not the same one before and after a loop. Of all places within the margin after
 * `start` (samples), the one where a loop of `length` samples closes best in all files given: the seam is as smooth there
 * as any two neighbours.
 */
export function smoothSeam(files: readonly string[], start: number, length: number, margin: number): number {
  const decoded = files.map(decode);
  let best = start;
  let least = Number.POSITIVE_INFINITY;
  for (let place = start; place < start + margin; place += 1) {
    const rough = Math.max(...decoded.map((samples) => roughness(samples, place + length, place)));
    if (rough >= least) continue;
    least = rough;
    best = place;
  }
  return best;
}
