import type { Words } from '../../i18n/index.ts';
import type { Length } from '../../machine/index.ts';
import type { CompiledBeat, CompiledFacts, CompiledScenario } from '../../scenario/index.ts';

/** What every document of the kit is made from. */
export interface KitMatter {
  readonly scenario: CompiledScenario;
  readonly facts: CompiledFacts;
  readonly words: Words;
  readonly length: Length;
}

/** The decisions of a length. */
export function beatsOf(scenario: CompiledScenario, length: Length): readonly CompiledBeat[] {
  return scenario.beats.filter((beat) => length === 'standard' || beat.short);
}

export function nameOf(scenario: CompiledScenario, voice: string): string {
  return scenario.voices[voice]?.name ?? voice;
}

export function roleOf(scenario: CompiledScenario, voice: string): string {
  return scenario.voices[voice]?.role ?? '';
}

/** 0 → "A" */
export function letterOf(index: number): string {
  return 'ABCDEFGH'[index] ?? '';
}

/** Long texts have an empty line between paragraphs. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
