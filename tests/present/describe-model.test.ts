import { describe, expect, it } from 'vitest';
import { loadBacktest } from '../../scripts/backtest/load-backtest.ts';
import { createWords, modelTexts } from '../../src/i18n/index.ts';
import { describeModel, type ModelView } from '../../src/present/index.ts';

const SEEDS = 20;
const words = createWords();
words.learn(modelTexts);
const { backtest, facts } = loadBacktest([], { seeds: SEEDS });
if (!backtest) throw new Error('the backtest cannot be played');
const view: ModelView = describeModel(backtest, { words, facts, europe: [], plain: false });

/** Every text of a view, wherever it stands. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('the page about the model', () => {
  it('shows every row of the record once, with its sources', () => {
    const rows = view.sections.flatMap((section) => section.rows);
    expect(rows).toHaveLength(backtest.rows.length);
    for (const row of rows) expect(row.facts.length, row.what).toBeGreaterThan(0);
  });

  it('counts what the backtest counts, and its misses among them', () => {
    const { rows, inputs, inside, touches, misses } = backtest.count;
    const all = view.counts.rows.find(({ id }) => id === 'all');
    expect(all?.cells).toEqual([inside, touches, misses, inputs].map(String));
    const parts = view.counts.rows.filter(({ id }) => view.sections.some((section) => section.id === id));
    const sum = parts.flatMap(({ cells }) => cells).reduce((total, cell) => total + Number(cell), 0);
    expect(sum).toBe(rows);
    expect(view.sections.flatMap((section) => section.rows).filter(({ missed }) => missed)).toHaveLength(
      misses,
    );
  });

  it('keeps every mark inside its picture', () => {
    for (const lane of view.sections.flatMap(({ pictures }) => pictures).flatMap(({ lanes }) => lanes)) {
      const { low, central, high } = lane.model;
      for (const place of [low, central, high, lane.record?.low ?? 0, lane.record?.high ?? 0]) {
        expect(place >= 0 && place <= 1, lane.label).toBe(true);
      }
      expect(low <= central && central <= high, lane.label).toBe(true);
    }
  });

  it('names what it gets wrong, among it Portugal, Britain, Hungary and the courts', () => {
    const wrong = view.lists.find(({ id }) => id === 'wrong')?.lines.join('\n') ?? '';
    for (const word of ['Portugal', 'British limit', 'British share', 'Hungary', 'Courts', 'Washington'])
      expect(wrong).toContain(word);
  });

  it('has no message without words, and no number that is none', () => {
    for (const text of textsOf(view)) expect(text).not.toMatch(/^model\.|NaN|undefined|Infinity|[{}]/);
  });
});
