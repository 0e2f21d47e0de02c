// What the build makes of scenarios/: see scripts/vite/scenarios.ts.

declare module 'virtual:scenarios' {
  import type { CompiledFacts, CompiledScenario, ScenarioCard } from './scenario/index.ts';

  /** One for each shipped scenario, in the order of their ids. */
  export const cards: readonly ScenarioCard[];
  /** The scenario with only the texts of its first decision; rejects when there is none or it cannot be fetched. */
  export function loadOpening(id: string): Promise<CompiledScenario>;
  /** The whole scenario; rejects likewise. */
  export function loadScenario(id: string): Promise<CompiledScenario>;
  /** The facts behind a scenario, its country, the map and the simulation; rejects likewise. */
  export function loadFacts(id: string): Promise<CompiledFacts>;
}

declare module 'virtual:opening/*' {
  import type { CompiledScenario } from './scenario/index.ts';

  export const opening: CompiledScenario;
}

declare module 'virtual:scenario/*' {
  import type { CompiledScenario } from './scenario/index.ts';

  export const scenario: CompiledScenario;
}

declare module 'virtual:facts/*' {
  import type { CompiledFacts } from './scenario/index.ts';

  export const facts: CompiledFacts;
}

declare module 'virtual:backtest' {
  import type { Backtest } from './analysis/index.ts';
  import type { CompiledFacts } from './scenario/index.ts';

  /** Without policies, years and `sources`: the page shows rows, and the facts say more. */
  export const backtest: Backtest;
  /** Those that it names. */
  export const facts: CompiledFacts;
}

declare module 'virtual:europe' {
  import type { CompiledState } from './scenario/index.ts';

  export const europe: readonly CompiledState[];
}
