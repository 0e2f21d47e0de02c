import type { Country } from './country.ts';
import { readInputs, writeExposure } from './exposure.ts';
import { noExposure } from './exposure-inputs.ts';
import type { Setting } from './setting.ts';
import type { State } from './state.ts';

/** The country in early 2019, before any decision. */
export function initialState(setting: Setting): State {
  const { country, k } = setting;
  const hrv5gShare = weighted(country, (o) => o.hrvPurchases5g, sites);
  const hrvCoreShare = weighted(country, (o) => o.hrvCore, customers);
  const state: State = {
    t: 0,
    core: 0,
    coreBy: setting.lastQuarter,
    ranCap: 1,
    capBy: setting.lastQuarter,
    legacy: 0,
    scrutiny: country.scrutiny0,
    resilience: 0,
    support: 0,
    diversifyLeft: 0,
    diversifyRate: 0,
    named: 0,
    washington: 0,
    beijing: 0,
    europe: k.alignmentUsual,
    openness: 0,
    settle: 0,
    lawPending: 0,
    tightenedAt: -setting.lastQuarter,
    scrutinyFelt: country.scrutiny0,
    resilienceFelt: 0,
    clarity: k.clarityStart,
    diversifySpent: 0,
    alternatives: 0,
    exposure: 0,
    hostileUse: 0,
    ownFaults: 0,
    incidents: 0,
    attributedIncidents: 0,
    attributedRecent: 0,
    trust: country.trust0,
    relations: country.relations0,
    alignment: country.alignment0,
    confidence: k.confidenceStart,
    tougher: k.tougherUsual + country.tougherBias,
    softer: k.softerUsual + country.softerBias,
    credibility: k.credibilityStart,
    rift: 0,
    hardness: 0,
    stanceWashington: setting.actors.washington.start(country.trust0),
    argument: 0,
    argumentSince: 0,
    stanceBeijing: setting.actors.beijing.start(country.relations0),
    reprisal: 0,
    reprisalEver: 0,
    retaliation: 0,
    retaliationEver: 0,
    lawsTried: 0,
    lawsLost: 0,
    cover: 0,
    hrv5gShare,
    hrvCoreShare,
    delayMonths: 0,
    costMillionEur: 0,
    grossMillionEur: 0,
    stateMillionEur: 0,
    usersMillionEur: 0,
    exportersMillionEur: 0,
    exposureSum: 0,
    trustSum: 0,
    alignmentSum: 0,
    exposed: noExposure(),
    operators: country.operators.map((o) => ({
      sites5g: 0,
      hrv5g: 0,
      purchases: o.hrvPurchases5g,
      age5g: 0,
      hrv4g: o.hrv4g * o.sitesThousand,
      age4g: o.kitAge,
      core: o.hrvCore,
      gapWaiting: 0,
      gapSwaps: 0,
      gapCrews: 0,
      cover: 0,
      confidence: k.confidenceStart,
      court: 0,
      courtEver: 0,
      stance: 0,
      built: 0,
      swapped: 0,
    })),
  };
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
