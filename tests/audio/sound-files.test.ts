import { readdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import sprite from '../../assets/sound/sprite.json';
import { AMBIENT, CUES } from '../../src/audio/index.ts';

const FOLDER = 'assets/sound';

describe('the sound files', () => {
  it('hold every cue and the room, and nothing else', () => {
    expect(Object.keys(sprite).sort()).toEqual([...CUES, AMBIENT].sort());
  });

  it('keep the cues apart', () => {
    const ends = CUES.map((cue) => (sprite[cue][0] ?? 0) + (sprite[cue][1] ?? 0));
    const starts = CUES.slice(1).map((cue) => sprite[cue][0] ?? 0);
    for (const [i, start] of starts.entries()) expect(start).toBeGreaterThan(ends[i] ?? 0);
  });

  it('come in two formats and weigh at most 350 KB together', () => {
    const files = readdirSync(FOLDER).filter((name) => /\.(webm|mp3)$/.test(name));
    expect(files.sort()).toEqual(['ambient.mp3', 'ambient.webm', 'cues.mp3', 'cues.webm']);
    const bytes = files.reduce((sum, name) => sum + statSync(`${FOLDER}/${name}`).size, 0);
    expect(bytes).toBeLessThanOrEqual(350_000);
  });
});
