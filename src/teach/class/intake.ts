import type { CodeProblem, HandInProblem } from '../../run/index.ts';
import type { ClassFileProblem } from '../../storage/index.ts';

/** Something that could not be taken in. */
export interface Refused {
  /** Name of the file; empty for what was pasted. */
  readonly source: string;
  /** 0 for a whole file. */
  readonly line: number;
  /** What stood there, as text. */
  readonly text: string;
  /** Who stood beside it. */
  readonly name?: string;
  readonly why:
    | CodeProblem
    | Exclude<HandInProblem, { code: 'empty' }>
    | { readonly code: 'no-text' | 'no-codes' | 'too-many' | 'not-fetched' | ClassFileProblem };
}

/** What came of the last intake. */
export interface Intake {
  readonly added: number;
  /** Already here. */
  readonly known: number;
  /** Known ones that now have a name. */
  readonly named: number;
  readonly refused: readonly Refused[];
  /** Lines with words and no code. */
  readonly wordy: readonly { readonly line: number; readonly text: string }[];
  /** Lines that were too many to be read in one go. */
  readonly unread: number;
  /** How long it took. */
  readonly ms: number;
}

/** Characters of a bad line that are shown. */
export const SHOWN = 60;
