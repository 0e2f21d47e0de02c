import type { Path } from '../finding.ts';
import type { ScenarioFile } from '../schema.ts';

export interface VoiceUse {
  readonly id: string;
  readonly path: Path;
}

/** Every place at which a scenario lets a voice speak. */
export function voiceUses(scenario: ScenarioFile): readonly VoiceUse[] {
  const uses: VoiceUse[] = [];
  const add = (id: string, path: Path): void => {
    uses.push({ id, path: [...path, 'voice'] });
  };
  for (const [b, beat] of scenario.beats.entries()) {
    for (const [i, item] of beat.inbox.entries()) add(item.voice, ['beats', b, 'inbox', i]);
    for (const [r, remark] of beat.decision.table.entries())
      add(remark.voice, ['beats', b, 'decision', 'table', r]);
    for (const [o, option] of beat.decision.options.entries()) {
      const path = ['beats', b, 'decision', 'options', o];
      add(option.for.voice, [...path, 'for']);
      add(option.against.voice, [...path, 'against']);
    }
  }
  for (const [e, event] of scenario.events.entries()) add(event.voice, ['events', e]);
  for (const [r, report] of scenario.epilogue.entries()) add(report.voice, ['epilogue', r]);
  return uses;
}
