import { expect, test } from 'vitest';
import { writeCsv } from '../../src/present/index.ts';
import { describeSheet } from '../../src/present/run-sheet.ts';
import { aTeller } from './a-teller.ts';
import { asInHistory, playRoad } from './roads.ts';

test('no text in the table can be taken for a formula', () => {
  for (const text of ['=1+1', '+cmd', '-2', '@SUM(A1)', '\t=1', ' =1', '|calc', '\r=1']) {
    const cell = writeCsv([[text]]).slice(1, -2);
    expect(cell.replace(/^"/, '')).toMatch(/^'/);
  }
});

test('numbers stay numbers, and signs that part cells are quoted', () => {
  expect(writeCsv([[-2.5, 'a,b', 'say "no"', 'two\nlines', 'plain']])).toBe(
    '\ufeff-2.5,"a,b","say ""no""","two\nlines",plain\r\n',
  );
});

test('the table has a row for each quarter, all of the same width, and the code', () => {
  const run = playRoad(asInHistory);
  const { csv, name } = describeSheet(run, aTeller());
  const [heading, ...rows] = csv.split('\r\n');
  const width = cells(heading ?? '');
  expect(rows.slice(0, 32).map(cells)).toEqual(Array.from({ length: 32 }, () => width));
  expect(rows[0]).toMatch(/^2019Q1,/);
  expect(rows[31]).toMatch(/^2026Q4,/);
  expect(csv).toContain(name.slice('germany-2019-'.length));
});

/** Cells of one line; quotes may hold commas. */
function cells(line: string): number {
  return line.replace(/"(?:[^"]|"")*"/g, '').split(',').length;
}
