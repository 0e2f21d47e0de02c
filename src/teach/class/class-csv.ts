import type { Words } from '../../i18n/index.ts';
import { writeCsv } from '../../present/index.ts';
import type { CompiledScenario } from '../../scenario/index.ts';
import type { StudentGroup } from './class-groups.ts';
import { beatsOf, nameStudent, optionTitle, reasonText, tellWhere } from './class-words.ts';

const SCORES = ['cost', 'security', 'alliance'] as const;

/** One row for each attempt, with every decision; for any spreadsheet. */
export function writeClassCsv(
  groups: readonly StudentGroup[],
  scenarios: ReadonlyMap<string, CompiledScenario>,
  words: Words,
): string {
  return writeCsv(
    groups.flatMap((group, i) => [
      ...(i > 0 ? [[]] : []),
      ...rowsOf(group, scenarios.get(group.scenario), words),
    ]),
  );
}

function rowsOf(
  group: StudentGroup,
  scenario: CompiledScenario | undefined,
  words: Words,
): (string | number)[][] {
  const { t } = words;
  if (!scenario) return [];
  const beats = beatsOf(scenario, group.length);
  const heading = [
    t('teach.class.who'),
    t('teach.class.csv.seatName'),
    t('teach.class.csv.nickname'),
    t('teach.class.csv.scenario'),
    t('teach.class.csv.length'),
    t('teach.class.csv.counts'),
    t('teach.class.where'),
    ...SCORES.map((score) => t(`present.score.${score}`)),
    t('teach.class.mandate'),
    t('teach.class.mandatePoints'),
    t('teach.class.csv.prediction'),
    ...beats.flatMap(({ quarter }) => [
      t('teach.class.csv.choice', { when: words.quarter(quarter) }),
      t('teach.class.csv.reason', { when: words.quarter(quarter) }),
    ]),
    t('teach.class.csv.at'),
    t('teach.class.csv.code'),
  ];
  const rows = group.students.flatMap((student) =>
    student.attempts.map((attempt) => {
      const { entry, run } = attempt;
      return [
        nameStudent({ counted: attempt }, words),
        entry.seat > 0 ? entry.seat : '',
        entry.nickname,
        scenario.title,
        t(`teach.class.length.${group.length}`),
        t(attempt === student.counted ? 'teach.class.csv.yes' : 'teach.class.csv.no'),
        tellWhere(run, words),
        ...SCORES.map((score) => tenths(run.end[score])),
        run.mandate ? tenths(run.end.weighed) : '',
        run.mandate?.join(' / ') ?? '',
        run.prediction ? t(`present.factor.${run.prediction}` as Parameters<Words['t']>[0]) : '',
        ...beats.flatMap((beat, decision) => {
          const choice = run.choices[decision];
          return choice ? [optionTitle(beat, choice.option), reasonText(scenario, choice.reason)] : ['', ''];
        }),
        entry.at,
        entry.code,
      ];
    }),
  );
  return [heading, ...rows];
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
