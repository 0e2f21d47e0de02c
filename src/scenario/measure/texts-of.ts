import type { Path } from '../finding.ts';
import type { ScenarioFile } from '../schema.ts';

export interface PlacedText {
  readonly path: Path;
  readonly text: string;
}

/** The running prose of a scenario: every text of more than a line, in the order of the file. */
export function textsOf(scenario: ScenarioFile): readonly PlacedText[] {
  const list: PlacedText[] = [];
  const add = (text: string, ...path: Path): void => {
    list.push({ path, text });
  };
  add(scenario.oath, 'oath');
  for (const [b, beat] of scenario.beats.entries()) {
    add(beat.brief, 'beats', b, 'brief');
    for (const [i, item] of beat.inbox.entries()) {
      add(item.text, 'beats', b, 'inbox', i, 'text');
      add(item.verdict, 'beats', b, 'inbox', i, 'verdict');
    }
    add(beat.decision.text, 'beats', b, 'decision', 'text');
    for (const [o, option] of beat.decision.options.entries()) {
      const path = ['beats', b, 'decision', 'options', o];
      add(option.text, ...path, 'text');
      if (option.trap) add(option.trap, ...path, 'trap');
      add(option.outcome.text, ...path, 'outcome', 'text');
      if (option.outcome.lost) add(option.outcome.lost.text, ...path, 'outcome', 'lost', 'text');
    }
    add(beat.history.text, 'beats', b, 'history', 'text');
  }
  for (const [e, event] of scenario.events.entries()) add(event.text, 'events', e, 'text');
  for (const [r, report] of scenario.epilogue.entries()) {
    for (const [v, variant] of report.variants.entries())
      add(variant.text, 'epilogue', r, 'variants', v, 'text');
  }
  add(scenario.history.text, 'history', 'text');
  return list;
}
