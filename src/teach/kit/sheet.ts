/** A piece of a sheet of paper. All of it is plain text. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly small?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: boolean }
  | { readonly kind: 'pairs'; readonly rows: readonly (readonly [string, string])[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      /** Each as long as the head; its first cell names the row. */
      readonly rows: readonly (readonly string[])[];
    }
  /** Boxes to tick by hand. */
  | { readonly kind: 'ticks'; readonly label: string; readonly items: readonly string[] }
  /** Empty lines to write on. */
  | { readonly kind: 'lines'; readonly label: string; readonly count: number }
  | {
      readonly kind: 'task';
      readonly text: string;
      /** One is to be ticked; empty where something is to be written. */
      readonly options: readonly string[];
      readonly lines: readonly string[];
    }
  | { readonly kind: 'sources'; readonly items: readonly Source[] };

/** What is said, where it stands, and its address. */
interface Source {
  readonly says: string;
  readonly from: string;
  readonly url: string;
}

/** What begins on a new sheet of paper. */
export interface Sheet {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const DOCUMENTS = [
  'overview',
  'plan45',
  'plan90',
  'roles',
  'sheets',
  'outcomes',
  'debrief',
  'rubric',
  'answers',
  'glossary',
  'testA',
  'testB',
  'testC',
  'key',
] as const;

export type DocumentId = (typeof DOCUMENTS)[number];
