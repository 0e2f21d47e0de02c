import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encodeHandIn,
  type HandIn,
  LONGEST_HAND_IN,
  LONGEST_NICKNAME,
  parseHandIn,
} from '../../src/run/index.ts';
import { hold } from '../support/hold.ts';

function aHandIn(change: Partial<HandIn> = {}): HandIn {
  return {
    code: '0ABCD-12345',
    scenario: 'germany-2019',
    seat: 7,
    nickname: 'Quiet Heron',
    assignment: 'set=1&scenario=germany-2019.1',
    at: '2026-11-22T17:04',
    reflections: [{ id: 'turning', question: 'What turned it?', answer: 'The letter.\nIt was early.' }],
    ...change,
  };
}

/** The problem with a file that is sound but for a few fields. */
function problemWith(change: Readonly<Record<string, unknown>>): string {
  const read = parseHandIn({ ...(JSON.parse(encodeHandIn(aHandIn())) as object), ...change });
  if (read.ok) return 'fine';
  return read.error.code === 'bad-field' ? read.error.field : read.error.code;
}

const anyText = fc.string({ unit: 'binary', maxLength: 3000 });
const handIns: fc.Arbitrary<HandIn> = fc.record({
  code: fc.stringMatching(/^[0-9A-Z]{1,5}(-[0-9A-Z]{5}){0,8}$/),
  scenario: fc.constantFrom('germany-2019', 'x'),
  seat: fc.integer({ min: 0, max: 60 }),
  nickname: fc.string({ unit: 'binary', maxLength: 100 }),
  assignment: fc.constantFrom('', 'set=1&scenario=germany-2019.1&check=8K2PQX'),
  at: fc.constantFrom('', '2026-11-22T17:04'),
  reflections: fc.array(
    fc.record({ id: fc.constantFrom('turning', 'vote'), question: anyText, answer: anyText }),
    {
      maxLength: 8,
    },
  ),
});

describe('a hand-in file', () => {
  it('comes back as it was written', () => {
    expect(parseHandIn(encodeHandIn(aHandIn()))).toEqual({ ok: true, value: aHandIn() });
    expect(parseHandIn(JSON.parse(encodeHandIn(aHandIn())))).toEqual({ ok: true, value: aHandIn() });
    expect(parseHandIn(`\uFEFF${encodeHandIn(aHandIn())}`).ok).toBe(true);
  });

  it('can always be read again, and reading it twice changes nothing', () => {
    hold(
      fc.property(handIns, (handIn) => {
        const text = encodeHandIn(handIn);
        expect(text.length).toBeLessThanOrEqual(LONGEST_HAND_IN);
        const read = parseHandIn(text);
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        expect(read.value).toMatchObject({
          code: handIn.code,
          seat: handIn.seat,
          assignment: handIn.assignment,
        });
        expect(parseHandIn(encodeHandIn(read.value))).toEqual(read);
      }),
      200,
    );
  });

  it('keeps markup as text, and leaves out what cannot be seen', () => {
    const read = parseHandIn(
      encodeHandIn(aHandIn({ nickname: '<img src=x onerror=alert(1)>\u202E\u0000', seat: 3 })),
    );
    expect(read.ok && read.value.nickname).toBe('<img src=x onerror=alert(1)>');
    const long = parseHandIn(encodeHandIn(aHandIn({ nickname: 'a'.repeat(5000) })));
    expect(long.ok && long.value.nickname).toHaveLength(LONGEST_NICKNAME);
  });

  it('of another product, of a later kind, too long or broken says which', () => {
    const codeOf = (file: unknown) => {
      const read = parseHandIn(file);
      return read.ok ? 'fine' : read.error.code;
    };
    expect(codeOf(' \n')).toBe('empty');
    expect(codeOf(' '.repeat(LONGEST_HAND_IN + 1))).toBe('too-long');
    expect(codeOf('{"product": ')).toBe('not-json');
    expect(codeOf('[1, 2]')).toBe('other-product');
    expect(codeOf('{"product":"quiz","format":1}')).toBe('other-product');
    expect(problemWith({ format: 2 })).toBe('newer-format');
  });

  it('with a field that cannot be one names the field', () => {
    expect(problemWith({})).toBe('fine');
    expect(problemWith({ code: '<script>' })).toBe('code');
    expect(problemWith({ code: 'A'.repeat(200) })).toBe('code');
    expect(problemWith({ scenario: '../x' })).toBe('scenario');
    expect(problemWith({ seat: -1 })).toBe('seat');
    expect(problemWith({ nickname: { toString: 1 } })).toBe('nickname');
    expect(problemWith({ assignment: 'x'.repeat(1000) })).toBe('assignment');
    expect(problemWith({ at: 'yesterday' })).toBe('at');
    expect(problemWith({ reflections: 'none' })).toBe('reflections');
    expect(problemWith({ reflections: Array(100).fill({ id: 'a', question: '', answer: '' }) })).toBe(
      'reflections',
    );
    expect(problemWith({ reflections: [null] })).toBe('reflections');
  });

  it('never breaks on anything', () => {
    hold(
      fc.property(fc.anything(), fc.json(), (value, json) => {
        parseHandIn(value);
        parseHandIn(json);
        parseHandIn({ product: 'trusted-vendor hand-in', format: 1, code: value, reflections: [value] });
      }),
      300,
    );
  });
});
