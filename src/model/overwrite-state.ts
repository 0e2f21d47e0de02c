import { overwriteInputs } from './exposure-inputs.ts';
import type { OperatorState, State } from './state.ts';

/**
 * Makes one state the same as another of the same country, in place: copies by the ten thousand cost no memory. Every
 * field by its name, because that is what engines do quickly; a test sees to it that none is missing.
 */
export function overwriteState(target: State, source: State): void {
  target.t = source.t;
  target.core = source.core;
  target.coreBy = source.coreBy;
  target.ranCap = source.ranCap;
  target.capBy = source.capBy;
  target.legacy = source.legacy;
  target.scrutiny = source.scrutiny;
  target.resilience = source.resilience;
  target.support = source.support;
  target.diversifyLeft = source.diversifyLeft;
  target.diversifyRate = source.diversifyRate;
  target.named = source.named;
  target.washington = source.washington;
  target.beijing = source.beijing;
  target.europe = source.europe;
  target.openness = source.openness;
  target.settle = source.settle;
  target.lawPending = source.lawPending;
  target.tightenedAt = source.tightenedAt;
  target.scrutinyFelt = source.scrutinyFelt;
  target.resilienceFelt = source.resilienceFelt;
  target.clarity = source.clarity;
  target.diversifySpent = source.diversifySpent;
  target.alternatives = source.alternatives;
  target.exposure = source.exposure;
  target.hostileUse = source.hostileUse;
  target.ownFaults = source.ownFaults;
  target.incidents = source.incidents;
  target.attributedIncidents = source.attributedIncidents;
  target.attributedRecent = source.attributedRecent;
  target.trust = source.trust;
  target.relations = source.relations;
  target.alignment = source.alignment;
  target.confidence = source.confidence;
  target.tougher = source.tougher;
  target.softer = source.softer;
  target.credibility = source.credibility;
  target.rift = source.rift;
  target.hardness = source.hardness;
  target.stanceWashington = source.stanceWashington;
  target.argument = source.argument;
  target.argumentSince = source.argumentSince;
  target.stanceBeijing = source.stanceBeijing;
  target.reprisal = source.reprisal;
  target.reprisalEver = source.reprisalEver;
  target.retaliation = source.retaliation;
  target.retaliationEver = source.retaliationEver;
  target.lawsTried = source.lawsTried;
  target.lawsLost = source.lawsLost;
  target.cover = source.cover;
  target.hrv5gShare = source.hrv5gShare;
  target.hrvCoreShare = source.hrvCoreShare;
  target.delayMonths = source.delayMonths;
  target.costMillionEur = source.costMillionEur;
  target.grossMillionEur = source.grossMillionEur;
  target.stateMillionEur = source.stateMillionEur;
  target.usersMillionEur = source.usersMillionEur;
  target.exportersMillionEur = source.exportersMillionEur;
  target.exposureSum = source.exposureSum;
  target.trustSum = source.trustSum;
  target.alignmentSum = source.alignmentSum;
  overwriteInputs(target.exposed, source.exposed);
  for (let i = 0; i < target.operators.length; i++) {
    overwriteOperator(target.operators[i] as OperatorState, source.operators[i] as OperatorState);
  }
}

function overwriteOperator(target: OperatorState, source: OperatorState): void {
  target.sites5g = source.sites5g;
  target.hrv5g = source.hrv5g;
  target.purchases = source.purchases;
  target.age5g = source.age5g;
  target.hrv4g = source.hrv4g;
  target.age4g = source.age4g;
  target.core = source.core;
  target.gapWaiting = source.gapWaiting;
  target.gapSwaps = source.gapSwaps;
  target.gapCrews = source.gapCrews;
  target.cover = source.cover;
  target.confidence = source.confidence;
  target.court = source.court;
  target.courtEver = source.courtEver;
  target.stance = source.stance;
  target.built = source.built;
  target.swapped = source.swapped;
}
