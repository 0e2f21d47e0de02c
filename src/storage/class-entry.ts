/** One thing handed in, as a teacher keeps it. */
export interface ClassEntry {
  /** Counts up from 1 in the order in which they came; never used twice in one class. */
  readonly id: number;
  /** Run code or resume code, in capitals and groups. */
  readonly code: string;
  /** What stood beside the code, or empty. Whatever a student or a teacher typed: show it as text only. */
  readonly name: string;
  /** From the hand-in file, or empty. */
  readonly nickname: string;
  /** 0 where none is known. */
  readonly seat: number;
  /** "2026-11-22T17:04", when it was made; empty when it is not known. */
  readonly at: string;
  /** The attempt that the teacher picked from several; undefined where nothing was picked. */
  readonly picked?: boolean;
  readonly reflections: readonly { readonly question: string; readonly answer: string }[];
}

/** Handed-in runs that one class can hold. */
export const MOST_ENTRIES = 10_000;
export const LONGEST_CLASS_NAME = 60;
const LONGEST_CODE = 160;
const LONGEST_NICKNAME = 40;
const MOST_SEATS = 999;
const MOST_REFLECTIONS = 12;
const LONGEST_QUESTION = 800;
const LONGEST_ANSWER = 2000;

/** Reads an entry from anything; undefined when it is none. Never throws. */
export function parseEntry(value: unknown): ClassEntry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, code, name, nickname, seat, at, picked, reflections } = value as Record<string, unknown>;
  const sound =
    isWhole(id, 1, Number.MAX_SAFE_INTEGER) &&
    typeof code === 'string' &&
    code.length <= LONGEST_CODE &&
    /^[0-9A-Z]+(-[0-9A-Z]+)*$/.test(code);
  if (!sound) return undefined;
  return {
    id,
    code,
    // What cannot be read of these is worth less than the run.
    name: lineOf(name, LONGEST_CLASS_NAME),
    nickname: lineOf(nickname, LONGEST_NICKNAME),
    seat: isWhole(seat, 0, MOST_SEATS) ? seat : 0,
    at: typeof at === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(at) ? at : '',
    ...(picked === true && { picked }),
    reflections: Array.isArray(reflections)
      ? reflections.slice(0, MOST_REFLECTIONS).flatMap(parseReflection)
      : [],
  };
}

function parseReflection(value: unknown): ClassEntry['reflections'] {
  if (typeof value !== 'object' || value === null) return [];
  const { question, answer } = value as Record<string, unknown>;
  if (typeof question !== 'string' || typeof answer !== 'string') return [];
  return [{ question: question.slice(0, LONGEST_QUESTION), answer: answer.slice(0, LONGEST_ANSWER) }];
}

/** Signs that cannot be seen, or that turn the direction of a line. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu;

/** One line of text without signs that cannot be seen; empty for what is no text. */
export function lineOf(value: unknown, longest: number): string {
  if (typeof value !== 'string') return '';
  const line = value
    .slice(0, longest * 2)
    .replace(/\s+/gu, ' ')
    .replace(UNSEEN, '')
    .trim();
  return line
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}
