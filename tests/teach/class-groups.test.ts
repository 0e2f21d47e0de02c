import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../scripts/library/load-scenarios.ts';
import { classTexts, createWords } from '../../src/i18n/index.ts';
import { encodeRun } from '../../src/run/index.ts';
import type { ClassEntry } from '../../src/storage/index.ts';
import { writeClassCsv } from '../../src/teach/class/class-csv.ts';
import { groupStudents } from '../../src/teach/class/class-groups.ts';
import { createClerk } from '../../src/teach/class/clerk.ts';
import { aStart, runByLot } from '../support/a-run.ts';

const scenario = loadScenario('germany-2019');
const words = createWords();
words.learn(classTexts);

const start = (seed: number) => aStart({ length: 'short', seed });
const finished = [1, 2, 3].map((luck) => encodeRun(runByLot(scenario, luck, { start: start(luck) })));
const stopped = encodeRun(runByLot(scenario, 9, { start: start(9), steps: 12 }));
const long = encodeRun(runByLot(scenario, 5, { start: aStart() }));

function anEntry(id: number, code: string, change: Partial<ClassEntry> = {}): ClassEntry {
  return { id, code, name: '', nickname: '', seat: 0, at: '', reflections: [], ...change };
}

function group(entries: readonly ClassEntry[]) {
  const clerk = createClerk();
  clerk.shelve(scenario);
  const runs = new Map(
    entries.map(({ code }) => {
      const judged = clerk.check(code, true);
      if (!judged.ok) throw new Error(judged.problem.code);
      return [code, judged.run] as const;
    }),
  );
  return groupStudents(entries, runs);
}

const [a = '', b = '', c = ''] = finished;

describe('a class', () => {
  it('is parted by scenario and length, the largest group first', () => {
    const groups = group([anEntry(1, long), anEntry(2, a), anEntry(3, b)]);
    expect(groups.map(({ length, students }) => [length, students.length])).toEqual([
      ['short', 2],
      ['standard', 1],
    ]);
  });

  it('counts the last finished attempt of a name, a seat or a nickname, or what the teacher picked', () => {
    const mine = { name: 'Ana' };
    const counted = (entries: readonly ClassEntry[]) =>
      group(entries)[0]?.students.map((student) => student.counted.entry.id);
    expect(counted([anEntry(1, a, mine), anEntry(2, b, { name: 'ana' }), anEntry(3, stopped, mine)])).toEqual(
      [2],
    );
    expect(counted([anEntry(1, a, { ...mine, picked: true }), anEntry(2, b, mine)])).toEqual([1]);
    expect(
      counted([anEntry(1, a, { seat: 4 }), anEntry(2, b, { seat: 4 }), anEntry(3, c, { seat: 5 })]),
    ).toEqual([2, 3]);
    expect(
      counted([anEntry(1, a, { nickname: 'Quiet Heron' }), anEntry(2, b, { nickname: 'Quiet Heron' })]),
    ).toEqual([2]);
    expect(counted([anEntry(1, a), anEntry(2, b)])).toEqual([1, 2]);
  });

  it('says where two handed in the same code', () => {
    const twins = group([anEntry(1, a, { name: 'Ana' }), anEntry(2, a, { name: 'Ben' }), anEntry(3, b)]);
    expect(twins[0]?.students.map(({ hasTwin }) => hasTwin)).toEqual([true, true, false]);
  });
});

describe('the table for a spreadsheet', () => {
  const scenarios = new Map([[scenario.id, scenario]]);

  it('has a row for each attempt and a column for each decision and reason', () => {
    const csv = writeClassCsv(
      group([anEntry(1, a, { name: 'Ana' }), anEntry(2, b, { name: 'Ana' })]),
      scenarios,
      words,
    );
    const [heading = '', ...rows] = csv.trim().split('\r\n');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(rows).toHaveLength(2);
    expect(heading.match(/: decision/g)).toHaveLength(5);
    expect(rows.map((row) => row.endsWith(a) || row.endsWith(b))).toEqual([true, true]);
  });

  it('gives no formula to the program that opens it', () => {
    for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=cmd|"/c calc"!A1']) {
      const csv = writeClassCsv(group([anEntry(1, a, { name })]), scenarios, words);
      expect(csv.split('\r\n')[1]).toMatch(/^"?'/);
    }
    const quoted = writeClassCsv(group([anEntry(1, a, { name: 'A "B", C' })]), scenarios, words);
    expect(quoted).toContain('"A ""B"", C"');
  });
});

describe('the clerk', () => {
  it('looks at the class as analysis does, and plays its roads', () => {
    const clerk = createClerk();
    clerk.shelve(scenario);
    for (const code of finished) clerk.check(code, true);
    const look = clerk.look(finished);
    expect(look?.splits[0]?.decided).toBe(3);
    const work = clerk.roads(finished);
    let step = work.next();
    while (!step.done) step = work.next();
    expect(step.value?.means.map((options) => options.length)).toEqual(
      look?.splits.map(({ options }) => options.length),
    );
    expect(clerk.look([])).toBeUndefined();
  });
});
