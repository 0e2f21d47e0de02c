import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Node, parseSync, visitorKeys } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../scripts/library/load-scenarios.ts';
import { BELIEFS, COEFFICIENTS, DATED } from '../../src/model/index.ts';

const MODEL = join(fileURLToPath(new URL('../..', import.meta.url)), 'src', 'model');

/** Tables: here numbers are the point, each with its unit and where it comes from. */
const TABLES = [
  'coefficients.ts',
  'coefficient-notes.ts',
  'beliefs.ts',
  'dated.ts',
  'actors.ts',
  'ledger.ts',
];

/** Nothing, all, both, and percent. */
const PLAIN = [0, 1, 2, 100];

/** Constants that are units, limits of arithmetic, or places in a row of numbers, by name. */
const UNITS = [
  'QUARTERS_PER_YEAR',
  'MONTHS_PER_QUARTER',
  'NEGLIGIBLE',
  'SLOTS',
  'SWAP_FAULTS',
  'HOME_WIDTH',
  'OF_COUNTRY',
  'OF_OPERATOR',
];

interface Found {
  readonly value: number;
  readonly line: number;
}

/** Numbers that stand bare in an equation. Indices in brackets and named units are none. */
function bareNumbers(name: string, text: string): Found[] {
  const { program, errors } = parseSync(name, text);
  if (errors.length > 0) throw new Error(`${name} cannot be read`);
  const found: Found[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'TSLiteralType') return;
    if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && UNITS.includes(node.id.name))
      return;
    if (node.type === 'Literal' && typeof node.value === 'number' && !PLAIN.includes(node.value)) {
      found.push({ value: node.value, line: text.slice(0, node.start).split('\n').length });
    }
    for (const key of visitorKeys[node.type] ?? []) {
      const below: unknown = Reflect.get(node, key);
      for (const child of Array.isArray(below) ? below : [below]) {
        if (child && !(key === 'property' && isPlace(child as Node))) visit(child as Node);
      }
    }
  };
  visit(program);
  return found;
}

/** "7" or "at + 7" in brackets: where something stands, not how much it is. */
function isPlace(node: Node): boolean {
  if (node.type === 'Literal') return true;
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return false;
  return node.left.type === 'Identifier' && node.right.type === 'Literal';
}

describe('numbers', () => {
  const files = readdirSync(MODEL).filter((name) => name.endsWith('.ts') && !TABLES.includes(name));

  it('there are equations to look at', () => {
    expect(files.length).toBeGreaterThan(10);
    for (const table of TABLES) expect(readdirSync(MODEL)).toContain(table);
  });

  it.each(files)('%s holds none of its own', (name) => {
    expect(bareNumbers(name, readFileSync(join(MODEL, name), 'utf8'))).toEqual([]);
  });

  it('a bare number would be found', () => {
    const text =
      'const a = 3 * b;\nconst x = list[7];\nconst y = list[c < 0.5 ? 0 : 1];\nconst w = list[at + 9] * 4;\nconst z = { d: 45 } as const;';
    expect(bareNumbers('a.ts', text)).toEqual([
      { value: 3, line: 1 },
      { value: 0.5, line: 3 },
      { value: 4, line: 4 },
      { value: 45, line: 5 },
    ]);
  });
});

describe('coefficients', () => {
  const facts = loadFacts();

  it.each(Object.entries(COEFFICIENTS))('%s has a range, a unit, and facts or an assumption', (_, entry) => {
    expect(entry.low).toBeLessThanOrEqual(entry.value);
    expect(entry.high).toBeGreaterThanOrEqual(entry.value);
    expect(entry.unit).not.toBe('');
    expect(entry.facts.length > 0 || entry.assumption !== '').toBe(true);
    for (const id of entry.facts) expect(facts[id]?.id, id).toBe(id);
  });
});

describe('beliefs', () => {
  const facts = loadFacts();

  it.each(Object.entries(BELIEFS))('%s runs from low to high, has a unit and facts', (_, belief) => {
    expect(belief.low).toBeLessThan(belief.central);
    expect(belief.central).toBeLessThan(belief.high);
    expect(belief.unit).not.toBe('');
    expect(belief.facts.length).toBeGreaterThan(0);
    for (const id of belief.facts) expect(facts[id]?.id, id).toBe(id);
  });
});

describe('the dated world', () => {
  const facts = loadFacts();

  it.each(Object.entries(DATED))('%s runs forward in time and names facts that exist', (_, path) => {
    const quarters = path.points.map(([quarter]) => quarter);
    expect([...quarters].sort((a, b) => a - b)).toEqual(quarters);
    for (const id of path.facts) expect(facts[id]?.id, id).toBe(id);
  });
});
