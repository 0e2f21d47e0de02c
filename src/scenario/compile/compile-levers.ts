import { parseQuarter } from '../../core/index.ts';
import type { CompiledLevers } from '../compiled.ts';
import type { Levers } from '../schema.ts';

type Writable = { -readonly [K in keyof CompiledLevers]: CompiledLevers[K] };

const SETTLED = { open: 0, interim: 1, settled: 2 } as const;

/** Levers in the model's units: one flat record of numbers, percent as shares, quarters as counts. */
export function compileLevers(levers: Levers): CompiledLevers {
  const result: Writable = {};
  if (levers.core) {
    result.core = levers.core.excluded ? 1 : 0;
    result.coreBy = quarter(levers.core.by);
  }
  if (levers.ranCap) {
    if (levers.ranCap.atMost !== undefined) result.ranCap = levers.ranCap.atMost / 100;
    result.capBy = quarter(levers.ranCap.by);
    if (levers.ranCap.loosen) result.loosen = true;
  }
  if (levers.criteria !== undefined) result.named = levers.criteria === 'named' ? 1 : 0;
  if (levers.settle !== undefined) result.settle = SETTLED[levers.settle];
  if (levers.legacy !== undefined) result.legacy = levers.legacy;
  if (levers.support !== undefined) result.support = levers.support;
  if (levers.diversify !== undefined) result.diversify = levers.diversify;
  // The schema holds these to whole numbers in range.
  if (levers.scrutiny !== undefined) result.scrutiny = levers.scrutiny as 0 | 1 | 2 | 3;
  if (levers.resilience !== undefined) result.resilience = levers.resilience as 0 | 1 | 2 | 3;
  if (levers.washington !== undefined) result.washington = levers.washington as -2 | -1 | 0 | 1 | 2;
  if (levers.beijing !== undefined) result.beijing = levers.beijing as -2 | -1 | 0 | 1 | 2;
  if (levers.europe !== undefined) result.europe = levers.europe as 0 | 1 | 2 | 3;
  if (levers.openness !== undefined) result.openness = levers.openness as 0 | 1 | 2;
  return result;
}

/** The schema lets only quarters through. */
function quarter(text: string): number {
  return parseQuarter(text) ?? 0;
}
