import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodeProblem, decodeRun, encodeRun, headerOf } from '../../src/run/index.ts';
import { aCompiledScenario } from '../support/a-compiled-scenario.ts';
import { runByLot } from '../support/a-run.ts';
import { ensure, hold } from '../support/hold.ts';

const shelf = [aCompiledScenario()];
const code = encodeRun(runByLot(shelf[0] as (typeof shelf)[number], 11));
const PROBLEMS: readonly CodeProblem['code'][] = [
  'empty',
  'bad-character',
  'mistyped',
  'damaged',
  'newer-format',
  'unknown-scenario',
  'other-version',
  'impossible',
];

/** Reads a text and holds the answer against what is promised. Milliseconds that it took. */
function read(text: string): number {
  const start = performance.now();
  const run = decodeRun(text, shelf);
  headerOf(text);
  const milliseconds = performance.now() - start;
  if (run.ok) return milliseconds;
  ensure(PROBLEMS.includes(run.error.code), () => `no such problem: ${run.error.code}`);
  if ('position' in run.error) {
    const { position } = run.error;
    ensure(position >= 0 && position < text.length, () => `position ${position} in ${JSON.stringify(text)}`);
  }
  if (run.error.code === 'bad-character') {
    const { position, character } = run.error;
    ensure(text.startsWith(character, position), () => `no ${character} at ${position}`);
  }
  return milliseconds;
}

describe('whatever is typed for a code', () => {
  it('gives a run or says what is wrong', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ -oil'), maxLength: 120 }),
      fc.constantFrom('__proto__', 'constructor', 'null', '\ud800', '0'.repeat(200), 'İıſßﬁ', '１２３'),
    );
    hold(
      fc.property(anything, (text) => {
        read(text);
      }),
      1500,
    );
  });

  it('near a real code, too', () => {
    const cut = fc.nat({ max: code.length });
    hold(
      fc.property(cut, cut, fc.string({ unit: 'binary', maxLength: 4 }), (from, to, between) => {
        read(code.slice(0, from) + between + code.slice(to));
      }),
      400,
    );
  });

  it('takes no longer the longer it is', () => {
    const long = ['A', ' ', code, '\u{1f600}', '-'].map((piece) => piece.repeat(50_000));
    for (const text of [...long, 'Z'.repeat(99), 'Z'.repeat(100), 'Z'.repeat(101)]) {
      expect(read(text)).toBeLessThan(400);
    }
  });

  it('has check signs that can be computed anew', () => {
    expect(signed(codeDigits().slice(0, -6))).toBe(code.replaceAll('-', ''));
  });

  it('never crashes on nonsense with a right sum, and what it takes it would write itself', () => {
    const digits = fc.array(fc.nat({ max: 31 }), { minLength: 1, maxLength: 70 });
    const header = codeDigits().slice(0, -6);
    const [low = 0] = header.slice(-1);
    let impossible = 0;
    hold(
      fc.property(digits, fc.nat({ max: 12 }), (body, kept) => {
        // Random bodies name unknown scenarios; with the end of a real code they reach the replay.
        const mixed = kept < 2 ? [...body, low] : [...body, ...header.slice(-kept)];
        const text = signed(mixed);
        const run = decodeRun(text, shelf);
        if (!run.ok && run.error.code === 'impossible') impossible += 1;
        if (run.ok) ensure(encodeRun(run.value).replaceAll('-', '') === text, () => `${text} is not its own`);
        read(text);
      }),
      400,
    );
    expect(impossible).toBeGreaterThan(10);
  });
});

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function codeDigits(): number[] {
  return [...code.replaceAll('-', '')].map((sign) => SIGNS.indexOf(sign));
}

/** The signs of the digits with six check signs behind them, as anyone could write them who has read how. */
function signed(digits: readonly number[]): string {
  const prime = 1073741789n;
  let sum = 1n;
  for (const digit of digits) sum = ((sum + BigInt(digit) + 1n) * 748393267n) % prime;
  const check = Array.from({ length: 6 }, (_, place) => Number((sum >> BigInt(5 * place)) % 32n));
  return [...digits, ...check].map((digit) => SIGNS[digit]).join('');
}
