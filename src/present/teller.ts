import type { Words } from '../i18n/index.ts';
import type { CompiledFacts, CompiledState } from '../scenario/index.ts';

/** What every view is told with: the words of a language, the facts that have been loaded, the map’s other states. */
export interface Teller {
  readonly words: Words;
  /** Empty until the facts have been fetched: views then show without sources, and again with them. */
  readonly facts: CompiledFacts;
  readonly europe: readonly CompiledState[];
  /** Shorter words where there are any. */
  readonly plain: boolean;
}
