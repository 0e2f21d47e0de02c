import type { RunStart, Step } from '../run/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';

/** The run that is asked about, as plain data. */
export interface Subject {
  readonly scenario: CompiledScenario;
  readonly start: RunStart;
  readonly steps: readonly Step[];
}
