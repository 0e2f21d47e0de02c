import { vi } from 'vitest';
import { describeProblem, loadShipped } from '../../scripts/library/load-scenarios.ts';
import { createWords, englishLate } from '../../src/i18n/index.ts';
import type { Teller } from '../../src/present/index.ts';

// Whole runs take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { scenarios, europe, problems } = loadShipped();
const shipped = scenarios.find((candidate) => candidate.scenario.id === 'germany-2019');
if (!shipped) throw new Error(problems.map(describeProblem).join('\n'));

/** The shipped scenario with its facts. */
export const { scenario, facts } = shipped;

export const words = createWords();
words.learn(englishLate);

/** What views are told with, all of it there. */
export function aTeller(change: Partial<Teller> = {}): Teller {
  return { words, facts, europe, plain: false, ...change };
}
