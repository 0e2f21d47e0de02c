import { describe, expect, it, vi } from 'vitest';
import { loadShipped } from '../../scripts/library/load-scenarios.ts';
import { END } from '../../src/machine/index.ts';
import type { Run } from '../../src/run/index.ts';
import { runByLot, startByLot } from '../support/a-run.ts';
import { aTeller } from './a-teller.ts';
import { viewsOf, walk } from './views-of.ts';

vi.setConfig({ testTimeout: 60_000 });

const RUNS = 4;
/** Texts that are always there. */
const NEVER_EMPTY = new Set(['headline', 'title', 'label', 'question', 'says', 'name', 'sentence', 'kicker']);

describe.each(loadShipped().scenarios)('everything shown in $scenario.id', ({ scenario, facts }) => {
  const teller = aTeller({ facts });
  const shown = (visit: (value: unknown, path: readonly string[], run: Run) => void) => {
    for (let luck = 0; luck < RUNS; luck++) {
      // the long and the short one, whatever the lot says
      const start = {
        ...startByLot(luck),
        length: luck % 2 === 0 ? ('standard' as const) : ('short' as const),
      };
      runByLot(scenario, luck, {
        start,
        visit: (run) => walk(viewsOf(run, teller), (value, path) => visit(value, path, run)),
      });
    }
  };

  it('is told in words, with every word there', () => {
    const wrong: string[] = [];
    shown((value, path) => {
      const name = path.findLast((part) => Number.isNaN(Number(part))) ?? '';
      const bad =
        value === undefined ||
        (typeof value === 'number' && !Number.isFinite(value)) ||
        (typeof value === 'string' && /\b(present|page|app)\.[a-z]+\.|undefined|NaN|\{\w+\}/.test(value)) ||
        (value === '' && path[0] !== 'map' && NEVER_EMPTY.has(name));
      if (bad) wrong.push(`${path.join('.')}: ${String(value)}`);
    });
    expect([...new Set(wrong)].slice(0, 10)).toEqual([]);
  });

  it('names no fact before it was known', () => {
    const early: string[] = [];
    shown((value, path, run) => {
      if (path.at(-1) !== 'id' || path.at(-3) !== 'facts' || run.phase === 'debrief') return;
      const fact = facts[String(value)];
      const now = Math.min(run.play.moment.state.t, END);
      if (fact && fact.quarter > now) early.push(`${fact.id} in ${run.phase} at ${now}`);
    });
    expect(early).toEqual([]);
  });
});
