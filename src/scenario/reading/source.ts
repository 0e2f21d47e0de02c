import type { Path } from '../finding.ts';

export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** A text that was read into plain values, and where each of them stands. */
export interface Source {
  readonly value: unknown;
  /** The place of a value or of its key; of the nearest thing around it where there is no such value. */
  locate(path: Path, atKey?: boolean): Position;
}
