import { error } from './finding.ts';
import { migrateScenario } from './migrations/migrate-scenario.ts';
import type { Problem } from './problem.ts';
import { parseShape, type Shaped } from './reading/parse-shape.ts';
import { type ScenarioFile, scenarioSchema } from './schema.ts';

export interface ParsedScenario {
  /** Present when there is no problem. */
  readonly scenario?: ScenarioFile;
  readonly problems: readonly Problem[];
}

/**
 * A scenario from text that may come from anywhere, in YAML or JSON. Older formats are brought up to date.
 * Holds its size, depth and number of values to fixed bounds, takes nothing but plain text in them, and never
 * throws: either a scenario, or every problem at once with its place in the file.
 */
export function parseScenario(text: string, file: string): ParsedScenario {
  const { value, problems } = shapeScenario(text, file);
  return { ...(value === undefined ? {} : { scenario: value }), problems };
}

/** The same, with the way back from a path to its place in the file. */
export function shapeScenario(text: string, file: string): Shaped<ScenarioFile> {
  return parseShape<ScenarioFile>(text, file, scenarioSchema, (raw) => {
    const migrated = migrateScenario(raw);
    if (migrated.ok) return { value: migrated.value };
    return { finding: error(['format'], migrated.error.code, migrated.error.message) };
  });
}
