/** A run as it lies on the shelf. The code holds the run; the rest is there to tell saves apart. */
export interface Save {
  /** 1–64 characters, unique on this device. */
  readonly id: string;
  /** Run code or resume code: all that is needed to go on. */
  readonly code: string;
  readonly scenario: string;
  readonly title: string;
  /** Where it stopped, in a few words. */
  readonly where: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly finished: boolean;
  /** False once somebody has said "this is not me"; the list shows only saves where it is true. */
  readonly mine: boolean;
  /** What a teacher set for this run, as the link says it, and the seat that was taken. */
  readonly assigned?: { readonly text: string; readonly seat: number };
  /** What the player goes by when handing in, drawn from the word list; none until one was drawn. */
  readonly nickname?: string;
  /** Played with a whole class: whether it is shown large, and the votes by hands as `encodeHandVotes` writes them. */
  readonly projector?: { readonly on: boolean; readonly votes: string };
}

/** What is handed in: the shelf knows the time, and whose it is. */
export type NewSave = Omit<Save, 'savedAt' | 'mine'>;
