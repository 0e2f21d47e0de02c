export type Severity = 'error' | 'warning';

/** One thing that is wrong with a file: where it stands, what it is, and what to do about it. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly severity: Severity;
  /** A short fixed name in kebab-case, such as `unknown-key`. */
  readonly code: string;
  /** One line of plain words. */
  readonly message: string;
}
