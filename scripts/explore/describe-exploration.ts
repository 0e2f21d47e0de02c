import type { ColumnSpread } from '../../src/analysis/index.ts';
import type { Exploration } from './explore-scenario.ts';
import type { Unfairness } from './find-unfairness.ts';

/** The report as text for an author. */
export function describeExploration(report: Exploration, unfair: readonly Unfairness[]): string {
  return [
    `${report.scenario}: ${report.played} of ${report.roads} roads under ${report.beliefSets} sets of beliefs`,
    '',
    'share of the frontier in percent: at central beliefs, and where it is highest; under how many sets it is on it',
    ...report.decisions.flatMap(({ beat, quarter, options }) => [
      `${quarter} ${beat}`,
      ...options.map(
        ({ option, isHistory, isTrap, frontierShare, highestShare, beliefSets }) =>
          `  ${percent(frontierShare)} ${percent(highestShare)} ${String(beliefSets).padStart(3)}  ${option}${isHistory ? '  [history]' : ''}${isTrap ? '  [trap]' : ''}${beliefSets === 0 ? '  NEVER' : ''}`,
      ),
    ]),
    '',
    `frontier             ${report.frontier.roads} roads, ${percent(report.frontier.share)} % of all; soft, middle, hard ${threeOf(report.frontier.kinds)} %`,
    `all roads            soft, middle, hard ${threeOf(report.kinds)} %`,
    'spread               lowest, 5 %, middle, 95 %, highest',
    ...Object.entries(report.spread).map(([name, spread]) => `  ${name.padEnd(19)}${spreadText(spread)}`),
    'halves               cost, security, alliance, mean',
    ...(['soft', 'hard'] as const).map((half) => {
      const { cost, security, alliance, mean } = report.halves[half];
      return `  ${half.padEnd(19)}${[cost, security, alliance, mean].map((score) => score.toFixed(1).padStart(7)).join('')}`;
    }),
    'differences come from decisions, luck, beliefs, decisions and beliefs together, in percent',
    ...Object.entries(report.variance).map(
      ([score, { decisions, luck, beliefs, both }]) =>
        `  ${score.padEnd(19)}${[decisions, luck, beliefs, both].map(percent).join(' ')}`,
    ),
    '',
    `inbox, words (items) ${Object.entries(report.inbox.sides)
      .map(([side, { words, items }]) => `${side} ${words} (${items})`)
      .join(', ')}`,
    `factors, items/beats ${Object.entries(report.inbox.factors)
      .map(([factor, { items, beats }]) => `${factor} ${items}/${beats}`)
      .join(', ')}`,
    `reading              grade ${report.reading.grade.toFixed(1)}; standard ${report.reading.standard.minutes.toFixed(1)} minutes, short ${report.reading.short.minutes.toFixed(1)}`,
    '',
    ...(unfair.length > 0 ? unfair.map(({ code, message }) => `unfair: ${code} ${message}`) : ['fair']),
  ].join('\n');
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5);
}

function threeOf({ soft, middle, hard }: Readonly<Record<'soft' | 'middle' | 'hard', number>>): string {
  return [soft, middle, hard].map((share) => (100 * share).toFixed(1)).join(' / ');
}

function spreadText({ min, p5, median, p95, max }: ColumnSpread): string {
  return [min, p5, median, p95, max].map((value) => value.toFixed(1).padStart(7)).join('');
}
