import type { CompiledScenario } from '../scenario/index.ts';
import type { Mood, PersonView } from './views.ts';

/** A voice of the scenario as it is shown. */
export function describePerson(scenario: CompiledScenario, voice: string, mood: Mood): PersonView {
  const found = scenario.voices[voice];
  return { name: found?.name ?? voice, role: found?.role ?? '', head: found?.head ?? 'a', mood };
}
