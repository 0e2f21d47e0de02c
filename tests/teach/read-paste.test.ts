import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPaste } from '../../src/teach/class/read-paste.ts';
import { hold } from '../support/hold.ts';

const CODE = 'A0SHP-ZVRA2-RQYCF-V2VPK-HYS00-000VK-N743G-JD';
const OTHER = '55EZ9-62843-1KB7X-NBR4G-26VQQ-THXE8-M3W00';

/** Who and what was found, without the lines. */
const found = (text: string) => readPaste(text).found.map(({ name, seat, code }) => [name, seat, code]);

describe('a code in pasted text', () => {
  const ways: readonly (readonly [string, string, number?])[] = [
    [CODE, ''],
    [`Ana: ${CODE}`, 'Ana'],
    [`${CODE} Ana`, 'Ana'],
    [`${CODE} (Ana B.)`, 'Ana B.'],
    [`Ana;${CODE}`, 'Ana'],
    [`"Ana","${CODE}"`, 'Ana'],
    [`"2026/11/22 5:04:33 PM GMT+1","Ana","${CODE}"`, 'Ana'],
    [`> > Ana – ${CODE}`, 'Ana'],
    [`• Ana\t${CODE}`, 'Ana'],
    [`Ana (code: ${CODE})`, 'Ana'],
    [`7, ${CODE}`, '', 7],
    [`Seat 7: ${CODE}`, '', 7],
    [`12\tAna\t${CODE}`, 'Ana', 12],
    [`https://school.example/page#x Zoë Ångström ${CODE}`, 'Zoë Ångström'],
    [`<b>Ana</b> ${CODE}`, 'b>Ana</b'],
  ];
  for (const [text, name, seat = 0] of ways) {
    it(`is found in: ${text.replace(CODE, 'CODE')}`, () => {
      expect(found(text)).toEqual([[name, seat, CODE]]);
    });
  }

  it('may be in small letters, without hyphens, with blanks or with other dashes', () => {
    for (const typed of [
      CODE.toLowerCase(),
      CODE.replaceAll('-', ''),
      CODE.replaceAll('-', ' '),
      CODE.replaceAll('-', '–'),
    ]) {
      expect(found(`Ana: ${typed}`)).toEqual([['Ana', 0, typed]]);
    }
  });

  it('is put together where a mail program broke the line', () => {
    const [front, back] = [CODE.slice(0, 24), CODE.slice(24)];
    expect(readPaste(`> Ana: ${front}\n> ${back}\nBen: ${OTHER}`).found).toEqual([
      { line: 1, name: 'Ana', seat: 0, code: CODE },
      { line: 3, name: 'Ben', seat: 0, code: OTHER },
    ]);
  });

  it('belongs to the name beside it where a line holds several', () => {
    expect(found(`Ana: ${CODE}, Ben: ${OTHER}`)).toEqual([
      ['Ana', 0, CODE],
      ['Ben', 0, OTHER],
    ]);
    expect(found(`${CODE} Ana ${OTHER} Ben`)).toEqual([
      ['Ana', 0, CODE],
      ['Ben', 0, OTHER],
    ]);
    expect(found(`Ana: ${CODE} ${OTHER}`)).toEqual([
      ['Ana', 0, CODE],
      ['Ana', 0, OTHER],
    ]);
  });

  it('that somebody tried to type is handed on, so that it can be told what is wrong', () => {
    for (const typed of [
      'A0SHP-ZVR!2-RQYCF-V2VPK',
      CODE.replace('V2VPK', 'V2V?K'),
      CODE.replace('0SH', '$SH'),
    ]) {
      expect(found(`Ana: ${typed}`)).toEqual([['Ana', 0, typed]]);
    }
    expect(found(`Mine is ${OTHER}. Ben`)).toEqual([['Mine is', 0, OTHER]]);
  });
});

describe('lines without a code', () => {
  it('are passed over with their numbers, blank ones without a word', () => {
    const { found: none, wordy } = readPaste('Hello,\n\nhere is my well-known-long-winded code:\n---\n');
    expect(none).toEqual([]);
    expect(wordy.map(({ line }) => line)).toEqual([1, 3]);
  });

  it('are counted where there are too many', () => {
    const { found: some, unread } = readPaste(`${CODE}\n`.repeat(10_250));
    expect([some.length, unread]).toEqual([10_000, 250]);
  });
});

describe('anything at all', () => {
  it('is read without a fault, and every code in it is found', () => {
    const noise = fc.string({ unit: 'binary', maxLength: 200 });
    hold(
      fc.property(noise, noise, (before, after) => {
        const { found: all } = readPaste(`${before}\n${CODE}\n${after}`);
        expect(all.some(({ code }) => code.includes(CODE))).toBe(true);
        for (const { name, seat, line } of all) {
          expect(name.length).toBeLessThanOrEqual(60);
          expect(seat).toBeLessThanOrEqual(999);
          expect(line).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('is read in little time, however it was made', () => {
    for (const awkward of ['-', ' ', 'A', 'A0SHP-', '0', '" ', '>', 'a,', 'A0-']) {
      const began = performance.now();
      readPaste(awkward.repeat(100_000));
      expect(performance.now() - began, awkward).toBeLessThan(3000);
    }
  });
});
