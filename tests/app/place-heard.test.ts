import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/app/place.ts';
import { placeHeard, scoreHeard } from '../../src/app/place-heard.ts';
import { tensionOf } from '../../src/present/index.ts';
import type { Run } from '../../src/run/index.ts';
import { scenario } from '../present/a-teller.ts';
import { playUntil } from '../present/roads.ts';
import { advance } from '../support/a-run.ts';

const inRun = (run: Run): Place => ({ kind: 'run', run, id: 'a' });
const teach: Place = { kind: 'teach', page: 'assign', about: '' };

describe('the place that is heard', () => {
  it.each([
    ['brief', 'office'],
    ['inbox', 'office'],
    ['decision', 'office'],
    ['outcome', 'street'],
    ['epilogue', 'mast'],
    ['debrief', 'office'],
  ] as const)('in the %s: %s', (phase, place) => {
    expect(placeHeard(inRun(playUntil(phase)))).toBe(place);
  });

  it('goes with the letter that was opened last, to where its sender is', () => {
    const inbox = playUntil('inbox');
    for (const item of inbox.beat?.inbox.slice(0, 3) ?? []) {
      const group = scenario.voices[item.voice]?.group;
      const heard = placeHeard(inRun(advance(inbox, { type: 'player.open', item: item.id })));
      if (item.medium === 'call' || group === 'washington') expect(heard).toBe('line');
      else if (group === 'agency' || group === 'experts') expect(heard).toBe('laboratory');
      else expect(heard).toBeDefined();
    }
  });

  it('is the house at the oath, wind before it, and none on pages for reading', () => {
    expect(placeHeard({ kind: 'oath', scenario })).toBe('chamber');
    expect(placeHeard({ kind: 'home' })).toBe('mast');
    expect(placeHeard(teach)).toBeUndefined();
  });
});

describe('the music', () => {
  it('follows the run, and looks back calmly', () => {
    const run = playUntil('outcome');
    expect(scoreHeard(inRun(run))).toEqual({ tension: tensionOf(run), calm: false });
    expect(scoreHeard(inRun(playUntil('debrief')))).toEqual({ tension: 0, calm: true });
    expect(scoreHeard({ kind: 'home' })).toEqual({ tension: 0, calm: false });
    expect(scoreHeard(teach)).toBeUndefined();
  });
});
