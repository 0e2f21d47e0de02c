import { fail, ok, type Result } from '../core/index.ts';
import { LONGEST_ASSIGNMENT } from './assignment.ts';
import { clean, cleanLine } from './clean-text.ts';

/** What a student hands in as a file. The code holds the run; nothing here is needed to replay it. */
export interface HandIn {
  /** Run code or resume code as it was written; whether it can be replayed is for `decodeRun` to say. */
  readonly code: string;
  /** Id of the scenario, for whoever reads the file; the code decides. */
  readonly scenario: string;
  /** 0 where none was taken. */
  readonly seat: number;
  /** From the word list, or empty; never a name that was asked for. */
  readonly nickname: string;
  /** What the teacher's link said, as `encodeAssignment` writes it; empty for a run without one. Not checked here. */
  readonly assignment: string;
  /** "2026-11-22T17:04", by the clock of the student's device; empty when it is not known. */
  readonly at: string;
  readonly reflections: readonly Reflection[];
}

/** An answer, with the question as it was put. */
export interface Reflection {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

/** Why something is no hand-in file that can be read here. */
export type HandInProblem =
  | { readonly code: 'empty' | 'too-long' | 'not-json' | 'other-product' | 'newer-format' }
  /** A field is missing, or holds what it cannot hold. */
  | { readonly code: 'bad-field'; readonly field: keyof HandIn };

/** Characters of a file that are looked at. */
export const LONGEST_HAND_IN = 100_000;
export const LONGEST_NICKNAME = 40;

const PRODUCT = 'trusted-vendor hand-in';
const FORMAT = 1;
const LONGEST_CODE = 160;
const MOST_SEATS = 999;
const MOST_REFLECTIONS = 12;
const LONGEST_ID = 64;
const LONGEST_QUESTION = 800;
const LONGEST_ANSWER = 2000;

/** The file as text, readable by hand. What is too long is cut, so that it can be read again. */
export function encodeHandIn(handIn: HandIn): string {
  const { code, scenario, seat, nickname, assignment, at, reflections } = handIn;
  return JSON.stringify(
    {
      product: PRODUCT,
      format: FORMAT,
      code,
      scenario,
      seat,
      nickname: cleanLine(nickname, LONGEST_NICKNAME),
      assignment,
      at,
      reflections: reflections.slice(0, MOST_REFLECTIONS).map(cleanReflection),
    },
    undefined,
    2,
  );
}

/**
 * Reads a hand-in file: its text, or the value that JSON made of it. Never throws. What is too long in words is cut and
 * signs that cannot be seen are left out; markup stays the text that it is, so show it as text only.
 */
export function parseHandIn(file: unknown): Result<HandIn, HandInProblem> {
  const read = typeof file === 'string' ? readText(file) : ok(file);
  if (!read.ok) return read;
  const { value } = read;
  if (!isRecord(value) || value.product !== PRODUCT) return fail({ code: 'other-product' });
  if (!Number.isInteger(value.format)) return fail({ code: 'other-product' });
  if (value.format !== FORMAT) return fail({ code: 'newer-format' });
  return readFields(value);
}

function readText(text: string): Result<unknown, HandInProblem> {
  // Some editors put a mark before the first sign.
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.length > LONGEST_HAND_IN) return fail({ code: 'too-long' });
  if (bare.trim() === '') return fail({ code: 'empty' });
  try {
    return ok(JSON.parse(bare) as unknown);
  } catch {
    return fail({ code: 'not-json' });
  }
}

function readFields(value: Readonly<Record<string, unknown>>): Result<HandIn, HandInProblem> {
  const { code, scenario, seat, nickname, assignment, at, reflections } = value;
  const bad = (field: keyof HandIn) => fail({ code: 'bad-field', field } as const);
  if (!isText(code, LONGEST_CODE) || !/^[0-9a-z]+(-[0-9a-z]+)*$/i.test(code)) return bad('code');
  if (!isText(scenario, LONGEST_ID) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(scenario)) return bad('scenario');
  if (!Number.isInteger(seat) || (seat as number) < 0 || (seat as number) > MOST_SEATS) return bad('seat');
  if (typeof nickname !== 'string') return bad('nickname');
  if (!isText(assignment, LONGEST_ASSIGNMENT)) return bad('assignment');
  if (!isText(at, 16) || !/^(\d{4}-\d\d-\d\dT\d\d:\d\d)?$/.test(at)) return bad('at');
  if (!Array.isArray(reflections) || reflections.length > MOST_REFLECTIONS) return bad('reflections');
  if (!reflections.every(isReflection)) return bad('reflections');
  return ok({
    code,
    scenario,
    seat: seat as number,
    nickname: cleanLine(nickname, LONGEST_NICKNAME),
    assignment,
    at,
    reflections: reflections.map(cleanReflection),
  });
}

function isReflection(value: unknown): value is Reflection {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.question === 'string' &&
    typeof value.answer === 'string'
  );
}

function cleanReflection({ id, question, answer }: Reflection): Reflection {
  return {
    id: cleanLine(id, LONGEST_ID),
    question: cleanLine(question, LONGEST_QUESTION),
    answer: clean(answer, LONGEST_ANSWER),
  };
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
