import type { Happenings, SpaceSummary } from './decision-space.ts';
import { table } from './table.ts';

/** The decision space of a scenario as Markdown. */
export function spaceTables(s: SpaceSummary, h: Happenings): string {
  const kinds = (shares: SpaceSummary['kinds']): string =>
    `${percent(shares.soft)} / ${percent(shares.middle)} / ${percent(shares.hard)}`;
  return [
    table(
      ['', 'lowest', 'middle', 'highest', 'mean, softer half', 'mean, harder half'],
      (['cost', 'security', 'alliance'] as const).map((name) => [
        name,
        ...s.ranges[name].map((x) => x.toFixed(0)),
        s.halves.soft[name].toFixed(1),
        s.halves.hard[name].toFixed(1),
      ]),
    ),
    '',
    `- Mean of the three scores: softer half ${s.halves.soft.mean.toFixed(1)}, harder half ${s.halves.hard.mean.toFixed(1)}.`,
    `- Cost a head, 5, 50 and 95 percent of roads: ${s.eurPerHead.map((x) => x.toFixed(0)).join(', ')} EUR.`,
    `- Delay, middle and largest: ${s.delayMonths.map((x) => x.toFixed(1)).join(' and ')} months.`,
    `- Correlations: cost and security ${s.correlations.costSecurity.toFixed(2)}, cost and alliance ${s.correlations.costAlliance.toFixed(2)}, security and alliance ${s.correlations.securityAlliance.toFixed(2)}.`,
    `- Frontier: ${(100 * s.frontierShare).toFixed(1)} percent of ${s.roads} roads. Soft / middle / hard, percent: all roads ${kinds(s.kinds)}, frontier ${kinds(s.frontierKinds)}.`,
    `- Options on the frontier, percent by decision: ${s.optionShares.map((shares, i) => `${i + 1} [${shares.map(percent).join(' ')}]`).join(' ')}.`,
    `- Random play with luck, percent of runs: reprisal ${percent(h.reprisal)}, retaliation ${percent(h.retaliation)}, court case ${percent(h.courtCase)}, a law lost of those that tried ${percent(h.lawLost)}; ${h.incidents.toFixed(1)} incidents a run.`,
  ].join('\n');
}

function percent(share: number): string {
  return (100 * share).toFixed(0);
}
