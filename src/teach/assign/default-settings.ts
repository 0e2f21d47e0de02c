import { type Assignment, NO_LIMIT } from '../../run/index.ts';
import type { ScenarioCard } from '../../scenario/index.ts';

const FEW_ITEMS = 3;

/** What most lessons want: one period, the same chances for everyone, what is decided stays decided. */
export function defaultSettings(card: ScenarioCard, seed: number, language: string): Assignment {
  return forScenario(
    {
      scenario: card.id,
      version: card.version,
      length: 'short',
      chance: seed,
      practice: false,
      attention: FEW_ITEMS,
      beliefs: {},
      language,
      prediction: true,
      reflection: true,
      sound: false,
      seats: 0,
    },
    card,
  );
}

/** The same settings for another scenario; a tutorial is played whole and can be taken back. */
export function forScenario(settings: Assignment, { id, version, kind }: ScenarioCard): Assignment {
  const here = { ...settings, scenario: id, version };
  return kind === 'tutorial' ? { ...here, length: 'standard', practice: true } : here;
}

/** Inbox items that may be opened in a quarter: what can be set. */
export const ATTENTIONS: readonly number[] = Array.from({ length: NO_LIMIT }, (_, n) => n + 1);
