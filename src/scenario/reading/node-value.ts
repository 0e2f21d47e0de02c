import { isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import { MAX_NODES } from './limits.ts';
import { findUnsafeText } from './unsafe-text.ts';

export interface NodeProblem {
  /** Range of the node in the source. */
  readonly from: number;
  readonly to: number;
  readonly code: string;
  readonly message: string;
  /** The text in which an unsafe sign was found, to find it again in the source. */
  readonly sign?: string;
}

export interface NodeValue {
  readonly value: unknown;
  readonly problems: readonly NodeProblem[];
}

/** Names that mean something to the language itself and must never become keys of an object. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Makes plain objects, lists and values of nodes whose depth is known to be bounded. */
export function nodeValue(root: Node | null): NodeValue {
  const problems: NodeProblem[] = [];
  let nodes = 0;

  const report = (node: Node, code: string, message: string, sign?: string): void => {
    const [from, to] = node.range ?? [0, 0];
    problems.push({ from, to, code, message, ...(sign === undefined ? {} : { sign }) });
  };

  const checkText = (node: Node, text: string): void => {
    for (const unsafe of findUnsafeText(text)) {
      const sign = String.fromCodePoint(text.codePointAt(unsafe.index) ?? 0);
      report(node, unsafe.code, unsafe.message, sign);
    }
  };

  const visit = (node: unknown): unknown => {
    nodes += 1;
    if (nodes > MAX_NODES) return undefined;
    if (isMap(node)) {
      const result: Record<string, unknown> = {};
      const seen = new Set<string>();
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const key = pair.key;
        const name = String(key.value);
        if (RESERVED.has(name))
          report(key, 'reserved-name', `"${name}" cannot be used as a name; choose another`);
        else if (seen.has(name))
          report(key, 'duplicate-key', `"${shorten(name)}" stands here twice; keep one`);
        else {
          checkText(key, name);
          seen.add(name);
          result[name] = visit(pair.value);
        }
      }
      return result;
    }
    if (isSeq(node)) return node.items.map(visit);
    if (isScalar(node)) {
      if (typeof node.value === 'string') checkText(node, node.value);
      return node.value;
    }
    return null;
  };

  const value = visit(root);
  if (nodes > MAX_NODES) {
    const message = `the file holds more than ${MAX_NODES} values; a scenario needs far fewer`;
    return { value: undefined, problems: [{ from: 0, to: 0, code: 'too-large', message }] };
  }
  return { value, problems };
}

function shorten(name: string): string {
  return name.length > 60 ? `${name.slice(0, 57)}…` : name;
}
