import { describe, expect, it } from 'vitest';
import * as score from '../../scripts/sound/score-notes.ts';
import { BAR_SECONDS, SCORE_SECONDS } from '../../src/audio/index.ts';

const { BARS, BEATS_PER_BAR, DRONE, GROUND, HELD, MELODY, PAD, PULSE, SCALE, TREMBLING } = score;
const LAYERS = {
  ground: GROUND,
  strings: [...PAD, ...MELODY],
  pulse: PULSE,
  alarm: [...HELD, ...TREMBLING],
};
const BEATS = BARS * BEATS_PER_BAR;

/** Pitches that sound at a beat; notes go on over the end of the piece. */
function soundingAt(beat: number, notes: readonly score.Note[]): readonly number[] {
  return notes
    .filter((note) => {
      const into = (beat - (note.bar * BEATS_PER_BAR + note.beat) + BEATS) % BEATS;
      return into < note.beats;
    })
    .map(({ pitch }) => pitch);
}

describe('the piece', () => {
  it('is as long as the page believes', () => {
    expect(score.SCORE_SECONDS).toBeCloseTo(SCORE_SECONDS);
    expect(score.BAR_SECONDS).toBeCloseTo(BAR_SECONDS);
    // A whole number of samples at every rate that browsers use.
    for (const rate of [44_100, 48_000, 16_000]) expect((SCORE_SECONDS * rate) % 1).toBeCloseTo(0);
  });

  it.each(Object.entries(LAYERS))('has only notes of its scale in %s, and all within it', (_, notes) => {
    for (const { pitch, bar, beat, beats, loud } of notes) {
      expect(SCALE).toContain(pitch % 12);
      expect(bar * BEATS_PER_BAR + beat).toBeLessThan(BEATS);
      expect(beats > 0 && loud > 0 && loud <= 1).toBe(true);
    }
  });

  it('never lets two notes rub that ring together, a half tone apart or an octave further', () => {
    for (let beat = 0; beat < BEATS; beat += 0.5) {
      const sounding = [...DRONE, ...Object.values(LAYERS).flatMap((notes) => soundingAt(beat, notes))];
      for (const a of sounding)
        for (const b of sounding) expect([1, 13], `beat ${beat}: ${a} and ${b}`).not.toContain(b - a);
    }
  });

  it('sings one note after the other, to the end', () => {
    const beats = MELODY.reduce((sum, note) => sum + note.beats, 0);
    expect(beats).toBe(BEATS);
    MELODY.slice(1).forEach((note, n) => {
      // No leap beyond a sixth.
      expect(Math.abs(note.pitch - (MELODY[n]?.pitch ?? 0))).toBeLessThanOrEqual(9);
    });
  });
});
