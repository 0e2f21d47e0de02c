import { clamp, exponential } from '../core/index.ts';
import { happens, SLOTS } from './chance.ts';
import { hardnessOf } from './hardness.ts';
import type { Ledger } from './ledger.ts';
import type { LeverChange } from './policy.ts';
import type { Setting } from './setting.ts';
import type { OperatorState, State } from './state.ts';

/** How a decision came out: 1 in force as asked, 0 lost in parliament; between them under expected chance. */
export interface DecisionResult {
  readonly passed: number;
  /** The odds of the vote, 0–1; 1 where no law is needed. */
  readonly odds: number;
}

/**
 * Pulls the levers of one decision in the quarter that has begun. `state` is changed in place; the order of the
 * levers does not matter. A lost law leaves a part, later, and none where a
 * coalition blocks itself; undoing a settled rule costs trust and confidence.
 */
export function decide(state: State, change: LeverChange, setting: Setting, ledger?: Ledger): DecisionResult {
  const k = setting.k;
  const cap = wishedCap(state, change);
  const wished = {
    core: change.core ?? state.core,
    ranCap: cap.ranCap,
    capBy: cap.capBy,
    named: change.named ?? state.named,
    legacy: change.legacy ?? state.legacy,
    scrutiny: change.scrutiny ?? state.scrutiny,
  };
  const harder = hardnessOf(wished, state.t, setting) - hardnessOf(state, state.t, setting);
  const odds = change.law === true ? lawOdds(state, change, harder, setting) : 1;
  const passed = change.law === true ? happens(setting, state.t, SLOTS.law, odds) : 1;
  if (change.law === true) {
    state.lawsTried += 1;
    state.lawsLost += 1 - passed;
  }
  reverse(state, cap.ranCap - state.ranCap, wished.core - state.core, passed, setting, ledger);
  pull(state, change, cap, passed, setting);
  if (harder > k.tighteningStep) state.tightenedAt = state.t;
  return { passed, odds };
}

/** The odds that parliament passes what this decision asks for, 0–1. */
export function oddsOf(state: State, change: LeverChange, setting: Setting): number {
  if (change.law !== true) return 1;
  const cap = wishedCap(state, change);
  const wished = { ...state, ...definedOf(change), ranCap: cap.ranCap, capBy: cap.capBy };
  const harder = hardnessOf(wished, state.t, setting) - hardnessOf(state, state.t, setting);
  return lawOdds(state, change, harder, setting);
}

/** "At most": a looser wish than the rule in force changes nothing, unless it is meant to loosen. */
function wishedCap(state: State, change: LeverChange): { ranCap: number; capBy: number; dated: boolean } {
  const ranCap = change.ranCap ?? state.ranCap;
  const capBy = change.capBy ?? state.capBy;
  const dated = change.capBy !== undefined;
  if (change.ranCap === undefined || change.loosen === true) return { ranCap, capBy, dated };
  if (state.ranCap < ranCap) return { ranCap: state.ranCap, capBy: state.capBy, dated: false };
  if (state.ranCap === ranCap && state.capBy < capBy) return { ranCap, capBy: state.capBy, dated: false };
  return { ranCap, capBy, dated };
}

function lawOdds(s: State, change: LeverChange, harder: number, setting: Setting): number {
  const { k, country } = setting;
  const score =
    harder >= 0
      ? s.tougher -
        k.lawOther * (s.softer - k.softerUsual) +
        k.lawSupport * (change.support ?? s.support) +
        k.lawEurope * (change.europe ?? s.europe) +
        k.lawOpenness * (change.openness ?? s.openness) -
        k.lawStep * harder * (1 + k.lawNamed * (change.named ?? s.named)) -
        country.lawThreshold -
        dragOf(s, setting)
      : s.softer -
        k.lawOther * (s.tougher - k.tougherUsual) +
        k.lawSofterStep * harder -
        k.lawSofterThreshold -
        dragOf(s, setting);
  return 1 / (1 + exponential(-score / k.lawWidth));
}

/** Points by which a coalition at odds raises the bar: more while the quarrel over a lost law lasts. */
function dragOf(s: State, { k, country }: Setting): number {
  return country.coalitionDrag * (1 + k.lawDispute * s.lawPending);
}

/** What it costs to turn a settled rule around. */
function reverse(
  s: State,
  capChange: number,
  coreChange: number,
  passed: number,
  setting: Setting,
  ledger: Ledger | undefined,
): void {
  const k = setting.k;
  if (s.settle <= k.reversalFrom) return;
  const settled = s.settle - k.reversalFrom;
  const cap = capChange > 0 ? k.reversalLoosen * capChange : -k.reversalTighten * capChange * settled;
  const core = coreChange < 0 ? -k.reversalCoreBack * coreChange : k.reversalCore * coreChange * settled;
  const shock = passed * (cap + core);
  if (shock > 0) {
    let lost = 0;
    for (let i = 0; i < s.operators.length; i++) {
      const o = s.operators[i] as OperatorState;
      const cut = Math.min(o.confidence, shock);
      o.confidence -= cut;
      lost += cut * (setting.country.operators[i]?.customerShare ?? 0);
    }
    s.confidence -= lost;
    ledger?.add('confidence', 'reversal', -lost);
    const unclear = s.clarity * k.reversalClarity * clamp(shock / k.reversalFull, 0, 1);
    s.clarity -= unclear;
    ledger?.add('clarity', 'reversal', -unclear);
  }
  if (capChange > 0) {
    const broken = Math.min(s.trust, passed * k.trustBroken * capChange);
    s.trust -= broken;
    ledger?.add('trust', 'broken-promise', -broken);
  }
}

function pull(
  s: State,
  change: LeverChange,
  cap: { ranCap: number; capBy: number; dated: boolean },
  passed: number,
  setting: Setting,
): void {
  const { k, country } = setting;
  const lost = 1 - passed;
  /** A lost law leaves a part of what it asked for; where a coalition blocks itself, hardly anything. */
  const part = passed + lost * k.lawRest * clamp(1 - country.coalitionDrag / k.lawDragFull, 0, 1);
  if (cap.dated) {
    const kept = s.ranCap < 1 ? k.lawKeepsDate : 0;
    s.capBy = Math.min(k.latestDate, dateAfter(cap.capBy, k.lawDelay, s.capBy, kept, passed));
  }
  if (change.coreBy !== undefined) {
    const kept = s.core > 0 ? k.lawKeepsDate : 0;
    s.coreBy = dateAfter(change.coreBy, k.lawDelayCore, s.coreBy, kept, passed);
  }
  s.ranCap += part * (cap.ranCap - s.ranCap);
  if (change.core !== undefined) s.core += part * (change.core - s.core);
  if (change.legacy !== undefined) s.legacy += part * (change.legacy - s.legacy);
  if (change.scrutiny !== undefined) s.scrutiny += part * (change.scrutiny - s.scrutiny);
  if (change.named !== undefined) s.named += part * (change.named - s.named);
  if (change.resilience !== undefined) s.resilience = change.resilience;
  if (change.support !== undefined) s.support = change.support;
  if (change.diversify !== undefined) {
    s.diversifyLeft += change.diversify;
    s.diversifyRate = s.diversifyLeft / k.diversifyQuarters;
  }
  if (change.washington !== undefined) s.washington = change.washington;
  if (change.beijing !== undefined) s.beijing = change.beijing;
  if (change.europe !== undefined) s.europe = change.europe;
  if (change.openness !== undefined) s.openness = change.openness;
  if (change.settle !== undefined) {
    s.settle =
      change.law === true ? s.settle * lost * k.lawLostSettle + passed * change.settle : change.settle;
  }
  if (change.law === true) s.lawPending = lost;
}

/** The date of a rule after a vote: a rule in force keeps its own when the one that was to follow it is lost. */
function dateAfter(wished: number, delay: number, current: number, kept: number, passed: number): number {
  const whenLost = wished + delay + kept * (current - wished - delay);
  return Math.round(passed * wished + (1 - passed) * whenLost);
}

function definedOf(change: LeverChange): Partial<Record<'core' | 'named' | 'legacy' | 'scrutiny', number>> {
  const { core, named, legacy, scrutiny } = change;
  return {
    ...(core !== undefined && { core }),
    ...(named !== undefined && { named }),
    ...(legacy !== undefined && { legacy }),
    ...(scrutiny !== undefined && { scrutiny }),
  };
}
