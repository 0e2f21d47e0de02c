import { clamp } from '../core/index.ts';
import { nextStance, ULTIMATUM, WASHINGTON_STANCES } from './actors.ts';
import { happens, SLOTS } from './chance.ts';
import type { Indicator, Ledger } from './ledger.ts';
import type { Setting } from './setting.ts';
import type { State } from './state.ts';

const WARNING = WASHINGTON_STANCES.length - 1;

/** Trust in Washington, its stance, and whether a reprisal comes. */
export function moveWashington(s: State, setting: Setting, ledger: Ledger | undefined): void {
  const { k, country, flow, beliefs } = setting;
  const a = k.trustAdjust;
  const over = s.hardness - flow.need;
  const ties = a * (country.trust0 - s.trust);
  const demand = a * k.trustHard * (over > 0 ? k.trustThanks * over : over);
  const posture = a * k.trustPosture * s.washington;
  const courting = -a * k.trustCourting * Math.max(0, s.beijing);
  const rift = -a * k.trustRift * s.rift;
  const reprisal = -a * k.trustReprisal * s.reprisal;
  if (ledger) {
    ledger.add('trust', 'old-ties', ties);
    ledger.add('trust', over > 0 ? 'demand-beaten' : 'demand-unmet', demand);
    ledger.add('trust', 'posture', posture);
    ledger.add('trust', 'courting-beijing', courting);
    ledger.add('trust', 'rift', rift);
    ledger.add('trust', 'reprisal', reprisal);
  }
  s.trust = bounded(s.trust + ties + demand + posture + courting + rift + reprisal, 'trust', ledger);
  s.stanceWashington = nextStance(
    setting.actors.washington,
    s.stanceWashington,
    s.trust,
    s.argument === ULTIMATUM,
  );
  let came = 0;
  if (s.stanceWashington === WARNING) {
    const anger = clamp((k.reprisalAnger - s.trust) / k.reprisalAngerWidth, 0, 1);
    const company = Math.min(
      1,
      (1 - flow.othersHardness) * (k.reprisalCoverBase + k.reprisalCoverEurope * s.europe),
    );
    const hazard =
      k.reprisalHazard *
      beliefs.washingtonReprisal *
      country.usDependence *
      anger *
      (setting.tone[flow.known] as number) *
      (1 - k.reprisalCover * company);
    came = (1 - s.reprisal) * happens(setting, s.t, SLOTS.reprisal, Math.min(k.hazardLimit, hazard));
    s.reprisal += came;
  } else if (s.trust > k.reprisalAnger) {
    s.reprisal *= k.reprisalHeal;
  }
  const first = came * (1 - s.reprisalEver);
  s.reprisalEver += first;
  ledger?.add('reprisal', 'reprisal', first);
}

/** Relations with Beijing, its stance, and whether it retaliates. */
export function moveBeijing(s: State, setting: Setting, ledger: Ledger | undefined): void {
  const { k, country, flow, beliefs } = setting;
  const a = k.relationsAdjust;
  const ties = a * (country.relations0 - s.relations);
  const policy =
    -a * k.relationsHard * s.hardness * (k.relationsNeutral + (1 - k.relationsNeutral) * s.named);
  const posture = a * k.relationsPosture * s.beijing;
  const following = -a * k.relationsFollowing * Math.max(0, s.washington);
  const mood = -a * k.relationsMood * (setting.mood[flow.known] as number);
  if (ledger) {
    ledger.add('relations', 'old-ties', ties);
    ledger.add('relations', 'policy', policy);
    ledger.add('relations', 'posture', posture);
    ledger.add('relations', 'following-washington', following);
    ledger.add('relations', 'mood', mood);
  }
  s.relations = bounded(s.relations + ties + policy + posture + following + mood, 'relations', ledger);
  s.stanceBeijing = nextStance(setting.actors.beijing, s.stanceBeijing, s.relations, false);
  s.retaliation *= k.retaliationFade;
  if (s.stanceBeijing !== WARNING) return;
  const anger = clamp((k.retaliationAnger - s.relations) / k.retaliationAngerWidth, 0, 1);
  const since = clamp(s.t - s.tightenedAt, 0, setting.lastQuarter);
  const hazard =
    k.retaliationHazard *
    beliefs.beijingRetaliation *
    anger *
    (setting.memory[since] as number) *
    (k.retaliationNeutral + (1 - k.retaliationNeutral) * s.named) *
    (k.retaliationNoRival + (1 - k.retaliationNoRival) * country.rivalVendorAtHome) *
    (1 - k.retaliationCover * flow.othersHardness);
  const came =
    (1 - s.retaliation) * happens(setting, s.t, SLOTS.retaliation, Math.min(k.hazardLimit, hazard));
  s.retaliation += came;
  s.retaliationEver += came * (1 - s.retaliationEver);
}

/** How far the country stands with the other Europeans. */
export function moveEurope(s: State, setting: Setting, ledger: Ledger | undefined): void {
  const { k, country, flow } = setting;
  const a = k.alignmentAdjust;
  const line = setting.commonLine[flow.known] as number;
  const ties = a * (country.alignment0 - s.alignment);
  const coordination = a * k.alignmentEurope * (s.europe - k.alignmentUsual);
  const distance = -a * k.alignmentDistance * country.commonLineWeight * Math.abs(s.hardness - line);
  const naming = -a * k.alignmentNamed * s.named;
  const sides =
    -a * k.alignmentSides * (s.washington > 0 ? s.washington : -k.alignmentAgainst * s.washington) -
    a * k.alignmentBeijing * Math.max(0, s.beijing);
  if (ledger) {
    ledger.add('alignment', 'old-ties', ties);
    ledger.add('alignment', 'coordination', coordination);
    ledger.add('alignment', 'distance', distance);
    ledger.add('alignment', 'naming', naming);
    ledger.add('alignment', 'taking-sides', sides);
  }
  s.alignment = bounded(s.alignment + ties + coordination + distance + naming + sides, 'alignment', ledger);
}

/** Cuts to 0–100 and keeps what was cut as a cause of its own. */
export function bounded(value: number, indicator: Indicator, ledger: Ledger | undefined): number {
  const cut = clamp(value, 0, 100);
  ledger?.add(indicator, 'limit', cut - value);
  return cut;
}
