import { clamp } from '../core/index.ts';
import { BEIJING_STANCES, OPERATOR_STANCES, OPERATOR_THRESHOLDS, WASHINGTON_STANCES } from './actors.ts';
import { bounded } from './capitals.ts';
import { happens, SLOTS } from './chance.ts';
import type { Ledger } from './ledger.ts';
import { type OperatorFlow, QUARTERS_PER_YEAR, type Setting } from './setting.ts';
import type { OperatorState, State } from './state.ts';

const WASHINGTON_PRESSING = WASHINGTON_STANCES.indexOf('pressing');
const BEIJING_LOBBYING = BEIJING_STANCES.indexOf('lobbying');
const BEIJING_WARNING = BEIJING_STANCES.indexOf('warning');
const BUILDING = OPERATOR_STANCES.indexOf('building');
const PLANNING = OPERATOR_STANCES.indexOf('planning');
const ALARMED = OPERATOR_STANCES.indexOf('alarmed');
const LITIGATING = OPERATOR_STANCES.indexOf('litigating');

/** Each operator’s confidence and whether it goes to court; the country’s confidence is by customers. */
export function moveOperators(s: State, setting: Setting, ledger: Ledger | undefined): void {
  const { k, flow } = setting;
  const a = k.confidenceAdjust;
  const unclear = -a * k.confidenceClarity * (1 - s.clarity);
  const perLoad = -a * k.confidenceLoad;
  const perDepth = -a * k.confidenceDepth;
  const ownShare = 1 - k.confidenceSupport * s.support;
  const ownDepth = 1 - k.confidenceDepthSupport * s.support;
  const tape =
    -a * (k.confidenceNamed * s.named + k.confidenceAudits * Math.max(0, s.scrutiny - k.auditsFrom));
  let confidence = 0;
  for (let i = 0; i < s.operators.length; i++) {
    const o = s.operators[i] as OperatorState;
    const f = flow.operators[i] as OperatorFlow;
    const weight = f.customerShare;
    const load = f.capacity > 0 ? f.work / f.capacity : 0;
    const usual = a * (k.confidenceUsual - o.confidence);
    const burden = perLoad * load * ownShare;
    const fewer = perDepth * f.depth * ownDepth;
    const moved = o.confidence + usual + unclear + burden + fewer + tape;
    const next = clamp(moved, 0, 100);
    if (ledger) {
      ledger.add('confidence', 'usual', usual * weight);
      ledger.add('confidence', 'unclear-rules', unclear * weight);
      ledger.add('confidence', 'swap-burden', burden * weight);
      ledger.add('confidence', 'fewer-suppliers', fewer * weight);
      ledger.add('confidence', 'red-tape', tape * weight);
      ledger.add('confidence', 'limit', (next - moved) * weight);
    }
    o.confidence = next;
    confidence += next * weight;
    goToCourt(o, f, s, setting, i);
    o.stance = operatorStance(o, f);
  }
  s.confidence = confidence;
}

function goToCourt(o: OperatorState, f: OperatorFlow, s: State, setting: Setting, index: number): void {
  const k = setting.k;
  o.court *= k.courtFade;
  if (f.bind <= 0 || o.confidence >= k.courtAnger) return;
  const anger = clamp((k.courtAnger - o.confidence) / k.courtAngerWidth, 0, 1);
  const hazard =
    k.courtHazard * anger * (k.courtNeutral + k.courtNamed * s.named) * (1 - k.courtSupport * s.support);
  const filed = (1 - o.court) * happens(setting, s.t, SLOTS.court + index, hazard);
  o.court += filed;
  o.courtEver += filed * (1 - o.courtEver);
}

function operatorStance(o: OperatorState, f: OperatorFlow): number {
  if (o.court > OPERATOR_THRESHOLDS.litigating) return LITIGATING;
  if (o.confidence < OPERATOR_THRESHOLDS.alarmed) return ALARMED;
  return f.drag > OPERATOR_THRESHOLDS.planning ? PLANNING : BUILDING;
}

/** Parliament’s support for a tougher and for a softer line. */
export function moveParliament(s: State, setting: Setting, ledger: Ledger | undefined): void {
  const { k, country, flow } = setting;
  const a = k.parliamentAdjust;
  const mood = setting.mood[flow.known] as number;
  const usual = a * (k.tougherUsual + country.tougherBias - s.tougher);
  const credible = a * k.tougherCredibility * (s.credibility - k.tougherNeutral);
  const ill = a * k.tougherMood * mood;
  const traced = a * k.tougherTraced * s.attributedRecent;
  const pressed =
    a *
    ((s.stanceWashington >= WASHINGTON_PRESSING ? -k.tougherPressed : 0) +
      (s.stanceBeijing === BEIJING_WARNING ? k.tougherWarned : 0));
  const perHead = (flow.bill * QUARTERS_PER_YEAR) / country.populationMillion;
  const usualSoft = a * (k.softerUsual + country.softerBias - s.softer);
  const bills = a * Math.min(k.softerBillLimit, k.softerBill * perHead);
  const fear = a * (s.stanceBeijing >= BEIJING_LOBBYING ? k.softerExports * country.exportFear : 0);
  const illSoft = -a * k.softerMood * mood;
  if (ledger) {
    ledger.add('tougher', 'usual', usual);
    ledger.add('tougher', 'credibility', credible);
    ledger.add('tougher', 'mood', ill);
    ledger.add('tougher', 'traced-incidents', traced);
    ledger.add('tougher', 'resentment', pressed);
    ledger.add('softer', 'usual', usualSoft);
    ledger.add('softer', 'bills', bills);
    ledger.add('softer', 'export-fear', fear);
    ledger.add('softer', 'mood', illSoft);
  }
  s.tougher = bounded(s.tougher + usual + credible + ill + traced + pressed, 'tougher', ledger);
  s.softer = bounded(s.softer + usualSoft + bills + fear + illSoft, 'softer', ledger);
}
