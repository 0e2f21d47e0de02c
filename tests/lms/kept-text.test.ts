import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptText, MOST_KEPT, readKept } from '../../src/lms/kept-text.ts';

describe('what a platform keeps', () => {
  test('comes back as it was', () => {
    for (const finished of [false, true]) {
      const kept = { code: '8K2PQ-X01ZZ', seat: 12, finished };
      expect(readKept(keptText(kept))).toEqual(kept);
    }
  });

  test('is far below what SCORM 1.2 allows, with the longest code that is kept anywhere', () => {
    const text = keptText({ code: 'Z'.repeat(160), seat: 999, finished: true });
    expect(text.length).toBeLessThan(MOST_KEPT / 20);
    expect(readKept(text)?.code).toHaveLength(160);
  });

  test('is nothing when it is none of ours', () => {
    for (const text of ['', 'tv1', 'tv2 1 open ABC', 'tv1 1 open', 'tv1 -1 open ABC', 'tv1 1 open A<b>C']) {
      expect(readKept(text)).toBeUndefined();
    }
    fc.assert(fc.property(fc.string({ maxLength: 5000 }), (text) => readKept(text) === undefined));
  });
});
