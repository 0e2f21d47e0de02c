import { lookAbroad } from './abroad.ts';
import { readyAlternatives } from './alternatives.ts';
import { moveArgument } from './argument.ts';
import { moveBeijing, moveEurope, moveWashington } from './capitals.ts';
import { settleClarity } from './clarity.ts';
import { payBills } from './cost.ts';
import { exposeNetworks } from './exposure.ts';
import { moveOperators, moveParliament } from './home-front.ts';
import type { Ledger } from './ledger.ts';
import { buildNetworks } from './network.ts';
import type { Setting } from './setting.ts';
import type { State } from './state.ts';

/**
 * One quarter passes: `state` is changed in place from quarter t to t + 1. With a ledger, the parts of every
 * change are told; without one nothing is kept and nothing costs. The only source of the simulation, for the run
 * being played and for the millions that are only counted.
 */
export function stepQuarter(state: State, setting: Setting, ledger?: Ledger): void {
  const { flow } = setting;
  flow.known = state.t < setting.knownUntil ? state.t : setting.knownUntil;
  moveArgument(state, setting, ledger);
  lookAbroad(state, setting);
  settleClarity(state, setting, ledger);
  buildNetworks(state, setting, ledger);
  payBills(state, setting, ledger);
  exposeNetworks(state, setting, ledger);
  readyAlternatives(state, setting);
  moveWashington(state, setting, ledger);
  moveBeijing(state, setting, ledger);
  moveEurope(state, setting, ledger);
  moveOperators(state, setting, ledger);
  moveParliament(state, setting, ledger);
  state.trustSum += state.trust;
  state.alignmentSum += state.alignment;
  state.lawPending *= setting.k.pendingFade;
  state.t += 1;
}
