import type { Severity } from './problem.ts';

/** Keys and list positions that lead from the top of a file to a value. */
export type Path = readonly (string | number)[];

/** What a check found, by path; whoever knows the file turns it into a Problem with line and column. */
export interface Finding {
  readonly path: Path;
  /** Points at the key instead of its value. */
  readonly atKey?: boolean;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
}

export const error = (path: Path, code: string, message: string): Finding => ({
  path,
  severity: 'error',
  code,
  message,
});

export const warning = (path: Path, code: string, message: string): Finding => ({
  path,
  severity: 'warning',
  code,
  message,
});
