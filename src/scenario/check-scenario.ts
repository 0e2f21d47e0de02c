import { checkBriefLength } from './checks/check-brief-length.ts';
import { checkCabinet } from './checks/check-cabinet.ts';
import { checkDates } from './checks/check-dates.ts';
import { checkDuplicateIds } from './checks/check-duplicate-ids.ts';
import { checkElsewhere } from './checks/check-elsewhere.ts';
import { checkEpilogue } from './checks/check-epilogue.ts';
import { checkFactors } from './checks/check-factors.ts';
import { checkHistoryOptions } from './checks/check-history-options.ts';
import { checkInboxSides } from './checks/check-inbox-sides.ts';
import { checkLaws } from './checks/check-laws.ts';
import { checkMinutes } from './checks/check-minutes.ts';
import { checkOptions } from './checks/check-options.ts';
import { checkQuarters } from './checks/check-quarters.ts';
import { checkReachable } from './checks/check-reachable.ts';
import { checkReadingLevel } from './checks/check-reading-level.ts';
import { checkReferences } from './checks/check-references.ts';
import { checkReservedIds } from './checks/check-reserved-ids.ts';
import { checkSources } from './checks/check-sources.ts';
import { checkUnused } from './checks/check-unused.ts';
import type { Finding } from './finding.ts';
import type { Library } from './library.ts';
import { shapeScenario } from './parse-scenario.ts';
import type { Problem } from './problem.ts';
import { locateFinding, sortProblems } from './reading/parse-shape.ts';
import type { ScenarioFile } from './schema.ts';

/** A rule that a scenario of the right shape can still break. */
type Check = (scenario: ScenarioFile, library: Library) => readonly Finding[];

const CHECKS: readonly Check[] = [
  checkDuplicateIds,
  checkReservedIds,
  checkReferences,
  checkQuarters,
  checkDates,
  checkSources,
  checkInboxSides,
  checkFactors,
  checkHistoryOptions,
  checkOptions,
  checkLaws,
  checkReachable,
  checkEpilogue,
  checkElsewhere,
  checkCabinet,
  checkUnused,
  checkBriefLength,
  checkReadingLevel,
  checkMinutes,
];

/** What the checks find in a scenario of the right shape, by path. */
export function checkScenario(scenario: ScenarioFile, library: Library): readonly Finding[] {
  return CHECKS.flatMap((check) => check(scenario, library));
}

export interface CheckedScenario {
  /** Present when the shape is right, even where checks found errors. */
  readonly scenario?: ScenarioFile;
  /** In the order of the file. No errors among them means that the scenario can be compiled. */
  readonly problems: readonly Problem[];
}

/** Reads a scenario from anywhere and holds it against every check. Never throws. */
export function checkScenarioText(text: string, file: string, library: Library): CheckedScenario {
  const { value, problems, locate } = shapeScenario(text, file);
  if (!value) return { problems };
  const found = checkScenario(value, library).map((finding) => locateFinding(finding, file, locate));
  return { scenario: value, problems: sortProblems([...problems, ...found]) };
}
