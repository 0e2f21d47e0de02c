import type { CompiledScenario } from '../../scenario/index.ts';
import { answerSheets } from './answer-notes.ts';
import { debriefSheet } from './debrief-script.ts';
import { decisionSheets } from './decision-sheets.ts';
import { expectedMoves } from './expected-moves.ts';
import { glossarySheet } from './glossary-sheet.ts';
import type { KitMatter } from './kit-matter.ts';
import { outcomeSheets } from './outcome-sheets.ts';
import { overviewSheet } from './overview.ts';
import { doublePlan, singlePlan } from './plans.ts';
import { roleSheets } from './roles.ts';
import { rubricSheet } from './rubric.ts';
import { DOCUMENTS, type DocumentId, type Sheet } from './sheet.ts';
import { keySheet, testForms, testSheet } from './test-forms.ts';

const OF_TUTORIALS: readonly DocumentId[] = ['overview', 'plan45', 'glossary'];

/** Which documents a scenario has, in their order. */
export function documentsOf({ kind }: Pick<CompiledScenario, 'kind'>): readonly DocumentId[] {
  return kind === 'tutorial' ? OF_TUTORIALS : DOCUMENTS;
}

const MAKE: Readonly<Record<DocumentId, (matter: KitMatter) => readonly Sheet[]>> = {
  overview: (matter) => [overviewSheet(matter)],
  plan45: (matter) => [singlePlan(matter)],
  plan90: (matter) => [doublePlan(matter)],
  roles: roleSheets,
  sheets: decisionSheets,
  outcomes: (matter) => outcomeSheets(matter, expectedMoves(matter.scenario, matter.length)),
  debrief: (matter) => [debriefSheet(matter, expectedMoves(matter.scenario, matter.length))],
  rubric: (matter) => [rubricSheet(matter)],
  answers: answerSheets,
  glossary: (matter) => [glossarySheet(matter)],
  testA: (matter) => [testSheet(matter, 'A', testForms(matter))],
  testB: (matter) => [testSheet(matter, 'B', testForms(matter))],
  testC: (matter) => [testSheet(matter, 'C', testForms(matter))],
  key: (matter) => [keySheet(matter, testForms(matter))],
};

/** One document of the kit, made from the scenario alone: nothing in it can drift from what is played. */
export function makeDocument(id: DocumentId, matter: KitMatter): readonly Sheet[] {
  return MAKE[id](matter);
}
