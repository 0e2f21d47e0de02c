import { existsSync, readFileSync } from 'node:fs';
import {
  type CompiledScenario,
  checkScenarioText,
  compileScenario,
  type ScenarioFile,
} from '../../src/scenario/index.ts';
import { loadLibrary, shown } from '../library/load-library.ts';
import { describeProblem, scenarioFile, scenarioIds } from '../library/load-scenarios.ts';

/** A scenario as it was written and as it is played. */
export interface ReadScenario {
  readonly file: ScenarioFile;
  readonly scenario: CompiledScenario;
}

/** Reads a shipped scenario by its id, or a file anywhere. Throws an Error with every problem that keeps it from being played. */
export function readForExplore(idOrFile: string): ReadScenario {
  const path = existsSync(scenarioFile(idOrFile)) ? scenarioFile(idOrFile) : idOrFile;
  if (!existsSync(path)) {
    throw new Error(`there is no scenario and no file "${idOrFile}"; there are: ${scenarioIds().join(', ')}`);
  }
  const { library } = loadLibrary();
  const { scenario: file, problems } = checkScenarioText(readFileSync(path, 'utf8'), shown(path), library);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!file || errors.length > 0) {
    throw new Error(`the scenario cannot be played yet:\n${errors.map(describeProblem).join('\n')}`);
  }
  return { file, scenario: compileScenario(file, library) };
}
