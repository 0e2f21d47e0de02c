import { describe, expect, it, vi } from 'vitest';
import { loadShipped } from '../../scripts/library/load-scenarios.ts';
import { createWords, englishLate, kitTexts, teachTexts } from '../../src/i18n/index.ts';
import { expectedMoves, facesOf } from '../../src/teach/kit/expected-moves.ts';
import { beatsOf, type KitMatter } from '../../src/teach/kit/kit-matter.ts';
import { documentsOf, makeDocument } from '../../src/teach/kit/make-document.ts';
import type { Sheet } from '../../src/teach/kit/sheet.ts';
import { FORMS, MEASURES, testForms } from '../../src/teach/kit/test-forms.ts';

vi.setConfig({ testTimeout: 60_000 });

const words = createWords();
for (const texts of [englishLate, teachTexts, kitTexts]) words.learn(texts);

const shipped = loadShipped().scenarios;
const ministries = shipped.filter(({ scenario }) => scenario.kind === 'ministry');

function matterOf({ scenario, facts }: (typeof shipped)[number], length: KitMatter['length']): KitMatter {
  return { scenario, facts, words, length };
}

/** Everything on a sheet that can be read, as one text. */
function textOf(sheets: readonly Sheet[]): string {
  const texts: string[] = [];
  const into = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) into(one);
  };
  into(sheets);
  return texts.join('\n');
}

describe.each(shipped)('the kit of $scenario.id', (one) => {
  it.each(['short', 'standard'] as const)('lacks no word in the %s length', (length) => {
    const matter = matterOf(one, length);
    for (const id of documentsOf(one.scenario)) {
      const sheets = makeDocument(id, matter);
      expect(sheets.length, id).toBeGreaterThan(0);
      const text = textOf(sheets);
      expect(text, id).not.toMatch(/undefined|NaN|\{\w+\}|\b(teach|present|page)\.[a-z]/);
      for (const { title, blocks } of sheets) {
        expect(title).not.toBe('');
        expect(blocks.length, `${id}: ${title}`).toBeGreaterThan(0);
        for (const block of blocks) {
          if (block.kind === 'table') {
            expect(block.rows.length, `${id}: ${block.caption}`).toBeGreaterThan(0);
            for (const row of block.rows) expect(row).toHaveLength(block.head.length);
          }
        }
      }
      expect(new Set(sheets.map((sheet) => sheet.id)).size).toBe(sheets.length);
    }
  });

  it('is the same each time', () => {
    const [first, second] = [0, 1].map(() =>
      documentsOf(one.scenario).map((id) => makeDocument(id, matterOf(one, 'short'))),
    );
    expect(first).toEqual(second);
  });
});

it('a tutorial has an overview, a plan and a glossary, and nothing to be graded', () => {
  const tutorial = shipped.find(({ scenario }) => scenario.kind === 'tutorial');
  expect(tutorial && documentsOf(tutorial.scenario)).toEqual(['overview', 'plan45', 'glossary']);
});

describe.each(ministries)('a lesson on $scenario.id', (one) => {
  const { scenario } = one;

  it('ends on the minute in which the bell rings', () => {
    for (const id of ['plan45', 'plan90'] as const) {
      const tables = makeDocument(id, matterOf(one, 'standard')).flatMap(({ blocks }) =>
        blocks.filter((block) => block.kind === 'table'),
      );
      expect(tables).toHaveLength(id === 'plan45' ? 1 : 2);
      for (const { rows } of tables) {
        const times = rows.map(([time = '']) => time.split('–').map(Number));
        times.forEach(([from = 0, until = 0], index) => {
          expect(from).toBe(index === 0 ? 0 : times[index - 1]?.[1]);
          expect(until - from).toBeGreaterThanOrEqual(1);
        });
        expect(times.at(-1)?.[1]).toBe(45);
      }
    }
  });

  it('lays every letter on exactly one of five role cards', () => {
    for (const length of ['short', 'standard'] as const) {
      const cards = makeDocument('roles', matterOf(one, length));
      expect(cards).toHaveLength(5);
      const claims = cards.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row[2]) : [])),
      );
      const letters = beatsOf(scenario, length).flatMap(({ inbox }) => inbox.map(({ claim }) => claim));
      expect([...claims].sort()).toEqual([...letters].sort());
    }
  });

  it('tells of every option what it is, who argues, what comes of it and how the scores may move', () => {
    for (const length of ['short', 'standard'] as const) {
      const matter = matterOf(one, length);
      const sheets = makeDocument('sheets', matter);
      const outcomes = makeDocument('outcomes', matter);
      const beats = beatsOf(scenario, length);
      expect(sheets).toHaveLength(beats.length);
      expect(outcomes).toHaveLength(beats.length + 1);
      beats.forEach((beat, index) => {
        const paper = textOf([sheets[index] as Sheet]);
        const after = outcomes[index + 1] as Sheet;
        for (const { text } of scenario.reasons) expect(paper).toContain(text);
        for (const option of beat.decision.options) {
          for (const text of [option.title, option.text, option.for.says, option.against.says])
            expect(paper).toContain(text);
          expect(textOf([after])).toContain(option.outcome.text);
          if (option.outcome.lost) expect(textOf([after])).toContain(option.outcome.lost.text);
        }
        const table = after.blocks.find((block) => block.kind === 'table');
        expect(table?.rows).toHaveLength(beat.decision.options.length);
        beat.decision.options.forEach((option, n) => {
          const [, cost = '', security = '', alliance = '', law = ''] = table?.rows[n] ?? [];
          for (const move of [cost, security, alliance]) expect(move).toMatch(/^[+−±]\d+( to [+−±]\d+)?$/);
          expect(/\d/.test(law)).toBe(option.law);
        });
      });
    }
  });

  it('expects moves from states that chance has not touched', () => {
    const { start, beats } = expectedMoves(scenario, 'standard');
    for (const score of Object.values(start)) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(100);
    }
    for (const { options } of beats) {
      for (const { expected } of options) {
        for (const { low, high } of Object.values(expected.scores)) expect(low).toBeLessThanOrEqual(high);
      }
    }
  });

  it('gives the address of every source', () => {
    const items = makeDocument('answers', matterOf(one, 'standard')).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'sources' ? block.items : [])),
    );
    expect(items.length).toBeGreaterThan(20);
    for (const { url } of items) expect(url).toMatch(/^https?:\/\//);
  });

  it('has three forms that measure the same with different cases', () => {
    const forms = testForms(matterOf(one, 'standard'));
    const about = FORMS.flatMap((form) => forms[form].map((task) => task.about));
    expect(new Set(about).size).toBe(about.length);
    for (const form of FORMS) {
      const tasks = forms[form];
      expect(tasks.map(({ measures }) => measures).sort()).toEqual([...MEASURES].sort());
      for (const { options, key, measures } of tasks) {
        if (measures === 'both') continue;
        expect(options[key], `${form} ${measures}`).toBeTruthy();
        expect(new Set(options).size).toBe(options.length);
        expect(options).toHaveLength({ factor: 5, sound: 3, mixed: 3, shaky: 3 }[measures as 'factor'] ?? 4);
      }
      const sides = ['sound', 'mixed', 'shaky'].map((measures) => {
        const task = tasks.find((candidate) => candidate.measures === measures);
        return scenario.beats.flatMap(({ inbox }) => inbox).find(({ id }) => id === task?.about)?.side;
      });
      expect(sides).toContain('access');
      expect(sides).toContain('ban');
    }
    // Whoever remembers the ticks of one form does not know those of the next.
    const ticks = FORMS.map((form) => forms[form].slice(0, 7).map(({ key }) => key));
    for (const [one, other] of [
      [0, 1],
      [1, 2],
      [0, 2],
    ] as const) {
      const alike = ticks[one]?.filter((key, n) => key === ticks[other]?.[n]) ?? [];
      expect(alike.length).toBeLessThanOrEqual(2);
    }
    // Whoever ticks the same place everywhere gets no more in one form than in another.
    for (const measures of ['gains', 'term', 'clear'] as const) {
      const keys = FORMS.map((form) => forms[form].find((task) => task.measures === measures)?.key);
      expect(new Set(keys).size).toBe(3);
    }
  });
});

it('a die stands for the odds of a law, and never for certainty', () => {
  expect(facesOf(1)).toBeUndefined();
  expect(facesOf(0.5)).toBe(3);
  expect(facesOf(0.01)).toBe(1);
  expect(facesOf(0.99)).toBe(5);
});
