import { cleanLine } from './clean-text.ts';
import { type HandVote, LONGEST_MINORITY, MOST_HANDS } from './hand-vote.ts';

/** The votes of a run by the place of the decision, from 0; undefined where there was none. */
export type HandVotes = readonly (HandVote | undefined)[];

type Minority = NonNullable<HandVote['minority']>;

const VERSION = 1;
const MOST_DECISIONS = 12;
const MOST_OPTIONS = 6;
const MOST_ITEMS = 8;
/** Characters of a record that are looked at; what `encodeHandVotes` writes is always shorter. */
export const LONGEST_HAND_VOTES = 5000;

/** The votes as one short text to keep; empty where there are none. `parseHandVotes` gives the same votes again. */
export function encodeHandVotes(votes: HandVotes): string {
  const kept = votes.slice(0, MOST_DECISIONS).map((vote) => (vote ? sound(vote) : undefined));
  if (!kept.some((vote) => vote !== undefined)) return '';
  return JSON.stringify({ v: VERSION, votes: kept.map((vote) => vote ?? 0) });
}

/** Reads such a text, whoever wrote it. Never throws: what cannot be read is no vote. */
export function parseHandVotes(text: string): HandVotes {
  if (text.length === 0 || text.length > LONGEST_HAND_VOTES) return [];
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch {
    return [];
  }
  if (!isRecord(record) || record.v !== VERSION || !Array.isArray(record.votes)) return [];
  return record.votes
    .slice(0, MOST_DECISIONS)
    .map((vote: unknown) => (isRecord(vote) && Array.isArray(vote.hands) ? sound(vote) : undefined));
}

/** A vote within its bounds, from anything that calls itself one. */
function sound(vote: object): HandVote {
  const { hands, inbox, shown, taken, reason, minority } = vote as Readonly<Record<string, unknown>>;
  return {
    hands: counts(hands, MOST_OPTIONS),
    inbox: counts(inbox, MOST_ITEMS),
    shown: shown === true,
    ...(isPlace(taken) && { taken }),
    ...(isId(reason) && { reason }),
    ...(isRecord(minority) && { minority: minorityOf(minority) }),
  };
}

function minorityOf({ option, reason, words }: Readonly<Record<string, unknown>>): Minority {
  return {
    option: isPlace(option) ? option : -1,
    reason: isId(reason) ? reason : '',
    // Straight quotation marks and backslashes would be written as two signs or more each, and a record has its limit.
    words: typeof words === 'string' ? cleanLine(words, LONGEST_MINORITY).replace(/["\\]/g, '’') : '',
  };
}

function counts(value: unknown, most: number): readonly number[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, most)
    .map((count: unknown) =>
      Number.isInteger(count) ? Math.max(0, Math.min(MOST_HANDS, count as number)) : 0,
    );
}

function isPlace(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < MOST_OPTIONS;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 64 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
