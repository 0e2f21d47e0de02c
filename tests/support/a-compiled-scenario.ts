import { type CompiledScenario, compileScenario, type ScenarioFile } from '../../src/scenario/index.ts';
import { aLibrary, aScenario } from './a-scenario.ts';

/** The small sample scenario, compiled as play needs it. */
export function aCompiledScenario(change: Partial<ScenarioFile> = {}): CompiledScenario {
  return compileScenario(aScenario(change), aLibrary());
}
