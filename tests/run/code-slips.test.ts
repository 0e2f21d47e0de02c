import { describe, expect, it } from 'vitest';
import { decodeRun, encodeRun } from '../../src/run/index.ts';
import { aCompiledScenario } from '../support/a-compiled-scenario.ts';
import { runByLot } from '../support/a-run.ts';

const sample = aCompiledScenario();
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

interface Slip {
  readonly kind: string;
  readonly text: string;
  /** Where the slip was made, counting signs only. */
  readonly at: number;
}

/** Every single slip of some kinds, and some of the others. */
function slipsIn(signs: string): Slip[] {
  const slips: Slip[] = [];
  for (let at = 0; at < signs.length; at++) {
    const before = signs.slice(0, at);
    const after = signs.slice(at + 1);
    const here = signs[at] as string;
    const next = signs[at + 1];
    for (const step of [1, 7, 19]) {
      const other = SIGNS[(SIGNS.indexOf(here) + step) % SIGNS.length] as string;
      slips.push({ kind: 'wrong', text: before + other + after, at });
    }
    slips.push({ kind: 'lost', text: before + after, at });
    slips.push({ kind: 'doubled', text: before + here + here + after, at });
    slips.push({ kind: 'added', text: `${before}Q${here}${after}`, at });
    if (next && next !== here)
      slips.push({ kind: 'swapped', text: before + next + here + signs.slice(at + 2), at });
  }
  return slips;
}

describe('a mistyped code', () => {
  const codes = [2, 3, 4].map((luck) => encodeRun(runByLot(sample, luck)));

  it.each(codes)('%s: every single slip is noticed and put right', (code) => {
    const slips = slipsIn(code.replaceAll('-', ''));
    let placed = 0;
    for (const { kind, text, at } of slips) {
      const read = decodeRun(text, [sample]);
      if (read.ok) throw new Error(`${kind} at ${at} went unnoticed`);
      if (read.error.code !== 'mistyped') throw new Error(`${kind} at ${at}: ${read.error.code}`);
      expect(read.error.suggestion).toBe(code);
      // A lost or doubled sign among equal ones can be any of them; the end of the text stands for what is missing.
      if (Math.abs(read.error.position - at) <= 1) placed += 1;
    }
    expect(placed / slips.length).toBeGreaterThan(0.97);
  });

  it('says where, counting every character as it was typed', () => {
    const [code = ''] = codes;
    const wrong = code[8] === 'A' ? 'B' : 'A';
    const typed = `  ${code.slice(0, 8)}${wrong}${code.slice(9)}`;
    const read = decodeRun(typed, [sample]);
    expect(read).toEqual({ ok: false, error: { code: 'mistyped', position: 10, suggestion: code } });
  });

  it('with two slips is damaged, and nothing is guessed', () => {
    const [code = ''] = codes;
    const signs = [...code.replaceAll('-', '')];
    for (const [first, second] of [
      [2, 9],
      [0, 30],
      [5, 20],
    ] as const) {
      const wrong = [...signs];
      for (const at of [first, second])
        wrong[at] = SIGNS[(SIGNS.indexOf(signs[at] ?? '') + 3) % 32] as string;
      expect(decodeRun(wrong.join(''), [sample])).toEqual({ ok: false, error: { code: 'damaged' } });
    }
  });
});
