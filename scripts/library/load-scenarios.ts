import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BELIEFS, COEFFICIENTS } from '../../src/model/index.ts';
import {
  type CompiledCountry,
  type CompiledFacts,
  type CompiledScenario,
  type CompiledState,
  checkScenarioText,
  compileCountry,
  compileEurope,
  compileFact,
  compileFacts,
  compileScenario,
  type Problem,
  type ScenarioCard,
  type ScenarioFile,
  scenarioCard,
} from '../../src/scenario/index.ts';
import { type LoadedLibrary, loadLibrary, SCENARIOS_FOLDER, shown } from './load-library.ts';

/** A shipped scenario with what play needs of it. */
export interface ShippedScenario {
  readonly file: string;
  readonly card: ScenarioCard;
  readonly scenario: CompiledScenario;
  /** Facts that the scenario, its country, the map and the simulation point at. */
  readonly facts: CompiledFacts;
}

export interface ShippedScenarios {
  /** By id, in the order of the alphabet; only those without errors. */
  readonly scenarios: readonly ShippedScenario[];
  readonly europe: readonly CompiledState[];
  readonly problems: readonly Problem[];
  readonly files: readonly string[];
}

/** Reads, checks and compiles every shipped scenario. */
export function loadShipped(folder: string = SCENARIOS_FOLDER): ShippedScenarios {
  return loadSome(scenarioIds(folder), folder);
}

function loadSome(ids: readonly string[], folder: string): ShippedScenarios {
  const loaded = loadLibrary(folder);
  const problems: Problem[] = [...loaded.problems];
  const scenarios: ShippedScenario[] = [];
  const files = [...loaded.files];
  for (const id of ids) {
    const file = scenarioFile(id, folder);
    files.push(file);
    const checked = checkScenarioText(readFileSync(file, 'utf8'), shown(file), loaded.library);
    problems.push(...checked.problems);
    if (checked.scenario && checked.scenario.id !== id) {
      const message = `the id "${checked.scenario.id}" is not the name of its folder; make them the same`;
      problems.push({
        file: shown(file),
        line: 1,
        column: 1,
        severity: 'error',
        code: 'id-not-folder',
        message,
      });
    } else if (checked.scenario && checked.problems.every((problem) => problem.severity !== 'error')) {
      scenarios.push(compile(checked.scenario, file, loaded));
    }
  }
  return { scenarios, europe: compileEurope(loaded.europe), problems, files };
}

/** The shipped scenarios by the names of their folders. */
export function scenarioIds(folder: string = SCENARIOS_FOLDER): readonly string[] {
  return readdirSync(folder)
    .filter((name) => existsSync(scenarioFile(name, folder)))
    .sort();
}

/** One shipped scenario. Throws with every error in it when it has any, or when there is none of that id. */
export function loadScenario(id: string, folder: string = SCENARIOS_FOLDER): CompiledScenario {
  return loadShippedScenario(id, folder).scenario;
}

/** The same with its facts and its card. */
export function loadShippedScenario(id: string, folder: string = SCENARIOS_FOLDER): ShippedScenario {
  if (!scenarioIds(folder).includes(id)) {
    throw new Error(`there is no scenario "${id}"; there are: ${scenarioIds(folder).join(', ')}`);
  }
  // Only this one: reading and checking the others would take most of the time.
  const { scenarios, problems } = loadSome([id], folder);
  const [found] = scenarios;
  if (found) return found;
  const errors = problems.filter(({ severity }) => severity === 'error');
  throw new Error(`the scenario "${id}" has errors:\n${errors.map(describeProblem).join('\n')}`);
}

/** Every fact of the library by id. */
export function loadFacts(folder: string = SCENARIOS_FOLDER): CompiledFacts {
  const { facts } = loadLibrary(folder).library;
  return Object.fromEntries([...facts].map(([id, fact]) => [id, compileFact(fact)]));
}

/** Every country by id. */
export function loadCountries(folder: string = SCENARIOS_FOLDER): Readonly<Record<string, CompiledCountry>> {
  const { countries } = loadLibrary(folder).library;
  return Object.fromEntries([...countries].map(([id, country]) => [id, compileCountry(country)]));
}

/** `file:line:column severity code message` */
export function describeProblem({ file, line, column, severity, code, message }: Problem): string {
  return `${file}:${line}:${column} ${severity} ${code} ${message}`;
}

/** Where the file of a shipped scenario lies. */
export function scenarioFile(id: string, folder: string = SCENARIOS_FOLDER): string {
  return join(folder, id, 'scenario.yaml');
}

function compile(file: ScenarioFile, path: string, { library, europe }: LoadedLibrary): ShippedScenario {
  const country = library.countries.get(file.country);
  if (!country) throw new Error(`the country "${file.country}" is not in the library`);
  const also = [
    ...europe.flatMap((state) => state.stances.flatMap((stance) => stance.fact)),
    ...Object.values(BELIEFS).flatMap((belief) => belief.facts),
    ...Object.values(COEFFICIENTS).flatMap((coefficient) => coefficient.facts),
  ];
  return {
    file: path,
    card: scenarioCard(file, country),
    scenario: compileScenario(file, library),
    facts: compileFacts(file, library, also),
  };
}
