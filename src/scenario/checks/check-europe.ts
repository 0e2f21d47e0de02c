import { parseQuarter, type Quarter, quarterOfDate } from '../../core/index.ts';
import type { EuropeFile } from '../europe-schema.ts';
import { error, type Finding } from '../finding.ts';
import type { Fact } from '../schema.ts';
import { unknownReference } from './unknown-reference.ts';

/** Stances go forward in time, and rest on facts that exist and were known by then. */
export function checkEurope(europe: EuropeFile, facts: ReadonlyMap<string, Fact>): readonly Finding[] {
  const found: Finding[] = [];
  const known = [...facts.keys()];
  for (const [state, { iso, stances }] of europe.entries()) {
    if (europe.findIndex((other) => other.iso === iso) < state) {
      found.push(error([state, 'iso'], 'duplicate-id', `the state ${iso} stands here twice; keep one`));
    }
    let last: Quarter = -1;
    for (const [index, { from, fact }] of stances.entries()) {
      const path = [state, 'stances', index];
      const quarter = parseQuarter(from) ?? last;
      if (quarter <= last) {
        found.push(
          error(
            [...path, 'from'],
            'quarters-out-of-order',
            `${from} does not come after the stance before it; put them in order of time`,
          ),
        );
      }
      last = Math.max(last, quarter);
      for (const [place, id] of fact.entries())
        if (!facts.has(id)) found.push(unknownReference([...path, 'fact', place], 'fact', id, known));
      const dates = fact.flatMap((id) => facts.get(id)?.date ?? []);
      if (dates.length > 0 && dates.every((date) => quarterOfDate(date) > quarter)) {
        found.push(
          error(
            [...path, 'from'],
            'fact-too-late',
            `every fact behind this stance is dated later than ${from}; start it later or add a fact`,
          ),
        );
      }
    }
  }
  return found;
}
