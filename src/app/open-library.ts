import { cards, loadFacts, loadOpening, loadScenario } from 'virtual:scenarios';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Result } from '../core/index.ts';
import type { Words } from '../i18n/index.ts';
import type { ModelView } from '../present/index.ts';
import { type Assignment, type CodeProblem, type Run, replaySteps, scenarioKey } from '../run/index.ts';
import type { CompiledFacts, CompiledScenario, CompiledState } from '../scenario/index.ts';
import type { Late } from './describe-screen.ts';
import type { AssignedElsewhere } from './word-assignment-problem.ts';

/** What is fetched, and when: words first, everything else behind them. */
export interface Library {
  /** Those of every scenario opened so far. */
  readonly facts: ReadonlySignal<CompiledFacts>;
  readonly europe: ReadonlySignal<readonly CompiledState[]>;
  readonly late: ReadonlySignal<Late | undefined>;
  /** The scenario with what its first decision needs; the rest begins to arrive. */
  open(id: string): Promise<CompiledScenario>;
  /** Why a scenario cannot be played as it was set; undefined when it can. */
  lacks(assignment: Assignment): AssignedElsewhere | undefined;
  /** Fetches what comes after the first words. */
  prepare(): Promise<Late>;
  /** The run of a code, on the whole scenario that it belongs to. */
  read(code: string): Promise<Result<Run, CodeProblem>>;
  /** The same run on the whole scenario. */
  complete(run: Run): Promise<Run>;
  /** Whether a run can go beyond its first decision without fetching anything. */
  isComplete(run: Run): boolean;
  /** The page that holds the simulation against the record. */
  model(): Promise<ModelView>;
  /** All facts of a scenario. */
  factsOf(id: string): Promise<CompiledFacts>;
}

/** Every promise rejects when something cannot be fetched, and can be asked again. */
export function openLibrary(words: Words): Library {
  const facts = signal<CompiledFacts>({});
  const europe = signal<readonly CompiledState[]>([]);
  const late = signal<Late | undefined>(undefined);
  const whole = new Map<string, CompiledScenario>();
  const factsBy = new Map<string, CompiledFacts>();

  async function fetchLate(): Promise<Late> {
    const here = late.peek();
    if (here) return here;
    const module = await import('./late.ts');
    words.learn(module.englishLate);
    late.value = module;
    return module;
  }

  async function fetchWhole(id: string): Promise<CompiledScenario> {
    const [scenario] = await Promise.all([loadScenario(id), fetchLate()]);
    whole.set(id, scenario);
    return scenario;
  }

  async function fetchFacts(id: string): Promise<CompiledFacts> {
    const loaded = factsBy.get(id) ?? (await loadFacts(id));
    factsBy.set(id, loaded);
    // One library of facts stands behind all scenarios: an id means the same everywhere.
    facts.value = { ...facts.peek(), ...loaded };
    return loaded;
  }

  /** Sources and neighbours: views that miss them are told again once they are here. */
  async function fetchSources(id: string): Promise<void> {
    const [, neighbours] = await Promise.all([fetchFacts(id), import('virtual:europe')]);
    europe.value = neighbours.europe;
  }

  /** What can wait; a failure shows when it is needed. */
  function prefetch(id: string): void {
    fetchWhole(id).catch(() => {});
    fetchSources(id).catch(() => {});
  }

  return {
    facts,
    europe,
    late,
    async open(id) {
      const opening = whole.get(id) ?? (await loadOpening(id));
      prefetch(id);
      return opening;
    },
    lacks({ scenario, version }) {
      const card = cards.find((candidate) => candidate.id === scenario);
      if (!card) return { code: 'unknown-scenario' };
      return card.version === version
        ? undefined
        : { code: 'other-version', scenario: card.title, version, here: card.version };
    },
    prepare: fetchLate,
    async read(code) {
      const { decodeRun, headerOf } = await fetchLate();
      const key = headerOf(code)?.scenarioKey;
      const card = cards.find((candidate) => scenarioKey(candidate.id) === key);
      if (!card) return decodeRun(code, []);
      const scenario = await fetchWhole(card.id);
      fetchSources(card.id).catch(() => {});
      return decodeRun(code, [scenario]);
    },
    async complete(run) {
      const scenario = await fetchWhole(run.scenario.id);
      if (run.scenario === scenario) return run;
      const replayed = replaySteps(scenario, run.start, run.steps);
      if (!replayed.ok) throw new Error('the opening and the whole scenario differ');
      return replayed.value;
    },
    isComplete: (run) => late.peek() !== undefined && whole.get(run.scenario.id) === run.scenario,
    model: async () => (await import('./model-page.ts')).tellModel(words),
    factsOf: fetchFacts,
  };
}
