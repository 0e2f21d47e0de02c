import type { CST } from 'yaml';
import { MAX_DEPTH } from './limits.ts';

export interface TokenProblem {
  readonly offset: number;
  readonly code: string;
  readonly message: string;
}

const FORBIDDEN: Readonly<Record<string, Omit<TokenProblem, 'offset'>>> = {
  alias: {
    code: 'alias',
    message:
      '"*" at the start of a value makes it an alias, which is not allowed here; put the text in quotes',
  },
  anchor: {
    code: 'anchor',
    message:
      '"&" at the start of a value makes it an anchor, which is not allowed here; put the text in quotes',
  },
  tag: {
    code: 'tag',
    message: '"!" at the start of a value makes it a tag, which is not allowed here; put the text in quotes',
  },
  directive: {
    code: 'directive',
    message: 'a line that starts with "%" is an order to the reader, which is not allowed here; remove it',
  },
};

/**
 * Looks through what the parser found before values are made of it. That step calls itself once a level and
 * follows anchors, so depth, anchors, aliases and tags are settled here, with a list instead of recursion.
 */
export function scanTokens(tokens: readonly CST.Token[]): readonly TokenProblem[] {
  const problems: TokenProblem[] = [];
  const waiting: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  let tooDeep: number | undefined;

  const look = (found: { type: string; offset: number }): void => {
    const rule = FORBIDDEN[found.type];
    if (rule) problems.push({ offset: found.offset, ...rule });
  };

  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    look(token);
    if (depth > MAX_DEPTH) {
      if (tooDeep === undefined || token.offset < tooDeep) tooDeep = token.offset;
      continue;
    }
    if (token.type === 'document') {
      for (const part of token.start) look(part);
      if (token.value) waiting.push({ token: token.value, depth });
    } else if (token.type === 'block-scalar') {
      for (const part of token.props) look(part);
    } else if ('items' in token) {
      for (const item of token.items) {
        for (const part of item.start) look(part);
        for (const part of item.sep ?? []) look(part);
        if (item.key) waiting.push({ token: item.key, depth: depth + 1 });
        if (item.value) waiting.push({ token: item.value, depth: depth + 1 });
      }
    }
  }

  if (tooDeep !== undefined) {
    const message = `lists inside lists go more than ${MAX_DEPTH} levels deep here; a scenario needs far fewer`;
    problems.push({ offset: tooDeep, code: 'too-deep', message });
  }
  return problems.sort((a, b) => a.offset - b.offset);
}
