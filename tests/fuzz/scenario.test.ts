import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { stringify } from 'yaml';
import { checkScenarioText, parseScenario } from '../../src/scenario/index.ts';
import { aLibrary, aScenario } from '../support/a-scenario.ts';

/** Long, because the machines that run this may be busy; each takes two or three seconds on an idle one. */
vi.setConfig({ testTimeout: 60_000 });

const library = aLibrary();
const sample = stringify(aScenario());
const real = readFileSync(new URL('../../scenarios/germany-2019/scenario.yaml', import.meta.url), 'utf8');

/** Whatever comes in: a scenario or errors, each with a place in the file and one plain line of words. */
function expectOrder(text: string): void {
  const checked = checkScenarioText(text, 'any.yaml', library);
  if (!checked.scenario) expect(checked.problems.length).toBeGreaterThan(0);
  const lines = text.split(/\r\n|\n/).length;
  for (const { file, line, column, severity, code, message } of checked.problems) {
    expect(file).toBe('any.yaml');
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines + 1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(['error', 'warning']).toContain(severity);
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(message.length).toBeGreaterThan(10);
    expect(message).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  }
  expect(Object.prototype).not.toHaveProperty('polluted');
}

const within = (milliseconds: number, action: () => void): void => {
  const start = performance.now();
  action();
  expect(performance.now() - start).toBeLessThan(milliseconds);
};

/** Signs that mean something to YAML, JSON, HTML or the language. */
const SPICE = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ': ',
    ',',
    '"',
    "'",
    '\\',
    '\n',
    '\r\n',
    '\t',
    '  ',
    '- ',
    '? ',
    '# ',
    '|\n',
    '>-\n',
  ],
  ...[
    '&a ',
    '*a',
    '<<: ',
    '!!',
    '!!js/function ',
    '%YAML 1.1\n',
    '---\n',
    '...\n',
    '~',
    'null',
    '.inf',
    '.nan',
  ],
  ...['1e999', '0x1F', '0o7', '-0', '<script>', '</b>', '&lt;', '__proto__', 'constructor', 'prototype'],
  ...[
    '\u0000',
    '\u0007',
    '\u0085',
    '\u2028',
    '\u202e',
    '\u2066',
    '\u200b',
    '\ufeff',
    '\ud800',
    '😀',
    'é',
    'format: ',
  ],
  ...['any: [', 'not: {', '2019Q1', '{"polluted": 1}'],
];
const spice = fc.constantFrom(...SPICE);

describe('never throws, always answers', () => {
  test('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectOrder), { numRuns: 400 });
  });

  test('any mixture of meaningful signs', () => {
    const text = fc
      .array(fc.oneof(spice, fc.string({ maxLength: 8 })), { maxLength: 80 })
      .map((parts) => parts.join(''));
    fc.assert(fc.property(text, expectOrder), { numRuns: 600 });
  });

  test('either a scenario or problems', () => {
    const text = fc
      .array(fc.oneof(spice, fc.string({ maxLength: 8 })), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (any) => {
        const { scenario, problems } = parseScenario(any, 'any.yaml');
        expect(scenario === undefined).toBe(problems.length > 0);
      }),
      { numRuns: 200 },
    );
  });

  test('any JSON', () => {
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), expectOrder), { numRuns: 300 });
  });

  test('any value under any key of a scenario', () => {
    const anything = fc.jsonValue({ maxDepth: 3 });
    const text = fc
      .tuple(fc.constantFrom(...Object.keys(aScenario())), anything)
      .map(([key, value]) => JSON.stringify({ ...aScenario(), [key]: value }));
    fc.assert(fc.property(text, expectOrder), { numRuns: 80 });
  });

  /** Cuts a piece out of a text and puts something else in its place. */
  const mutate = (base: string) =>
    fc
      .array(
        fc.tuple(
          fc.nat(base.length - 1),
          fc.nat(40),
          fc.oneof(spice, fc.constant(''), fc.string({ maxLength: 5 })),
        ),
        {
          minLength: 1,
          maxLength: 3,
        },
      )
      .map((cuts) =>
        cuts.reduce((text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length), base),
      );

  test('the sample with a few slips', () => {
    fc.assert(fc.property(mutate(sample), expectOrder), { numRuns: 80 });
  });

  test('a real scenario with a few slips', () => {
    fc.assert(fc.property(mutate(real), expectOrder), { numRuns: 25 });
  });

  test('a real scenario cut short', () => {
    fc.assert(
      fc.property(fc.nat(real.length), (length) => expectOrder(real.slice(0, length))),
      { numRuns: 15 },
    );
  });
});

describe('large and deep files are refused in time', () => {
  const MANY = 320_000;
  const HOSTILE: Readonly<Record<string, string>> = {
    'open brackets': '['.repeat(MANY),
    'open braces': '{a: '.repeat(MANY / 4),
    'closing brackets': ']'.repeat(MANY),
    'dashes in a row': '- '.repeat(MANY / 2),
    'questions in a row': '? '.repeat(MANY / 2),
    'one level a line': Array.from({ length: 800 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    'deep JSON': `${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`,
    'deep conditions': `${'{"any":['.repeat(10_000)}{}${']}'.repeat(10_000)}`,
    'many keys': Array.from({ length: 30_000 }, (_, key) => `k${key}: 1`).join('\n'),
    'the same key': 'a: b\n'.repeat(MANY / 8),
    'a flat list': `[${'1,'.repeat(MANY / 2)}]`,
    quotes: '"'.repeat(MANY),
    commas: `[${','.repeat(MANY)}`,
    colons: ': '.repeat(MANY / 2),
    tags: '! '.repeat(MANY / 2),
    anchors: '&a '.repeat(MANY / 3),
    aliases: '*a '.repeat(MANY / 3),
    directives: '%A b\n'.repeat(MANY / 5),
    documents: '---\n'.repeat(MANY / 4),
    comments: '#\n'.repeat(MANY / 2),
    'empty lines': '\n'.repeat(MANY),
    spaces: ' '.repeat(MANY),
    tabs: '\t'.repeat(MANY),
    escapes: `"${'\\x41'.repeat(MANY / 4)}"`,
    'a long text': `format: 1\ntitle: ${'a '.repeat(MANY / 2)}`,
    'a long key': `${'a'.repeat(MANY)}: 1`,
    'unknown keys': `format: 1\n${Array.from({ length: 5000 }, (_, key) => `levrs${key}: 1`).join('\n')}`,
    'wrong beats': `format: 1\nbeats:\n${'- 1\n'.repeat(20_000)}`,
    'far too much': 'a'.repeat(1_000_001),
    'laughing aliases': `a: &a [x,x,x]\n${Array.from({ length: 25 }, (_, n) => `${'bcdefghijklmnopqrstuvwxyz'[n]}: &${'bcdefghijklmnopqrstuvwxyz'[n]} [*${'abcdefghijklmnopqrstuvwxyz'[n]},*${'abcdefghijklmnopqrstuvwxyz'[n]}]`).join('\n')}`,
  };

  test.each(Object.entries(HOSTILE))('%s', (_name, text) => {
    // A busy machine is slow; a hostile file on a naive reader takes minutes.
    within(5000, () => {
      const { scenario, problems } = parseScenario(text, 'any.yaml');
      expect(scenario).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.length).toBeLessThanOrEqual(400);
    });
  });
});

test('text is text: no markup comes through anywhere', () => {
  const tag = fc.constantFrom(
    '<b>',
    '</p>',
    '<!--',
    '<?x',
    '<img src=x onerror=y>',
    '\u202e',
    '\u0000',
    '\u2028',
  );
  const key = fc.constantFrom('title', 'oath', 'credit', 'paper', 'place', 'seat', 'tagline');
  fc.assert(
    fc.property(key, tag, fc.string({ maxLength: 20 }), (name, sign, around) => {
      const { scenario } = parseScenario(
        JSON.stringify(aScenario({ [name]: `x${around}${sign}${around}x` })),
        'any',
      );
      expect(scenario).toBeUndefined();
    }),
    { numRuns: 40 },
  );
});
