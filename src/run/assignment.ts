import { fail, ok, type Result } from '../core/index.ts';
import type { Length } from '../machine/index.ts';
import { BELIEF_NAMES, type BeliefLevels, type BeliefName } from '../model/index.ts';
import { BASE, digitOf } from './code-alphabet.ts';
import { CHECK_SIGNS, isChecked, textOf, withCheck } from './code-check.ts';
import { NO_LIMIT, SEEDS } from './run.ts';

/** What a teacher settles for a class. It travels in a link, so that nobody needs an account. */
export interface Assignment {
  /** Id of a scenario, and the version that it was set for. */
  readonly scenario: string;
  readonly version: number;
  readonly length: Length;
  /** The same chance for all (0 to 2^20 − 1), or each their own. */
  readonly chance: 'own' | number;
  /** Whether steps can be taken back. */
  readonly practice: boolean;
  /** Inbox items that may be opened in a quarter, 1 to 6; 6 lifts the limit. */
  readonly attention: number;
  readonly beliefs: BeliefLevels;
  /** "en" or "en-GB" */
  readonly language: string;
  /** Whether the oath asks which reason will weigh most. */
  readonly prediction: boolean;
  /** Whether the debrief asks its questions. */
  readonly reflection: boolean;
  /** Whether sound may be heard before somebody asks for it. */
  readonly sound: boolean;
  /** How many seats there are to choose from, 0 to 60; 0 asks for none. */
  readonly seats: number;
}

/** What is wrong with the text of an assignment. */
export type AssignmentProblem =
  | { readonly code: 'empty' | 'too-long' | 'altered' | 'newer-format' }
  /** A setting is missing, is there twice, or holds what it cannot hold. */
  | { readonly code: 'bad-setting'; readonly setting: string };

/** An address must stay below 300 characters, its site included. */
export const LONGEST_ASSIGNMENT = 240;
export const MOST_SEATS = 60;

const FORMAT = '1';
/** l, m and h: low, middle and high; in the order of the beliefs. */
const LEVELS = 'lmh';

const YES = ['no', 'yes'] as const;

interface Field {
  readonly write: (assignment: Assignment) => string;
  /** Undefined when the text cannot be its value. */
  readonly read: (text: string) => Partial<Assignment> | undefined;
}

const FIELDS: Readonly<Record<string, Field>> = {
  set: { write: () => FORMAT, read: (text) => (text === FORMAT ? {} : undefined) },
  scenario: {
    write: ({ scenario, version }) => `${scenario}.${version}`,
    read(text) {
      const [, scenario = '', version = ''] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.(\d{1,2})$/.exec(text) ?? [];
      return scenario && scenario.length <= 40 && Number(version) >= 1
        ? { scenario, version: Number(version) }
        : undefined;
    },
  },
  length: {
    write: ({ length }) => length,
    read: (text) => (text === 'standard' || text === 'short' ? { length: text } : undefined),
  },
  chance: {
    write: ({ chance }) => String(chance),
    read(text) {
      if (text === 'own') return { chance: 'own' };
      const chance = wholeNumber(text, 0, SEEDS - 1);
      return chance === undefined ? undefined : { chance };
    },
  },
  rules: {
    write: ({ practice }) => (practice ? 'practice' : 'binding'),
    read: (text) =>
      text === 'practice' || text === 'binding' ? { practice: text === 'practice' } : undefined,
  },
  attention: number('attention', 1, NO_LIMIT),
  beliefs: {
    write: ({ beliefs }) => BELIEF_NAMES.map((name) => LEVELS[(beliefs[name] ?? 0) + 1]).join(''),
    read: readBeliefs,
  },
  language: {
    write: ({ language }) => language,
    read: (text) => (/^[a-z]{2}(-[A-Z]{2})?$/.test(text) ? { language: text } : undefined),
  },
  prediction: flag('prediction'),
  reflection: flag('reflection'),
  sound: flag('sound'),
  seats: number('seats', 0, MOST_SEATS),
};

/** "set=1&scenario=germany-2019.1&length=short&…&check=8K2PQX": readable, and noticed when it is altered. */
export function encodeAssignment(assignment: Assignment): string {
  const body = Object.entries(FIELDS)
    .map(([name, { write }]) => `${name}=${write(assignment)}`)
    .join('&');
  return `${body}&check=${textOf(withCheck(digitsOf(body)).slice(-CHECK_SIGNS))}`;
}

/** Reads what a link carries. The first thing that is wrong is told; never throws. */
export function parseAssignment(text: string): Result<Assignment, AssignmentProblem> {
  const trimmed = text.trim();
  if (trimmed === '') return fail({ code: 'empty' });
  if (trimmed.length > LONGEST_ASSIGNMENT) return fail({ code: 'too-long' });
  const [, body = '', check = ''] = /^(.*)&check=([^&=]*)$/.exec(trimmed) ?? [];
  const format = /^set=(\d{1,3})(&|$)/.exec(trimmed)?.[1];
  if (format !== undefined && format !== FORMAT) return fail({ code: 'newer-format' });
  const signs = [...check].map(digitOf);
  const sound =
    signs.length === CHECK_SIGNS && isChecked([...digitsOf(body), ...signs.map((digit) => digit ?? BASE)]);
  if (!sound) return fail({ code: 'altered' });
  return readFields(body);
}

/** Sums can be right on purpose: every setting is read as strictly as if there were none. */
function readFields(body: string): Result<Assignment, AssignmentProblem> {
  let assignment: Partial<Assignment> = {};
  const pairs = body.split('&').map((pair) => pair.split('='));
  for (const [name = '', ...rest] of pairs) {
    if (!Object.hasOwn(FIELDS, name) || rest.length !== 1)
      return fail({ code: 'bad-setting', setting: name });
  }
  for (const [name, field] of Object.entries(FIELDS)) {
    const values = pairs.filter(([key]) => key === name);
    const value = values.length === 1 ? field.read(values[0]?.[1] ?? '') : undefined;
    if (!value) return fail({ code: 'bad-setting', setting: name });
    assignment = { ...assignment, ...value };
  }
  return ok(assignment as Assignment);
}

function readBeliefs(text: string): Partial<Assignment> | undefined {
  if (text.length !== BELIEF_NAMES.length) return undefined;
  const beliefs: { -readonly [B in BeliefName]?: -1 | 0 | 1 } = {};
  for (const [index, name] of BELIEF_NAMES.entries()) {
    const level = LEVELS.indexOf(text[index] ?? ' ') - 1;
    if (level < -1) return undefined;
    if (level !== 0) beliefs[name] = level as -1 | 1;
  }
  return { beliefs };
}

function flag(name: 'prediction' | 'reflection' | 'sound'): Field {
  return {
    write: (assignment) => YES[assignment[name] ? 1 : 0],
    read: (text) => (text === 'yes' || text === 'no' ? { [name]: text === 'yes' } : undefined),
  };
}

function number(name: 'attention' | 'seats', least: number, most: number): Field {
  return {
    write: (assignment) => String(assignment[name]),
    read(text) {
      const value = wholeNumber(text, least, most);
      return value === undefined ? undefined : { [name]: value };
    },
  };
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const value = /^(0|[1-9]\d{0,6})$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

/** Two digits of the code's alphabet for each character; what is beyond Latin letters cannot be sound. */
function digitsOf(text: string): readonly number[] {
  return [...text].flatMap((character) => {
    const code = Math.min(character.codePointAt(0) ?? 0, BASE * BASE - 1);
    return [Math.floor(code / BASE), code % BASE];
  });
}
