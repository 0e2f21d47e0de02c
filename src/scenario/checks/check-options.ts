import { parseQuarter } from '../../core/index.ts';
import { error, type Finding, type Path, warning } from '../finding.ts';
import type { Levers, ScenarioFile } from '../schema.ts';

/** Options that nobody can carry out, and options that are the same as their neighbour. */
export function checkOptions(scenario: ScenarioFile): readonly Finding[] {
  const found: Finding[] = [];
  let capsSoFar = false;
  for (const [b, beat] of scenario.beats.entries()) {
    const quarter = parseQuarter(beat.quarter) ?? 0;
    const path = ['beats', b, 'decision', 'options'];
    const levers: string[] = [];
    for (const [o, option] of beat.decision.options.entries()) {
      const at: Path = [...path, o, 'levers'];
      found.push(...deadlinesInThePast(option.levers, quarter, at));
      if (option.levers.ranCap && option.levers.ranCap.atMost === undefined && !capsSoFar) {
        const message =
          'this moves the deadline of a cap, but no earlier option sets one; add "atMost" or leave it out';
        found.push(error([...at, 'ranCap'], 'impossible-option', message));
      }
      const words = `${option.law} ${JSON.stringify(inOrder(option.levers))}`;
      const twin = levers.indexOf(words);
      if (twin >= 0) {
        const other = beat.decision.options[twin]?.id;
        found.push(
          warning(
            [...path, o],
            'same-option',
            `this option pulls exactly the same levers as "${other}"; make them differ`,
          ),
        );
      }
      levers.push(words);
    }
    // Deadlines move for whoever took a cap at an earlier beat.
    capsSoFar ||= beat.decision.options.some((option) => option.levers.ranCap?.atMost !== undefined);
  }
  return found;
}

function deadlinesInThePast(levers: Levers, quarter: number, path: Path): readonly Finding[] {
  const found: Finding[] = [];
  for (const name of ['core', 'ranCap'] as const) {
    const lever = levers[name];
    if (!lever || (parseQuarter(lever.by) ?? 0) > quarter) continue;
    const message = `nobody can meet a deadline of ${lever.by} set by this decision; choose a later quarter`;
    found.push(error([...path, name, 'by'], 'impossible-option', message));
  }
  return found;
}

function inOrder(levers: Levers): unknown {
  return Object.entries(levers).sort(([a], [b]) => (a < b ? -1 : 1));
}
