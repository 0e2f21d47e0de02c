import { type Finding, warning } from '../finding.ts';
import type { ScenarioFile } from '../schema.ts';
import { voiceUses } from './voice-uses.ts';

/** Voices that never speak, and a short version without beats. */
export function checkUnused(scenario: ScenarioFile): readonly Finding[] {
  const found: Finding[] = [];
  const speaking = new Set(voiceUses(scenario).map((use) => use.id));
  for (const [id, voice] of Object.entries(scenario.voices)) {
    if (speaking.has(id) || voice.expects) continue;
    found.push({
      ...warning(['voices', id], 'silent-voice', `"${id}" never speaks; remove the voice or give it a line`),
      atKey: true,
    });
  }
  if (!scenario.beats.some((beat) => beat.short)) {
    found.push(
      warning(
        ['beats'],
        'no-short-version',
        'no beat has "short: true", so there is no short version; mark about five',
      ),
    );
  }
  return found;
}
