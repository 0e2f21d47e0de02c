/** What the page is given and what it may ask for. The page shows; whoever builds the desk decides. */
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import type {
  AssignedView,
  BeliefsView,
  BriefView,
  DebriefView,
  DecisionView,
  EpilogueView,
  FactView,
  FrameView,
  FrontierView,
  HandsView,
  HistoryView,
  HomeView,
  InboxView,
  ModelView,
  OathView,
  OutcomeView,
  RoadsView,
  SaveView,
  ScoreId,
  SelectionView,
  SequenceView,
  SheetView,
  StandingView,
  TermView,
} from '../present/index.ts';
import type { RunInquiries } from './run-inquiries.ts';

export interface Settings {
  readonly textSize: 'normal' | 'large' | 'larger';
  readonly theme: 'system' | 'light' | 'dark' | 'contrast';
  readonly motion: 'system' | 'full' | 'reduced';
  readonly sound: boolean;
  /** 0 to 1 */
  readonly volume: { readonly master: number; readonly effects: number; readonly music: number };
  readonly captions: boolean;
  readonly readingEase: 'normal' | 'plain';
  readonly map: boolean;
  /** Single keys such as M; on when absent. A player with a voice keyboard must be able to switch them off. */
  readonly shortcuts?: boolean;
}

/** Something the player must know; stays until dismissed. */
export interface Notice {
  readonly id: string;
  readonly tone: 'info' | 'warning';
  readonly text: string;
  /** A code to keep, where the notice is about losing things. */
  readonly code?: string;
  /** A way out in place of "dismissed": the notice stays for as long as it is true. */
  readonly leave?: { readonly href: string; readonly label: string };
  /** Something to do about it, beside "dismissed". */
  readonly action?: { readonly label: string; run(): void };
}

/** What a finished run is handed in with. */
export interface Closing {
  /** Id of the scenario. */
  readonly scenario: string;
  /** Empty until one was drawn. */
  readonly nickname: string;
  /** What a teacher set, as the link says it; empty without one. */
  readonly assignment: string;
  /** 0 where none was taken. */
  readonly seat: number;
  /** Whether the questions are put. */
  readonly reflection: boolean;
}

export interface CodeProblem {
  readonly text: string;
  /** 0-based position of the doubtful character in the text as typed. */
  readonly position?: number;
  /** The code as it was probably meant. */
  readonly suggestion?: string;
}

export type Screen =
  | { readonly kind: 'home'; readonly home: HomeView }
  | { readonly kind: 'code'; readonly typed: string; readonly problem: CodeProblem | undefined }
  /** How good the simulation is, as the record shows. */
  | { readonly kind: 'model'; readonly model: ModelView }
  | {
      readonly kind: 'teach';
      /** Differs from page to page. */
      readonly key: string;
      readonly title: string;
      /** What the room for teachers shows; none yet, or it cannot be fetched. */
      readonly body: { readonly shown: ComponentChild } | 'failed' | undefined;
      /** Asks for it again. */
      readonly again: () => void;
    }
  | {
      readonly kind: 'assigned';
      /** Once the words for it are here. */
      readonly assigned: AssignedView | undefined;
      /** A run of it that was begun at this device. */
      readonly begun?: SaveView | undefined;
      /** Why the link cannot be used. */
      readonly problem: string | undefined;
    }
  | {
      readonly kind: 'oath';
      readonly oath: OathView;
      /** Once they are here: nobody has to wait for them. */
      readonly beliefs: BeliefsView | undefined;
      /** Settled beforehand for a class at a projector. */
      readonly length?: 'standard' | 'short' | undefined;
      readonly practice?: boolean | undefined;
    }
  | { readonly kind: 'brief'; readonly frame: FrameView; readonly brief: BriefView }
  | { readonly kind: 'inbox'; readonly frame: FrameView; readonly inbox: InboxView }
  | { readonly kind: 'decision'; readonly frame: FrameView; readonly decision: DecisionView }
  | {
      readonly kind: 'outcome';
      readonly frame: FrameView;
      readonly outcome: OutcomeView;
      /** What happened, in order; without it the changes are listed. */
      readonly sequence?: SequenceView;
    }
  | { readonly kind: 'epilogue'; readonly frame: FrameView; readonly epilogue: EpilogueView }
  | {
      readonly kind: 'debrief';
      readonly frame: FrameView;
      readonly debrief: DebriefView;
      readonly closing?: Closing;
    };

export type Intent =
  | { readonly type: 'go.home' }
  | { readonly type: 'go.code' }
  | { readonly type: 'scenario.open'; readonly id: string }
  /** `seat` 0 where none is asked for. */
  | { readonly type: 'assignment.begin'; readonly seat: number }
  /** What the player goes by when handing in; empty for nothing. */
  | { readonly type: 'run.nickname'; readonly nickname: string }
  /** The same assignment for whoever sits down next; hides the runs of this device. */
  | { readonly type: 'assignment.next' }
  | { readonly type: 'save.continue'; readonly id: string }
  | { readonly type: 'save.delete'; readonly id: string }
  | { readonly type: 'save.notMe' }
  | { readonly type: 'code.enter'; readonly text: string }
  | {
      readonly type: 'run.start';
      readonly mandate: readonly [number, number, number];
      /** Undefined where no guess was asked for. */
      readonly prediction: string | undefined;
      readonly length: 'standard' | 'short';
      readonly practice: boolean;
      /** Contested figures taken from the low (−1) or the high (1) end; what is absent is in the middle. */
      readonly beliefs?: Readonly<Record<string, -1 | 0 | 1>>;
    }
  | { readonly type: 'run.read' }
  | { readonly type: 'run.open'; readonly item: string }
  | { readonly type: 'run.rate'; readonly item: string; readonly rating: number }
  | { readonly type: 'run.table' }
  | { readonly type: 'run.choose'; readonly option: string; readonly reason: string }
  | { readonly type: 'run.continue' }
  | { readonly type: 'run.undo' }
  /** Opens a new practice run that stands before a decision (from 0) of this one. */
  | { readonly type: 'run.branch'; readonly decision: number }
  /** Shows the run to a whole class or no longer, or keeps its votes as `encodeHandVotes` writes them. */
  | { readonly type: 'run.project'; readonly change: { readonly on?: boolean; readonly votes?: string } }
  /** Plays what happened on the map again; brings it to its end; shows the map as of a step (from 0). */
  | { readonly type: 'sequence.play' }
  | { readonly type: 'sequence.skip' }
  | { readonly type: 'sequence.show'; readonly step: number }
  | { readonly type: 'notice.dismiss'; readonly id: string }
  | { readonly type: 'settings.change'; readonly settings: Partial<Settings> };

/** Which step of an outcome the map shows. */
export interface Showing {
  /** From 0, and −1 before the first; undefined when the map shows how things stand now. */
  readonly step: number | undefined;
  readonly playing: boolean;
  /** False where there is no map to show it on. */
  readonly there: boolean;
}

/** How far a question to the analyst has come. `view` while working is what is known so far, where that can be shown. */
export type Inquiry<View> =
  | { readonly state: 'idle' }
  /** `progress` from 0 to 1. */
  | { readonly state: 'working'; readonly progress: number; readonly view?: View }
  | { readonly state: 'done'; readonly view: View }
  | { readonly state: 'failed' };

/** One question, shared by all who ask it. */
export interface Line<View> {
  readonly now: ReadonlySignal<Inquiry<View>>;
  /** Work begins with the first who watches, and stops unfinished when the last has left. */
  watch(): () => void;
  /** After a failure: tries again. */
  again(): void;
}

/** What the debrief can ask of the analyst: by topic, what is wanted (plain data) and what is shown. */
export interface Inquiries extends RunInquiries {
  /** Every road of the scenario. */
  readonly roads: { readonly wanted: Record<never, never>; readonly view: RoadsView };
  /** The roads that fit. Places count from 0; scores from … to, both included. */
  readonly selection: {
    readonly wanted: {
      readonly options?: Readonly<Record<number, readonly number[]>>;
      readonly scores?: Readonly<Partial<Record<ScoreId, readonly [from: number, to: number]>>>;
    };
    readonly view: SelectionView;
  };
  /** One road, by the place of the option in each decision. */
  readonly road: { readonly wanted: { readonly options: readonly number[] }; readonly view: StandingView };
  /** Some roads of the frontier, the best first. */
  readonly frontier: {
    readonly wanted: {
      readonly by: ScoreId | 'weighed';
      readonly from: number;
      readonly count: number;
    };
    readonly view: FrontierView;
  };
  /** The run for a spreadsheet, with the votes of a class where there are any; nothing is computed. */
  readonly sheet: { readonly wanted: { readonly votes?: string }; readonly view: SheetView };
  /** The votes of a class by hands, decision by decision; nothing is computed. */
  readonly hands: { readonly wanted: { readonly votes?: string }; readonly view: HandsView };
  /** What real governments did; nothing is computed. */
  readonly history: { readonly wanted: Record<never, never>; readonly view: HistoryView };
}

export interface Desk {
  readonly screen: ReadonlySignal<Screen>;
  readonly settings: ReadonlySignal<Settings>;
  readonly notices: ReadonlySignal<readonly Notice[]>;
  /** Full sentences for the live region; a new object each time something changed. */
  readonly announcement: ReadonlySignal<{ readonly text: string }>;
  /** The caption of the last sound, empty when none. */
  readonly caption: ReadonlySignal<string>;
  /** The code of the run so far, empty outside a run. */
  readonly code: ReadonlySignal<string>;
  /** Whether the run is shown to a whole class, and its votes as `encodeHandVotes` writes them; undefined for most runs. */
  readonly projector: ReadonlySignal<{ readonly on: boolean; readonly votes: string } | undefined>;
  /** All facts and terms that may be shown now; loaded when first asked for. */
  sources(): Promise<readonly FactView[]>;
  terms(): readonly TermView[];
  act(intent: Intent): void;
  /** A line to the analyst, for the run that stands; answers are kept while it stands. Only in the debrief. */
  inquire<T extends keyof Inquiries>(topic: T, wanted: Inquiries[T]['wanted']): Line<Inquiries[T]['view']>;
  /** Answers to the questions of the debrief, kept on this device with the run. */
  readonly notes: {
    /** Signs that an answer may have. */
    readonly longest: number;
    /** Empty when there is none. A signal is read: what shows it is shown again when it changes. */
    read(question: string): string;
    /** Every answer, by question. */
    all(): Readonly<Record<string, string>>;
    /** False when this browser did not let it happen. */
    write(question: string, answer: string): boolean;
  };
  /** Absent where nothing is ever played. */
  readonly showing?: ReadonlySignal<Showing>;
  /** What the map looks at, and a wish of the player for it (none: what the story asks for); absent without a map. */
  readonly look?: {
    readonly focus: ReadonlySignal<'europe' | 'country'>;
    at(focus: 'europe' | 'country' | undefined): void;
  };
  /** Gives the map an element to draw in and takes it back; the same element for as long as possible. */
  attachWorld(host: HTMLElement): () => void;
}
