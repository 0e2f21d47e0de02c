import { blankState } from './blank-state.ts';
import type { Country } from './country.ts';
import { readInputs, writeExposure } from './exposure.ts';
import type { Setting } from './setting.ts';
import type { OperatorState, State } from './state.ts';

/** The country in early 2019, before any decision. */
export function initialState(setting: Setting): State {
  const { country, k } = setting;
  const hrv5gShare = weighted(country, (o) => o.hrvPurchases5g, sites);
  const hrvCoreShare = weighted(country, (o) => o.hrvCore, customers);
  const state = blankState(country.operators.length);
  state.coreBy = setting.lastQuarter;
  state.ranCap = 1;
  state.capBy = setting.lastQuarter;
  state.scrutiny = country.scrutiny0;
  state.europe = k.alignmentUsual;
  state.tightenedAt = -setting.lastQuarter;
  state.scrutinyFelt = country.scrutiny0;
  state.clarity = k.clarityStart;
  state.trust = country.trust0;
  state.relations = country.relations0;
  state.alignment = country.alignment0;
  state.confidence = k.confidenceStart;
  state.tougher = k.tougherUsual + country.tougherBias;
  state.softer = k.softerUsual + country.softerBias;
  state.credibility = k.credibilityStart;
  state.stanceWashington = setting.actors.washington.start(country.trust0);
  state.stanceBeijing = setting.actors.beijing.start(country.relations0);
  state.hrv5gShare = hrv5gShare;
  state.hrvCoreShare = hrvCoreShare;
  country.operators.forEach((o, i) => {
    const operator = state.operators[i] as OperatorState;
    operator.purchases = o.hrvPurchases5g;
    operator.hrv4g = o.hrv4g * o.sitesThousand;
    operator.age4g = o.kitAge;
    operator.core = o.hrvCore;
    operator.confidence = k.confidenceStart;
  });
  // A setting may have served another run before: nothing of that run's last quarter may be left.
  setting.flow.known = 0;
  setting.flow.load = 0;
  readInputs(state, setting);
  writeExposure(state, setting);
  return state;
}

const sites = (o: Country['operators'][number]): number => o.sitesThousand;
const customers = (o: Country['operators'][number]): number => o.customerShare;

function weighted(
  country: Country,
  value: (o: Country['operators'][number]) => number,
  weight: (o: Country['operators'][number]) => number,
): number {
  let sum = 0;
  let total = 0;
  for (const operator of country.operators) {
    sum += value(operator) * weight(operator);
    total += weight(operator);
  }
  return total > 0 ? sum / total : 0;
}
