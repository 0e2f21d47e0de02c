// What the build makes of scenarios/: see scripts/vite/scenarios.ts.

declare module 'virtual:scenarios' {
  import type { CompiledFacts, CompiledScenario, ScenarioCard } from './scenario/index.ts';

  /** One for each shipped scenario, in the order of their ids. */
  export const cards: readonly ScenarioCard[];
  /** Rejects when there is no scenario of that id, or when it cannot be fetched. */
  export function loadScenario(id: string): Promise<CompiledScenario>;
  /** The facts behind a scenario, its country, the map and the simulation; rejects likewise. */
  export function loadFacts(id: string): Promise<CompiledFacts>;
}

declare module 'virtual:scenario/*' {
  import type { CompiledScenario } from './scenario/index.ts';

  export const scenario: CompiledScenario;
}

declare module 'virtual:facts/*' {
  import type { CompiledFacts } from './scenario/index.ts';

  export const facts: CompiledFacts;
}

declare module 'virtual:europe' {
  import type { CompiledState } from './scenario/index.ts';

  export const europe: readonly CompiledState[];
}
