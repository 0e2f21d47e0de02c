/** A scenario of some older format: known to be an object, nothing more. */
export type RawScenario = Readonly<Record<string, unknown>>;

/** Turns a scenario of format `from` into one of format `from + 1`. */
export interface MigrationStep {
  readonly from: number;
  /** Pure; leaves alone what it does not know, so that the schema can complain about it. */
  readonly apply: (raw: RawScenario) => RawScenario;
}
