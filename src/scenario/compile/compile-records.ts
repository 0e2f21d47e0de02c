import { parseQuarter } from '../../core/index.ts';
import type { CompiledOutcome } from '../compiled.ts';
import type { RecordFile } from '../record-schema.ts';
import { compileLevers } from './compile-levers.ts';
import { present } from './present.ts';

/** The record with quarters as counts and one pair of ends for every figure. */
export function compileRecords(records: RecordFile): readonly CompiledOutcome[] {
  return records.map(({ value, low, high, quarter, until, levers, input, note, fact, operator, ...entry }) =>
    present({
      country: entry.country,
      what: entry.what,
      low: value ?? low ?? 0,
      high: value ?? high,
      quarter: quarter === undefined ? undefined : parseQuarter(quarter),
      until: until === undefined ? undefined : parseQuarter(until),
      operator,
      levers: levers && compileLevers(levers),
      input: input ?? false,
      note: note ?? '',
      facts: fact ?? [],
    }),
  );
}
