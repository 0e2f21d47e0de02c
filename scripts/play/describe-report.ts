import type { RunReport } from '../../src/run/index.ts';

/** A run as a table that people read. */
export function describeReport(report: RunReport): string {
  const lines = [
    `${report.title} (${report.scenario}, version ${report.version}), seed ${report.seed}, ${report.length}`,
    '',
    ...table(
      ['quarter', 'choice', 'cost', 'security', 'alliance', 'vote'],
      report.choices.map(({ quarter, title, later, chosen, odds, passed }) => [
        quarter,
        title,
        ...scores(later ?? chosen),
        odds < 1 ? `${passed >= 1 ? 'passed' : 'lost'} at ${Math.round(odds * 100)} %` : '',
      ]),
    ),
    '',
    ...table(
      [
        'quarter',
        'cover %',
        '5G from Huawei, ZTE %',
        'exposure',
        'trust',
        'relations',
        'million EUR',
        'told',
      ],
      report.quarters.map(({ quarter, indicators, told }) => [
        quarter,
        percent(indicators.cover),
        percent(indicators.hrv5g),
        whole(indicators.exposure),
        whole(indicators.trust),
        whole(indicators.relations),
        whole(indicators.costMillionEur),
        told.join(' '),
      ]),
    ),
    '',
  ];
  if (report.final) {
    const [cost, security, alliance] = scores(report.final.scores);
    lines.push(`End of 2026: cost ${cost}, security ${security}, alliance ${alliance}`);
  }
  for (const { report: id, headline } of report.reports) lines.push(`${id}: ${headline}`);
  lines.push('', report.code);
  return lines.join('\n');
}

function scores({
  cost,
  security,
  alliance,
}: {
  cost: number;
  security: number;
  alliance: number;
}): string[] {
  return [cost, security, alliance].map(whole);
}

function whole(value: number | string | undefined): string {
  return typeof value === 'number' ? String(Math.round(value)) : '';
}

function percent(value: number | string | undefined): string {
  return typeof value === 'number' ? whole(value * 100) : '';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [head, ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
