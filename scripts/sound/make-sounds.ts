/**
 * Makes every sound of the project from nothing and writes it to assets/sound:
 *   npx tsx scripts/sound/make-sounds.ts [--wav FOLDER]
 * Needs ffmpeg with libopus and libmp3lame. The same script gives the same samples every time; with the same
 * ffmpeg, the same bytes. `--wav` also keeps the unencoded files, one a cue, for listening and measuring.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CUE_RECIPES } from './cue-recipes.ts';
import { LOOP_MARGIN, LOOP_SECONDS, makeRoomLoop } from './room-loop.ts';
import { mix, RATE, type Signal } from './signal.ts';
import { wavBytes } from './wav-bytes.ts';

const GAP_SECONDS = 0.15;
const ROOM_LEVEL = 0.02;

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../../assets/sound');
const kept = process.argv[2] === '--wav' ? process.argv[3] : undefined;
const bench = mkdtempSync(join(tmpdir(), 'sound-'));

function encode(wav: string, name: string, opus: readonly string[], mp3: readonly string[]): void {
  const plain = [
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    '-flags:a',
    '+bitexact',
    '-y',
    '-loglevel',
    'error',
  ];
  const run = (codec: readonly string[], file: string): void => {
    execFileSync('ffmpeg', ['-i', wav, ...codec, ...plain, join(target, file)], { stdio: 'inherit' });
  };
  run(['-c:a', 'libopus', '-vbr', 'on', '-compression_level', '10', ...opus], `${name}.webm`);
  run(['-c:a', 'libmp3lame', ...mp3], `${name}.mp3`);
}

function write(name: string, channels: readonly Signal[]): string {
  const path = join(bench, `${name}.wav`);
  writeFileSync(path, wavBytes(channels));
  if (kept) writeFileSync(join(kept, `${name}.wav`), wavBytes(channels));
  return path;
}

mkdirSync(target, { recursive: true });
if (kept) mkdirSync(kept, { recursive: true });

const sprite: Record<
  string,
  [startMs: number, lengthMs: number] | [startMs: number, lengthMs: number, loop: boolean]
> = {};
const layers: [number, number, Signal][] = [];
let at = GAP_SECONDS;
for (const [id, make] of CUE_RECIPES) {
  const cue = make();
  if (kept) write(id, [cue]);
  layers.push([at, 1, cue]);
  // Half of each gap belongs to a cue, because codecs may shift a file by some hundredths of a second.
  sprite[id] = [
    Math.round((at - GAP_SECONDS / 4) * 1000),
    Math.round(cue.length / (RATE / 1000) + (GAP_SECONDS / 2) * 1000),
  ];
  at += Math.ceil((cue.length / RATE + GAP_SECONDS) * 20) / 20;
}
encode(write('cues', [mix(at, layers)]), 'cues', ['-b:a', '40k'], ['-ar', '32000', '-b:a', '48k']);

sprite.ambient = [LOOP_MARGIN * 1000, LOOP_SECONDS * 1000, true];
encode(
  write('ambient', makeRoomLoop(ROOM_LEVEL)),
  'ambient',
  ['-b:a', '28k'],
  ['-ar', '32000', '-abr', '1', '-b:a', '44k'],
);

writeFileSync(join(target, 'sprite.json'), `${JSON.stringify(sprite, null, 2)}\n`);
rmSync(bench, { recursive: true });
