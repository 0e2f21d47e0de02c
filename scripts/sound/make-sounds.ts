/**
 * `npm run sound`: makes every sound of the project from nothing and writes it to assets/sound.
 *   npm run sound -- [--wav FOLDER]
 * Needs ffmpeg with libopus and libmp3lame. The same script gives the same samples every time; with the same
 * ffmpeg, the same bytes. `--wav` also keeps the unencoded files, for listening and measuring.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CUE_RECIPES } from './cue-recipes.ts';
import { PLACE_RECIPES } from './place-recipes.ts';
import { sumOf, sumOfRecipes } from './recipe-sum.ts';
import { withMargins } from './ring.ts';
import { SCORE_LAYERS } from './score-layers.ts';
import { mix, RATE, type Signal } from './signal.ts';
import { smoothSeam } from './smooth-seam.ts';
import { wavBytes } from './wav-bytes.ts';

/** Silence between cues, and so much of its own loop before and after each lasting sound. */
const GAP_SECONDS = 0.15;
const MARGIN_SECONDS = 0.5;

/** All lasting sounds share their MP3 settings: decoders that do not take the padding away shift them alike. */
const CODECS = {
  cues: { opus: '30k', hertz: '24000', mp3: '32k' },
  ground: { opus: '16k', hertz: '16000', mp3: '16k' },
  strings: { opus: '22k', hertz: '16000', mp3: '20k' },
  pulse: { opus: '18k', hertz: '16000', mp3: '18k' },
  alarm: { opus: '18k', hertz: '16000', mp3: '18k' },
  place: { opus: '16k', hertz: '16000', mp3: '16k' },
} as const;

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../../assets/sound');
const kept = process.argv[2] === '--wav' ? process.argv[3] : undefined;
const bench = mkdtempSync(join(tmpdir(), 'sound-'));
const sprite: Record<string, readonly [startMs: number, lengthMs: number, loop?: true]> = {};
const files: Record<string, string> = {};

function encode(name: string, signal: Signal, codec: keyof typeof CODECS): void {
  const wav = keep(name, signal);
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', '-y'];
  const run = (settings: readonly string[], extension: string): void => {
    const file = join(target, `${name}.${extension}`);
    const all = ['-loglevel', 'error', '-i', wav, ...settings, ...plain, file];
    execFileSync('ffmpeg', all, { stdio: 'inherit' });
    files[`${name}.${extension}`] = sumOf(readFileSync(file));
  };
  const { opus, hertz, mp3 } = CODECS[codec];
  // Three frames a packet: at these rates the packets’ own bytes would be a tenth of the file.
  const packed = ['-vbr', 'constrained', '-frame_duration', '60', '-compression_level', '10'];
  run(['-c:a', 'libopus', ...packed, '-b:a', opus], 'webm');
  run(['-c:a', 'libmp3lame', '-compression_level', '0', '-ar', hertz, '-abr', '1', '-b:a', mp3], 'mp3');
}

function keep(name: string, signal: Signal): string {
  const path = join(bench, `${name}.wav`);
  writeFileSync(path, wavBytes([signal]));
  if (kept) writeFileSync(join(kept, `${name}.wav`), wavBytes([signal]));
  return path;
}

function makeCues(): void {
  const row: [number, number, Signal][] = [];
  let at = GAP_SECONDS;
  for (const [id, make] of CUE_RECIPES) {
    const cue = make();
    if (kept) keep(id, cue);
    row.push([at, 1, cue]);
    // Half of each gap belongs to a cue, because codecs may shift a file by some hundredths of a second.
    sprite[id] = [
      Math.round((at - GAP_SECONDS / 4) * 1000),
      Math.round(cue.length / (RATE / 1000) + (GAP_SECONDS / 2) * 1000),
    ];
    at += Math.ceil((cue.length / RATE + GAP_SECONDS) * 20) / 20;
  }
  encode('cues', mix(at, row), 'cues');
}

function makeLoop(id: string, loop: Signal, codec: keyof typeof CODECS): void {
  if (kept) keep(`${id}-loop`, loop);
  encode(id, withMargins(loop, MARGIN_SECONDS), codec);
  // What sounds before that place lies before the loop as well: a voice may start there.
  const files = ['webm', 'mp3'].map((extension) => join(target, `${id}.${extension}`));
  const start = smoothSeam(files, MARGIN_SECONDS * RATE, loop.length, 0.8 * MARGIN_SECONDS * RATE);
  sprite[id] = [start / (RATE / 1000), loop.length / (RATE / 1000), true];
}

mkdirSync(target, { recursive: true });
if (kept) mkdirSync(kept, { recursive: true });
makeCues();
for (const [id, make] of SCORE_LAYERS) makeLoop(id, make(), id as keyof typeof CODECS);
for (const [id, make] of PLACE_RECIPES) makeLoop(id, make(), 'place');
writeFileSync(join(target, 'sprite.json'), `${JSON.stringify(sprite, null, 2)}\n`);
writeFileSync(
  join(target, 'made-from.json'),
  `${JSON.stringify({ recipes: sumOfRecipes(here), files }, null, 2)}\n`,
);
rmSync(bench, { recursive: true });
