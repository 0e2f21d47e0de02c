import type { Path } from '../finding.ts';
import type { Elsewhere, ScenarioFile } from '../schema.ts';

export interface FactUse {
  readonly id: string;
  readonly path: Path;
}

/** Every place at which a scenario names a fact. */
export function factUses(scenario: ScenarioFile): readonly FactUse[] {
  const uses: FactUse[] = [];
  const add = (ids: readonly string[], path: Path, list = 'facts'): void => {
    for (const [index, id] of ids.entries()) uses.push({ id, path: [...path, list, index] });
  };
  const addNote = (note: Elsewhere, path: Path): void => {
    if (note) add(note.facts, [...path, 'elsewhere']);
  };
  for (const [b, beat] of scenario.beats.entries()) {
    add(beat.facts, ['beats', b]);
    addNote(beat.elsewhere, ['beats', b]);
    for (const [i, item] of beat.inbox.entries()) {
      add(item.facts, ['beats', b, 'inbox', i]);
      add(item.since ?? [], ['beats', b, 'inbox', i], 'since');
      addNote(item.elsewhere, ['beats', b, 'inbox', i]);
    }
    add(beat.history.facts, ['beats', b, 'history']);
  }
  for (const [e, event] of scenario.events.entries()) {
    add(event.facts, ['events', e]);
    addNote(event.elsewhere, ['events', e]);
  }
  add(scenario.history.facts, ['history']);
  for (const [t, entry] of scenario.history.timeline.entries()) add(entry.facts, ['history', 'timeline', t]);
  return uses;
}
