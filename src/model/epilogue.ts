import { lookAbroad } from './abroad.ts';
import { ULTIMATUM } from './actors.ts';
import { readyAlternatives } from './alternatives.ts';
import { moveBeijing, moveEurope, moveWashington } from './capitals.ts';
import { settleClarity } from './clarity.ts';
import { payAbroad, payAtHome } from './cost.ts';
import {
  bearExposure,
  exposureFrom,
  faultsWith,
  feelRules,
  hostileUse,
  readInputs,
  standingFaults,
  swapFaults,
} from './exposure.ts';
import { moveOperators } from './home-front.ts';
import { runWorks, sumUp } from './network.ts';
import type { Setting } from './setting.ts';
import type { OperatorState, State } from './state.ts';

/**
 * The years in which nothing is decided any more, in two halves that do not need each other: what happens at home
 * (rules, works, bills, operators) does not ask what capitals think, and capitals look at the rule and not at the works.
 * So the half at home can be played once for every country in which it starts alike. The halves are made of the same
 * functions as the quarter, in the same order; parliament and Washington's choice of argument are left out, because
 * nothing hangs on them once the last law is decided and the last argument is in use.
 */

/** What one quarter at home hands to the other half, in this order. */
const TOLD = ['bill', 'hostile-use', 'standing-faults', 'swap-faults'] as const;
const BILL = TOLD.indexOf('bill');
const HOSTILE_USE = TOLD.indexOf('hostile-use');
const STANDING_FAULTS = TOLD.indexOf('standing-faults');
const SWAP_FAULTS = TOLD.indexOf('swap-faults');
/** How many numbers that are for each quarter. */
export const HOME_WIDTH = TOLD.length;

/** Whether the two halves have parted: from here on they can be played one by one. */
export function canPart(s: State): boolean {
  return s.argument === ULTIMATUM;
}

/** One quarter at home. Writes what the other half needs to know of it from place `at` on. */
export function stepHome(s: State, setting: Setting, into: Float64Array, at: number): void {
  const { flow } = setting;
  flow.known = s.t < setting.knownUntil ? s.t : setting.knownUntil;
  lookAbroad(s, setting);
  settleClarity(s, setting, undefined);
  runWorks(s, setting);
  sumUp(s, setting, undefined);
  into[at + BILL] = payAtHome(s, setting);
  feelRules(s, setting);
  readInputs(s, setting);
  into[at + HOSTILE_USE] = hostileUse(s.exposed, setting);
  into[at + STANDING_FAULTS] = standingFaults(s.exposed, setting);
  into[at + SWAP_FAULTS] = swapFaults(s.exposed, setting);
  readyAlternatives(s, setting);
  moveOperators(s, setting, undefined);
  s.lawPending *= setting.k.pendingFade;
  s.t += 1;
}

/** The same quarter in the capitals, with all that the scores are made of but the delay. */
export function stepAbroad(s: State, setting: Setting, home: Float64Array, at: number): void {
  const { flow } = setting;
  flow.known = s.t < setting.knownUntil ? s.t : setting.knownUntil;
  lookAbroad(s, setting);
  payAbroad(s, home[at + BILL] as number, setting, undefined);
  s.hostileUse = home[at + HOSTILE_USE] as number;
  s.ownFaults = faultsWith(
    s.reprisal,
    home[at + STANDING_FAULTS] as number,
    home[at + SWAP_FAULTS] as number,
    setting,
  );
  s.exposure = exposureFrom(s.ownFaults, s.hostileUse);
  bearExposure(s, setting, undefined);
  moveWashington(s, setting, undefined);
  moveBeijing(s, setting, undefined);
  moveEurope(s, setting, undefined);
  s.trustSum += s.trust;
  s.alignmentSum += s.alignment;
  s.t += 1;
}

/** How many numbers the half at home starts from. */
export function homeWidth(s: State): number {
  return readHome(s, new Float64Array(0));
}

/**
 * Writes down all that the half at home starts from, as far as there is room, and gives how many numbers that are: two
 * countries with the same numbers here have the same years at home. Left out is what only capitals and parliament
 * look at, what is added up, and what is computed anew before it is read; a test holds every field of the state
 * against this.
 */
export function readHome(s: State, into: Float64Array): number {
  let at = 0;
  into[at++] = s.t;
  into[at++] = s.core;
  into[at++] = s.coreBy;
  into[at++] = s.ranCap;
  into[at++] = s.capBy;
  into[at++] = s.legacy;
  into[at++] = s.scrutiny;
  into[at++] = s.resilience;
  into[at++] = s.support;
  into[at++] = s.diversifyLeft;
  into[at++] = s.diversifyRate;
  into[at++] = s.named;
  into[at++] = s.europe;
  into[at++] = s.settle;
  into[at++] = s.lawPending;
  into[at++] = s.scrutinyFelt;
  into[at++] = s.resilienceFelt;
  into[at++] = s.clarity;
  into[at++] = s.diversifySpent;
  into[at++] = s.alternatives;
  into[at++] = s.delayMonths;
  for (let i = 0; i < s.operators.length; i++) {
    const o = s.operators[i] as OperatorState;
    into[at++] = o.sites5g;
    into[at++] = o.hrv5g;
    into[at++] = o.purchases;
    into[at++] = o.age5g;
    into[at++] = o.hrv4g;
    into[at++] = o.age4g;
    into[at++] = o.core;
    into[at++] = o.confidence;
    into[at++] = o.court;
  }
  return at;
}
