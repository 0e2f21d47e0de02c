import type { z } from 'zod';
import type { Finding } from '../finding.ts';
import type { Problem } from '../problem.ts';
import { explainIssue } from './explain-issue.ts';
import { MAX_PROBLEMS } from './limits.ts';
import { readText } from './read-text.ts';
import type { Position, Source } from './source.ts';

/** A value with the right shape, or the problems that kept it from having it. */
export interface Shaped<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
  /** Where a path stands in the file; line 1 when the file could not be read at all. */
  readonly locate: Source['locate'];
}

/** Reads a text and holds it against a schema; every problem at once. Never throws. */
export function parseShape<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
  prepare: (raw: unknown) => { readonly value: unknown } | { readonly finding: Finding } = (raw) => ({
    value: raw,
  }),
): Shaped<T> {
  const { source, problems } = readText(text, file);
  if (!source) return { problems, locate: () => START };
  const place = (finding: Finding): Problem => locateFinding(finding, file, source.locate);

  const prepared = prepare(source.value);
  if ('finding' in prepared)
    return { problems: [...problems, place(prepared.finding)], locate: source.locate };

  const result = schema.safeParse(prepared.value);
  if (result.success) {
    return { ...(problems.length === 0 ? { value: result.data } : {}), problems, locate: source.locate };
  }
  const found = result.error.issues
    .flatMap((issue) => explainIssue(issue, schema, prepared.value))
    .slice(0, MAX_PROBLEMS)
    .map(place);
  return { problems: sortProblems([...problems, ...found]), locate: source.locate };
}

export function locateFinding(finding: Finding, file: string, locate: Source['locate']): Problem {
  const { path, atKey, ...rest } = finding;
  return { file, ...locate(path, atKey), ...rest };
}

/** In the order of the file. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}

const START: Position = { line: 1, column: 1 };
