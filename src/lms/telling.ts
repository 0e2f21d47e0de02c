/** What a learning platform is told of a run, as it stands. */
export interface Telling {
  /** Run code or resume code. */
  readonly code: string;
  /** 0 where none was taken. */
  readonly seat: number;
  readonly decisions: readonly ToldDecision[];
  /** How many decisions there are in all. */
  readonly all: number;
  readonly finished: boolean;
  /** The score of the mandate, 0–100; undefined until the run is finished. */
  readonly score: number | undefined;
}

export interface ToldDecision {
  /** Id of the beat. */
  readonly beat: string;
  readonly question: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  /** Id of the option that was taken, and of the reason. */
  readonly option: string;
  readonly reason: string;
  readonly reasonText: string;
  /** Option and reason in one sentence, for whoever reads a list. */
  readonly said: string;
}

/** What a platform kept of the last visit. */
export interface Kept {
  readonly code: string;
  readonly seat: number;
  /** Whether a run was finished in this or an earlier visit. */
  readonly finished: boolean;
}

/** Whether the platform is told the score. */
export type Scoring = 'completion' | 'mandate';

/** A line to a learning platform. Nothing here throws. */
export interface Platform {
  readonly kept: Kept | undefined;
  /** Where the platform wants its learner back; undefined when it closes the window itself. */
  readonly back: string | undefined;
  /** Call it after every step; what was told before is not told again. */
  tell(telling: Telling): void;
  /** The page goes. Afterwards nothing more can be told. */
  leave(): void;
}

/** What a line says about itself. */
export interface PlatformEvents {
  /** The platform did not take something; it is told again with the next step. */
  trouble(): void;
  /** It takes everything again. */
  mended(): void;
}
