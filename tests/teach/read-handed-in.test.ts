import { describe, expect, test } from 'vitest';
import { encodeHandIn } from '../../src/run/index.ts';
import { encodeClassFile } from '../../src/storage/index.ts';
import { readFiles, readHandedIn } from '../../src/teach/class/read-handed-in.ts';

const CODE = 'A0SHP-ZVRA2-RQYCF-V2VPK-HYS00';
const HAND_IN = encodeHandIn({
  code: CODE,
  scenario: 'germany-2019',
  seat: 7,
  nickname: 'Quiet Heron',
  assignment: '',
  at: '2026-11-22T17:04',
  reflections: [{ id: 'turning', question: 'What turned it?', answer: 'The bill.' }],
});
const whysOf = ({ refused }: ReturnType<typeof readHandedIn>) => refused.map(({ why }) => why.code);

describe('what was handed in', () => {
  test('is a file with seat, nickname and answers, also when it is pasted', () => {
    for (const source of ['', 'heron.json']) {
      const { items, refused } = readHandedIn(HAND_IN, source);
      expect(refused).toEqual([]);
      expect(items).toMatchObject([
        { source, code: CODE, who: { seat: 7, nickname: 'Quiet Heron', name: '' } },
      ]);
      expect(items[0]?.who.reflections).toEqual([{ question: 'What turned it?', answer: 'The bill.' }]);
    }
  });

  test('is a whole class, without the marks of the page that wrote it', () => {
    const who = { name: 'Ana', nickname: '', seat: 0, at: '', reflections: [] };
    const file = encodeClassFile([{ id: 3, code: CODE, picked: true, ...who }]);
    expect(readHandedIn(file, 'class.json').items).toEqual([
      { source: 'class.json', line: 0, code: CODE, who },
    ]);
  });

  test.each([
    ['{"product":"another","format":1}', 'other.json', ['other-product']],
    ['{"broken', 'broken.json', ['not-json']],
    ['\u0089PNG\u0000', 'picture.png', ['no-text']],
    ['Good morning', '', ['no-codes']],
    ['x'.repeat(4_000_001), '', ['too-long']],
    ['  \n ', '', []],
  ])('is refused with a reason: %#', (text, source, whys) => {
    const read = readHandedIn(text, source);
    expect(read.items).toEqual([]);
    expect(whysOf(read)).toEqual(whys);
  });

  test('one bad file keeps none of the others out, and 16 bits a letter are read', async () => {
    const wide = new Uint8Array(Buffer.from(`\uFEFFAna\t${CODE}`, 'utf16le'));
    const read = await readFiles([
      new File(['\u0000'], 'picture.png'),
      new File([HAND_IN], 'heron.json'),
      new File([wide], 'list.txt'),
    ]);
    expect(read.items.map(({ source, who }) => [source, who.name || who.nickname])).toEqual([
      ['heron.json', 'Quiet Heron'],
      ['list.txt', 'Ana'],
    ]);
    expect(read.refused).toMatchObject([{ source: 'picture.png', why: { code: 'no-text' } }]);
  });
});
