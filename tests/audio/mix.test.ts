import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captionOfScore, HYSTERESIS, LAYERS, LOUDEST_SUM, mixOf, SILENCE } from '../../src/audio/index.ts';
import { hold } from '../support/hold.ts';

const level = fc.double({ min: 0, max: 1, noNaN: true });
const at = (tension: number, before = SILENCE) => mixOf({ tension, calm: false }, before);
const heard = (mix: typeof SILENCE) => LAYERS.filter((layer) => mix[layer] > 0);

describe('the mix', () => {
  it('adds layers in their order', () => {
    expect([0, 0.2, 0.4, 0.7].map((tension) => heard(at(tension)).length)).toEqual([1, 2, 3, 4]);
    expect(heard(at(1))).toEqual([...LAYERS]);
  });

  it('never grows softer when tension rises, and never too loud', () => {
    hold(
      fc.property(level, level, (a, b) => {
        const [low, high] = [at(Math.min(a, b)), at(Math.max(a, b))];
        for (const layer of LAYERS) expect(high[layer]).toBeGreaterThanOrEqual(low[layer]);
        expect(LAYERS.reduce((sum, layer) => sum + high[layer], 0)).toBeLessThanOrEqual(LOUDEST_SUM);
      }),
    );
  });

  it('keeps a layer until tension is well below where it came in, and lets no other in early', () => {
    hold(
      fc.property(level, level, (before, now) => {
        const mix = at(now, at(before));
        for (const layer of LAYERS) {
          if (mix[layer] === 0) continue;
          expect(at(Math.min(1, now + HYSTERESIS))[layer]).toBeGreaterThan(0);
          if (at(before)[layer] === 0) expect(at(now)[layer]).toBeGreaterThan(0);
        }
        // Asked again, it does not change its mind.
        expect(at(now, mix)).toEqual(mix);
      }),
    );
  });

  it('looks back with ground and strings, whatever the tension', () => {
    for (const tension of [0, 1])
      expect(heard(mixOf({ tension, calm: true }))).toEqual(['ground', 'strings']);
  });

  it.each([Number.NaN, -3, undefined as never])('takes %s for calm', (tension) => {
    expect(at(tension)).toEqual(at(0));
  });
});

describe('the caption of a change', () => {
  it.each([
    [SILENCE, at(0), 'score-begins'],
    [at(0), at(0.2), 'strings-joins'],
    [at(0), at(1), 'alarm-joins'],
    [at(1), at(0.4), 'alarm-leaves'],
    [at(1), at(0), 'alarm-leaves'],
    [at(0.4), SILENCE, 'score-ends'],
    [at(0.2), at(0.25), undefined],
    [SILENCE, SILENCE, undefined],
  ])('%o to %o: %s', (before, after, caption) => {
    expect(captionOfScore(before, after)).toBe(caption);
  });
});
