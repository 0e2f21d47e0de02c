import type { Words } from '../i18n/index.ts';
import type { CompiledFacts, CompiledScenario, ScenarioCard } from '../scenario/index.ts';

/** What the pages for teachers are given by whoever builds them. */
export interface TeachDesk {
  readonly words: Words;
  /** Every scenario that can be played here, in the order of the start page. */
  readonly cards: readonly ScenarioCard[];
  /** Rejects when it cannot be fetched; may be asked again. */
  loadScenario(id: string): Promise<CompiledScenario>;
  loadFacts(id: string): Promise<CompiledFacts>;
  /** The address of this program without what comes after "#". */
  readonly site: string;
}
