import { fail, ok, type Result } from '../../core/index.ts';
import { from0 } from './from-0.ts';
import type { MigrationStep, RawScenario } from './step.ts';

/** The format that this version of the program writes and plays. */
export const CURRENT_FORMAT = 1;

/** One step a format, in order. A new format adds a file, a line here and a frozen sample to the tests. */
export const MIGRATION_STEPS: readonly MigrationStep[] = [from0];

export interface MigrationError {
  readonly code: 'not-a-scenario' | 'missing-format' | 'unknown-format' | 'newer-format';
  /** One line of plain words. */
  readonly message: string;
}

/** Brings a scenario of any known format up to the current one; its shape is not checked here. */
export function migrateScenario(raw: unknown): Result<RawScenario, MigrationError> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return fail({
      code: 'not-a-scenario',
      message:
        'this is not a scenario; a scenario is a file of "key: value" lines that starts with "format: 1"',
    });
  }
  let current = raw as RawScenario;
  const format = current.format;
  if (format === undefined) {
    return fail({ code: 'missing-format', message: '"format" is missing; make "format: 1" the first line' });
  }
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 0) {
    return fail({
      code: 'unknown-format',
      message: `"format" must be a whole number; write "format: ${CURRENT_FORMAT}"`,
    });
  }
  if (format > CURRENT_FORMAT) {
    return fail({
      code: 'newer-format',
      message: `this file has format ${format}, made for a newer version of this program, which reads up to format ${CURRENT_FORMAT}; update the program`,
    });
  }
  for (const step of MIGRATION_STEPS) if (step.from === current.format) current = step.apply(current);
  return ok(current);
}
