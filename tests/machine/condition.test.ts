import { describe, expect, it } from 'vitest';
import { holds, type Situation, stancesOf } from '../../src/machine/index.ts';
import type { State } from '../../src/model/index.ts';
import type { CompiledCondition } from '../../src/scenario/index.ts';
import { aSetting } from '../support/a-setting.ts';
import { aState } from '../support/a-state.ts';

function aSituation(change: Partial<State> = {}, quarter = 4): Situation {
  return { state: aState(aSetting(), change), quarter, chose: new Set(['letter/wait']) };
}

const now = aSituation({ trust: 50, ranCap: 0.35, stanceWashington: 2, incidents: 1, hrv5gShare: 0.4 });

describe('a condition', () => {
  it.each<[string, CompiledCondition, boolean]>([
    ['empty', {}, true],
    ['from this quarter', { from: 4 }, true],
    ['from the next', { from: 5 }, false],
    ['until this quarter', { until: 4 }, true],
    ['until the last', { until: 3 }, false],
    ['at least what it is', { indicators: { trust: { atLeast: 50 } } }, true],
    ['below what it is', { indicators: { trust: { below: 50 } } }, false],
    ['between', { indicators: { trust: { atLeast: 40, below: 60 } } }, true],
    ['two indicators, one not met', { indicators: { trust: { atLeast: 40 }, hrv5g: { below: 0.3 } } }, false],
    ['a lever in force', { levers: { ranCap: { below: 0.5 } } }, true],
    ['one of these stances', { stances: { washington: ['pressing', 'warning'] } }, true],
    ['none of these stances', { stances: { washington: ['reassured'] } }, false],
    ['something that happened', { happened: ['incident'] }, true],
    ['one thing that did and one that did not', { happened: ['incident', 'reprisal'] }, false],
    ['an option taken', { chose: [{ beat: 'letter', option: 'wait' }] }, true],
    [
      'one of two options',
      {
        chose: [
          { beat: 'letter', option: 'ban' },
          { beat: 'letter', option: 'wait' },
        ],
      },
      true,
    ],
    ['another option', { chose: [{ beat: 'letter', option: 'ban' }] }, false],
    ['any of', { any: [{ from: 9 }, { until: 9 }] }, true],
    ['any of none', { any: [{ from: 9 }, { until: 2 }] }, false],
    ['not', { not: { from: 9 } }, true],
    ['not what holds', { not: { from: 1 } }, false],
    ['all of it together', { from: 2, happened: ['incident'], not: { happened: ['reprisal'] } }, true],
  ])('%s', (_, condition, expected) => {
    expect(holds(condition, now)).toBe(expected);
  });

  it('that is absent always holds', () => {
    expect(holds(undefined, now)).toBe(true);
  });
});

describe('stances in words', () => {
  it('name the worst of the operators', () => {
    const { state } = aSituation();
    expect(stancesOf(state).operators).toBe('building');
    (state.operators[0] as { stance: number }).stance = 3;
    expect(stancesOf(state).operators).toBe('litigating');
  });
});
