import { expect, test } from 'vitest';
import { loadShipped } from '../../scripts/library/load-scenarios.ts';
import { type RatedClaim, ratedClaims, readSense } from '../../src/analysis/index.ts';
import { normalQuantile } from '../../src/analysis/sense/normal-quantile.ts';
import type { CompiledItem } from '../../src/scenario/index.ts';
import { asInHistory, playRoad } from '../present/roads.ts';

const { scenarios } = loadShipped();

/** Someone who opened everything in a scenario and rated it by a rule. */
function rateAll(items: readonly CompiledItem[], rule: (item: CompiledItem) => number): RatedClaim[] {
  return items.map((item) => ({
    decision: 0,
    item: item.id,
    rating: rule(item),
    quality: item.quality,
    side: item.side,
  }));
}

const ministries = scenarios
  .filter(({ scenario }) => scenario.kind === 'ministry')
  .map(({ scenario }) => [scenario.id, scenario.beats.flatMap(({ inbox }) => inbox)] as const);

test.each(ministries)(
  '%s: seeing threats everywhere is no judgement, whichever side is feared',
  (_, items) => {
    for (const believed of ['ban', 'access'] as const) {
      const sense = readSense(rateAll(items, ({ side }) => (side === believed ? 5 : 1)));
      expect(sense.discrimination?.verdict).toBe('blind');
      expect(sense.discrimination?.area).toBeCloseTo(0.5, 9);
      expect(sense.lean?.verdict).toBe(believed);
    }
  },
);

test.each(ministries)('%s: believing or doubting everything is a bias and no judgement', (_, items) => {
  const believer = readSense(rateAll(items, () => 5));
  expect(believer.discrimination?.verdict).toBe('blind');
  expect(believer.bias?.verdict).toBe('believes');
  expect(believer.lean?.verdict).toBe('even');
  const doubter = readSense(rateAll(items, () => 1));
  expect(doubter.discrimination?.verdict).toBe('blind');
  expect(doubter.bias?.verdict).toBe('doubts');
});

test.each(ministries)('%s: rating by the evidence is sharp, even and fair to both sides', (_, items) => {
  const sense = readSense(rateAll(items, ({ quality }) => ({ sound: 5, mixed: 3, shaky: 1 })[quality]));
  expect(sense.discrimination).toMatchObject({ verdict: 'sharp', wrong: 0, same: 0 });
  expect(sense.discrimination?.dPrime).toBeLessThan(5);
  expect(sense.bias?.verdict).toBe('even');
  expect(sense.lean).toMatchObject({ points: 0, verdict: 'even' });
  const upsideDown = readSense(rateAll(items, ({ quality }) => ({ sound: 1, mixed: 3, shaky: 5 })[quality]));
  expect(upsideDown.discrimination?.verdict).toBe('reversed');
});

test('an alarmist who can tell is sharp and leaning: the two are kept apart', () => {
  const items = ministries[0]?.[1] ?? [];
  const base = { sound: 4, mixed: 3, shaky: 2 } as const;
  const sense = readSense(rateAll(items, ({ quality, side }) => base[quality] + (side === 'ban' ? 1 : -1)));
  expect(sense.discrimination?.verdict).toBe('sharp');
  expect(sense.lean).toMatchObject({ points: 2, verdict: 'ban' });
});

test('few ratings say nothing, and a lucky few are not called sharp', () => {
  expect(readSense([])).toEqual({ rated: 0, discrimination: undefined, bias: undefined, lean: undefined });
  const claim = (rating: number, quality: RatedClaim['quality']): RatedClaim => ({
    decision: 0,
    item: '',
    rating,
    quality,
    side: 'ban',
  });
  const five = [
    claim(5, 'sound'),
    claim(4, 'sound'),
    claim(5, 'sound'),
    claim(3, 'shaky'),
    claim(4, 'shaky'),
  ];
  expect(readSense(five).discrimination?.verdict).not.toBe('sharp');
  expect(readSense(five).discrimination?.byChance).toBeGreaterThan(0.1);
});

test('ratings of a run are read off its inboxes', () => {
  const run = playRoad(asInHistory, { rate: (quality) => (quality === 'shaky' ? 1 : 4) });
  const rated = ratedClaims(run);
  expect(rated).toHaveLength(24);
  expect(rated.every(({ rating, quality }) => rating === (quality === 'shaky' ? 1 : 4))).toBe(true);
});

test('the normal quantile is what tables say', () => {
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 8);
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306, 8);
});
