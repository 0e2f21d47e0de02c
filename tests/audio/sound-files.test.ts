import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import made from '../../assets/sound/made-from.json';
import sprite from '../../assets/sound/sprite.json';
import { sumOf, sumOfRecipes } from '../../scripts/sound/recipe-sum.ts';
import { CUES, LASTING_BEGINS, LAYERS, PLACES, SCORE_SECONDS } from '../../src/audio/index.ts';

const FOLDER = 'assets/sound';
const TABLE: Readonly<Record<string, readonly (number | boolean)[] | undefined>> = sprite;
const NAMES = ['cues', ...LAYERS, ...PLACES];
const bytesOf = (names: readonly string[], format: string) =>
  names.reduce((sum, name) => sum + statSync(`${FOLDER}/${name}.${format}`).size, 0);

describe('the sound files', () => {
  it('hold every cue, layer and place, and nothing else', () => {
    expect(Object.keys(sprite)).toEqual([...CUES, ...LAYERS, ...PLACES]);
  });

  it('keep the cues apart', () => {
    const ends = CUES.map((cue) => Number(TABLE[cue]?.[0]) + Number(TABLE[cue]?.[1]));
    const starts = CUES.slice(1).map((cue) => Number(TABLE[cue]?.[0]));
    for (const [i, start] of starts.entries()) expect(start).toBeGreaterThan(ends[i] ?? 0);
  });

  it('have layers as long as the piece, and places of 8 to 15 seconds, for ever', () => {
    for (const id of [...LAYERS, ...PLACES]) {
      const [start, length, loop] = TABLE[id] ?? [];
      // Within the margin after the beginning, where the seam is smoothest.
      expect(start).toBeGreaterThanOrEqual(LASTING_BEGINS * 1000);
      expect(start).toBeLessThan(LASTING_BEGINS * 1000 + 450);
      expect(loop).toBe(true);
      if ((LAYERS as readonly string[]).includes(id)) expect(length).toBe(SCORE_SECONDS * 1000);
      else expect(Number(length) >= 8000 && Number(length) <= 15_000).toBe(true);
    }
  });

  it.each(['webm', 'mp3'])('weigh at most 700 KB as %s, and 250 KB in a first minute', (format) => {
    const names = readdirSync(FOLDER).filter((name) => name.endsWith(`.${format}`));
    expect(names.sort()).toEqual(NAMES.map((name) => `${name}.${format}`).sort());
    expect(bytesOf(NAMES, format)).toBeLessThanOrEqual(700_000);
    // Cues, the ground of the score, and two places.
    expect(bytesOf(['cues', 'ground', 'office', 'mast'], format)).toBeLessThanOrEqual(250_000);
  });

  it('are those that the recipes make: after a change, npm run sound', () => {
    expect(made.recipes).toBe(sumOfRecipes('scripts/sound'));
    for (const [file, sum] of Object.entries(made.files))
      expect(sumOf(readFileSync(`${FOLDER}/${file}`)), file).toBe(sum);
  });
});
