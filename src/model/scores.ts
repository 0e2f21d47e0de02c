import { clamp, power, QUARTERS } from '../core/index.ts';
import type { Setting } from './setting.ts';
import type { State } from './state.ts';

/** The three headline scores, 0–100, more is better. */
export interface Scores {
  readonly cost: number;
  readonly security: number;
  readonly alliance: number;
}

/** Cost: EUR a head, weighted by income, and months of delay. 100 costs nothing. */
export function costScore(burden: number): number {
  return 100 / (1 + (burden > 0 ? burden : 0));
}

/** What the cost score is computed from: 1 halves it. Linear in money and in delay. */
export function burdenOf(costMillionEur: number, delayMonths: number, setting: Setting): number {
  const { k, country } = setting;
  return (
    costMillionEur / country.populationMillion / (k.scoreCost * country.burdenWeight) +
    delayMonths / k.scoreDelay
  );
}

/** Security: half the average exposure, half the last, and each incident. At `scoreExposure` it is 50. */
export function securityScore(threat: number, setting: Setting): number {
  const { k } = setting;
  return 100 / (1 + power(Math.max(0, threat) / k.scoreExposure, k.scoreExposurePower));
}

export function threatOf(
  exposureMean: number,
  exposureEnd: number,
  incidents: number,
  setting: Setting,
): number {
  const { k } = setting;
  return k.scoreMean * exposureMean + (1 - k.scoreMean) * exposureEnd + k.scoreIncident * incidents;
}

/** Alliance: Washington’s trust and Europe’s alignment in equal parts, less for a reprisal. */
export function allianceScore(standing: number, setting: Setting): number {
  const { k } = setting;
  return clamp(100 / 2 + k.scoreAlliance * (standing - k.scoreAllianceMid), 0, 100);
}

export function standingOf(trust: number, alignment: number, reprisalEver: number, setting: Setting): number {
  return trust / 2 + alignment / 2 - setting.k.scoreReprisal * reprisalEver;
}

/** The mean of average and end, as the scores weigh them. */
function blended(sum: number, quarters: number, end: number, setting: Setting): number {
  const w = setting.k.scoreMean;
  return quarters > 0 ? (w * sum) / quarters + (1 - w) * end : end;
}

/** The scores of a finished run: call when the state has reached the end of 2026. */
export function scoresOf(s: State, setting: Setting): Scores {
  const quarters = s.t > 0 ? s.t : QUARTERS;
  return {
    cost: costScore(burdenOf(s.costMillionEur, s.delayMonths, setting)),
    security: securityScore(
      threatOf(s.t > 0 ? s.exposureSum / quarters : s.exposure, s.exposure, s.incidents, setting),
      setting,
    ),
    alliance: allianceScore(
      standingOf(
        blended(s.trustSum, s.t, s.trust, setting),
        blended(s.alignmentSum, s.t, s.alignment, setting),
        s.reprisalEver,
        setting,
      ),
      setting,
    ),
  };
}
