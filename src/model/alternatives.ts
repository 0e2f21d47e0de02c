import { exponential } from '../core/index.ts';
import type { Setting } from './setting.ts';
import type { State } from './state.ts';

/** Money for alternatives works late and with falling returns. */
export function readyAlternatives(s: State, setting: Setting): void {
  const { k, country } = setting;
  const aim = 1 - exponential(-s.diversifySpent / (country.populationMillion * k.diversifyScale));
  s.alternatives += k.diversifyLag * (aim - s.alternatives);
}
