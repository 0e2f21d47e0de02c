/** What a class said by hands at one decision, and what was made of it. */
export interface HandVote {
  /** Hands for each option, in the order of the options: whole numbers from 0 to 99. */
  readonly hands: readonly number[];
  /** Hands for each item of the inbox; empty where nobody counted. */
  readonly inbox: readonly number[];
  /** Whether the room has seen the count. */
  readonly shown: boolean;
  /** The place of the option that is taken, by the vote or by whoever is in the chair. */
  readonly taken?: number;
  /** Id of the main reason for it. */
  readonly reason?: string;
  /** What those said who wanted something else. */
  readonly minority?: {
    /** Place of the option that most of them wanted; −1 where two or more were wanted alike. */
    readonly option: number;
    /** Id of their strongest reason; empty where they gave none from the list. */
    readonly reason: string;
    /** One line of their own, or empty. Whatever somebody typed: show it as text only. */
    readonly words: string;
  };
}

/** More hands than that are no class. */
export const MOST_HANDS = 99;
/** Signs of the minority’s own line. */
export const LONGEST_MINORITY = 140;

/** Nobody has raised a hand yet. */
export const NO_VOTE: HandVote = { hands: [], inbox: [], shown: false };

/** The result of a count: how many hands there were, and the places of the options with the most. None where no hand was up. */
export interface HandCount {
  readonly total: number;
  readonly most: number;
  /** One place, or several where they are level. */
  readonly leaders: readonly number[];
}

/** Counts the hands for so many options. What is missing counts as no hand. */
export function countHands(hands: readonly number[], options: number): HandCount {
  const all = Array.from({ length: options }, (_, place) => hands[place] ?? 0);
  const most = Math.max(0, ...all);
  return {
    total: all.reduce((sum, count) => sum + count, 0),
    most,
    leaders: most === 0 ? [] : all.flatMap((count, place) => (count === most ? [place] : [])),
  };
}

/** Hands with some more, or fewer, at one place; never below none or above the most. */
export function withHands(hands: readonly number[], place: number, count: number): readonly number[] {
  const kept = Number.isFinite(count) ? Math.max(0, Math.min(MOST_HANDS, Math.round(count))) : 0;
  return Array.from({ length: Math.max(hands.length, place + 1) }, (_, at) =>
    at === place ? kept : (hands[at] ?? 0),
  );
}

/** Those who wanted something else than what is taken. */
export interface Elsewhere {
  readonly hands: number;
  /** Place of the option that most of them wanted; −1 where two or more are level, or nobody is left. */
  readonly option: number;
}

/** Hands that went elsewhere; more than half of all where the chair decides against the vote. */
export function handsElsewhere(hands: readonly number[], options: number, taken: number): Elsewhere {
  const others = Array.from({ length: options }, (_, place) => (place === taken ? 0 : (hands[place] ?? 0)));
  const { total, leaders } = countHands(others, options);
  return { hands: total, option: leaders.length === 1 ? (leaders[0] ?? -1) : -1 };
}
