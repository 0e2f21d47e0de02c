import type { FactView } from './views.ts';

/** A line of a picture: what the simulation says against what is on record. Places run from 0 (left) to 1. */
export interface LaneView {
  readonly id: string;
  readonly label: string;
  readonly model: { readonly low: number; readonly central: number; readonly high: number };
  /** Undefined: the record says nothing. Equal ends: one figure. */
  readonly record: { readonly low: number; readonly high: number } | undefined;
  readonly verdict: 'inside' | 'touches' | 'misses' | 'input' | 'none';
  /** The same in words: "€1.3 billion", "€575 million to €2.3 billion". */
  readonly modelText: string;
  readonly recordText: string;
  /** What to mind: that it missed, or proves nothing. Empty when it is met. */
  readonly mark: string;
}

/** A picture that says in each line what it draws. */
export interface LanesView {
  readonly id: string;
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly about: string;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly lanes: readonly LaneView[];
}

/** A figure of the record with everything that is known about it. */
export interface RecordRowView {
  readonly id: string;
  readonly what: string;
  readonly set: string;
  readonly model: string;
  readonly record: string;
  readonly off: string;
  readonly verdict: string;
  readonly missed: boolean;
  readonly notes: readonly string[];
  readonly facts: readonly FactView[];
}

export interface ModelSectionView {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly pictures: readonly LanesView[];
  readonly rows: readonly RecordRowView[];
}

/** The page that holds the simulation against the record. Every text in it is ready to be shown. */
export interface ModelView {
  readonly title: string;
  readonly lead: readonly string[];
  readonly counts: {
    readonly title: string;
    readonly head: readonly string[];
    readonly rows: readonly {
      readonly id: string;
      readonly label: string;
      readonly cells: readonly string[];
      readonly sum: boolean;
    }[];
    readonly note: string;
  };
  readonly fitted: { readonly title: string; readonly paragraphs: readonly string[] };
  readonly sections: readonly ModelSectionView[];
  readonly lists: readonly {
    readonly id: string;
    readonly title: string;
    readonly lines: readonly string[];
  }[];
  readonly words: {
    readonly jump: string;
    readonly figures: string;
    readonly legend: {
      readonly model: string;
      readonly band: string;
      readonly record: string;
      readonly spread: string;
    };
    readonly head: {
      readonly what: string;
      readonly set: string;
      readonly model: string;
      readonly record: string;
      readonly off: string;
      readonly verdict: string;
      readonly source: string;
    };
  };
}
