import { Composer, type CST, Lexer, LineCounter, type Node, Parser } from 'yaml';
import type { Path } from '../finding.ts';
import type { Problem } from '../problem.ts';
import { explainYaml } from './explain-yaml.ts';
import { MAX_CHARACTERS, MAX_PROBLEMS, MAX_TOKENS } from './limits.ts';
import { locateNode } from './locate-node.ts';
import { type NodeProblem, nodeValue } from './node-value.ts';
import { scanTokens } from './scan-tokens.ts';
import type { Position, Source } from './source.ts';

export interface ReadText {
  /** Absent when the text could not be read at all. */
  readonly source?: Source;
  readonly problems: readonly Problem[];
}

/**
 * Reads YAML or JSON from anywhere into plain values. Size, depth and number of values are bounded; anchors,
 * aliases, tags and directives are refused; every text in it is free of markup and invisible signs.
 * Never throws.
 */
export function readText(text: string, file: string): ReadText {
  const start: Position = { line: 1, column: 1 };
  const refuse = (code: string, message: string, at: Position = start): ReadText => ({
    problems: [{ file, ...at, severity: 'error', code, message }],
  });

  if (text.length > MAX_CHARACTERS) {
    return refuse(
      'too-large',
      `the file has ${text.length} characters; at most ${MAX_CHARACTERS} can be read`,
    );
  }
  // A byte order mark is how some editors begin a file; anywhere else it is an invisible sign.
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return readBounded(body, file, refuse);
  } catch {
    return refuse('unreadable', 'this cannot be read as YAML or JSON; check that it is a scenario file');
  }
}

function readBounded(
  body: string,
  file: string,
  refuse: (code: string, message: string) => ReadText,
): ReadText {
  let count = 0;
  for (const _ of new Lexer().lex(body)) {
    count += 1;
    if (count > MAX_TOKENS)
      return refuse('too-large', 'the file holds far more entries than a scenario needs');
  }

  const lines = new LineCounter();
  const problems: Problem[] = [];
  const report = (offset: number, code: string, message: string): void => {
    if (problems.length < MAX_PROBLEMS) {
      problems.push({ file, ...positionOf(lines, offset), severity: 'error', code, message });
    }
  };

  const tokens: CST.Token[] = [...new Parser(lines.addNewLine).parse(body)];
  for (const found of scanTokens(tokens)) report(found.offset, found.code, found.message);
  if (problems.length > 0) return { problems };

  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    strict: true,
    stringKeys: true,
    // Comparing every key with every other takes too long on a hostile file; nodeValue does it with a set.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter: lines,
  });
  const [document, second] = [...composer.compose(tokens, true, body.length)];
  if (!document) return refuse('empty', 'the file is empty');
  for (const found of [...document.errors, ...document.warnings]) {
    report(found.pos[0], 'not-yaml', explainYaml(found.code));
  }
  if (second) report(second.range[0], 'not-yaml', explainYaml('MULTIPLE_DOCS'));
  if (problems.length > 0) return { problems };
  if (document.contents === null) return refuse('empty', 'the file is empty');

  const root: Node = document.contents;
  const { value, problems: found } = nodeValue(root);
  for (const problem of found) report(offsetOfSign(body, problem), problem.code, problem.message);
  if (value === undefined) return { problems };

  const locate = (path: Path, atKey = false): Position => positionOf(lines, locateNode(root, path, atKey));
  return { source: { value, locate }, problems };
}

function positionOf(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** An unsafe sign stands somewhere inside its text; where it is written as an escape, the text's start must do. */
function offsetOfSign(body: string, problem: NodeProblem): number {
  if (problem.sign === undefined) return problem.from;
  const index = body.slice(problem.from, problem.to).indexOf(problem.sign);
  return index < 0 ? problem.from : problem.from + index;
}
