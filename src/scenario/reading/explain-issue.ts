import type { z } from 'zod';
import { error, type Finding, type Path } from '../finding.ts';
import { closestWord } from './closest-word.ts';
import { knownKeysAt } from './schema-at.ts';

/** What the schema found, in plain words: what is wrong and what to do. */
export function explainIssue(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  root: unknown,
): readonly Finding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const name = nameOf(path);
  const value = valueAt(root, path);
  const one = (code: string, message: string): readonly Finding[] => [error(path, code, message)];

  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = knownKeysAt(schema, path);
      return issue.keys.map((key) => ({
        ...error([...path, key], 'unknown-key', unknownKey(key, known)),
        atKey: true,
      }));
    }
    case 'invalid_type':
      if (value === undefined) return one('missing', `${name} is missing; add ${kindOf(issue.expected)}`);
      return one(
        'wrong-kind',
        `${name} must be ${kindOf(issue.expected)}, not ${describe(value)}${advice(issue.expected, value)}`,
      );
    case 'invalid_value':
      if (value === undefined) return one('missing', `${name} is missing; write ${listOf(issue.values)}`);
      return one('unknown-word', unknownWord(name, value, issue.values));
    case 'too_small':
      return one('too-small', tooSmall(name, value, issue));
    case 'too_big':
      return one('too-large', tooBig(name, value, issue));
    case 'invalid_format':
      return one('wrong-form', `${name} is ${describe(value)}; it must be ${issue.message}`);
    case 'invalid_key': {
      const key = String(path.at(-1));
      const reason = issue.issues[0]?.message ?? 'it is not among the known names';
      return [
        { ...error(path, 'wrong-name', `"${shorten(key)}" cannot be a name here: ${reason}`), atKey: true },
      ];
    }
    case 'invalid_union': {
      // The form that fits best is the one with the fewest complaints.
      const best = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
      const inner = best.flatMap((found) =>
        explainIssue({ ...found, path: [...issue.path, ...found.path] }, schema, root),
      );
      return inner.length > 0
        ? inner
        : one('wrong-kind', `${name} has none of the forms that are allowed here`);
    }
    case 'not_multiple_of':
      return one('wrong-form', `${name} must be a multiple of ${issue.divisor}`);
    default:
      return one('wrong-form', `${name}: ${issue.message}`);
  }
}

function unknownKey(key: string, known: readonly string[]): string {
  const meant = closestWord(key, known);
  if (meant) return `unknown key "${shorten(key)}"; did you mean "${meant}"?`;
  const list = known.length > 0 ? `; known here: ${known.join(', ')}` : '; remove it';
  return `unknown key "${shorten(key)}"${list}`;
}

function unknownWord(name: string, value: unknown, values: readonly unknown[]): string {
  const known = values.map(String);
  const meant = typeof value === 'string' ? closestWord(value, known) : undefined;
  const start = `${name} is ${describe(value)}`;
  return meant ? `${start}; did you mean "${meant}"?` : `${start}; it must be ${listOf(values)}`;
}

function tooSmall(name: string, value: unknown, issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin === 'string')
    return `${name} is empty; write something or leave it out where that is allowed`;
  if (issue.origin === 'array') {
    return `${name} has ${count(value)}; at least ${Number(issue.minimum)} must stand here`;
  }
  return `${name} is ${describe(value)}; it must be at least ${Number(issue.minimum)}`;
}

function tooBig(name: string, value: unknown, issue: z.core.$ZodIssueTooBig): string {
  const most = Number(issue.maximum);
  if (issue.origin === 'string') {
    const length = typeof value === 'string' ? value.trim().length : 0;
    return `${name} has ${length} characters; at most ${most} fit, so shorten it`;
  }
  if (issue.origin === 'array') return `${name} has ${count(value)}; at most ${most} may stand here`;
  return `${name} is ${describe(value)}; it must be at most ${most}`;
}

function count(value: unknown): string {
  const length = Array.isArray(value) ? value.length : 0;
  return length === 1 ? '1 entry' : `${length} entries`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list of lines that start with "- "',
  object: 'a group of "key: value" lines',
  record: 'a group of "name: value" lines',
};

const kindOf = (expected: string): string => KINDS[expected] ?? `a value of the kind ${expected}`;

function advice(expected: string, value: unknown): string {
  return expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')
    ? '; put it in quotes'
    : '';
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of lines';
  if (typeof value === 'string') return `"${shorten(value)}"`;
  return String(value);
}

function listOf(values: readonly unknown[]): string {
  const words = values.map(String);
  return words.length === 1 ? words.join('') : `one of ${words.join(', ')}`;
}

/** `"brief"`, `entry 3 of "inbox"`, `the file` */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'string') return `"${shorten(last)}"`;
  return `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}

/** One line, and not too long: what an author wrote may hold anything. */
function shorten(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '·');
  return flat.length > 60 ? `${flat.slice(0, 57)}…` : flat;
}
