import { parseQuarter, type Quarter } from '../../core/index.ts';
import { error, type Finding, type Path, warning } from '../finding.ts';
import { knownFrom } from '../known-from.ts';
import type { Library } from '../library.ts';
import type { ScenarioFile } from '../schema.ts';

interface LateFact {
  readonly index: number;
  readonly id: string;
  readonly date: string;
}

/** Nobody may know a fact before its date: a bare year counts as the end of that year. */
export function checkDates(scenario: ScenarioFile, library: Library): readonly Finding[] {
  const found: Finding[] = [];
  const tooLate = (ids: readonly string[], quarter: Quarter): readonly LateFact[] =>
    ids.flatMap((id, index) => {
      const fact = library.facts.get(id);
      return fact && knownFrom(fact) > quarter ? [{ index, id, date: fact.known ?? fact.date }] : [];
    });
  const check = (ids: readonly string[], quarter: Quarter, when: string, path: Path): void => {
    for (const { index, id, date } of tooLate(ids, quarter)) {
      const message = `the fact "${id}" is dated ${date}, later than ${when}; nobody could know it then, so use another`;
      found.push(error([...path, 'facts', index], 'fact-too-late', message));
    }
  };

  for (const [b, beat] of scenario.beats.entries()) {
    const quarter = parseQuarter(beat.quarter) ?? 0;
    const checkAt = (ids: readonly string[], path: Path): void => check(ids, quarter, beat.quarter, path);
    checkAt(beat.facts, ['beats', b]);
    checkAt(beat.elsewhere?.facts ?? [], ['beats', b, 'elsewhere']);
    for (const [i, item] of beat.inbox.entries()) {
      checkAt(item.facts, ['beats', b, 'inbox', i]);
      checkAt(item.elsewhere?.facts ?? [], ['beats', b, 'inbox', i, 'elsewhere']);
    }
  }

  const first = scenario.beats[0]?.quarter ?? '2019Q1';
  for (const [e, event] of scenario.events.entries()) {
    const earliest = event.when.from ?? first;
    const from = parseQuarter(earliest) ?? 0;
    check(event.elsewhere?.facts ?? [], from, earliest, ['events', e, 'elsewhere']);
    for (const { index, id, date } of tooLate(event.facts, from)) {
      const message = `the event can happen from ${earliest}, but the fact "${id}" is dated ${date}; set "from" to that quarter or use another fact`;
      found.push(warning(['events', e, 'facts', index], 'fact-too-late', message));
    }
  }
  return found;
}
