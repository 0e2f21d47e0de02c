import { type ReadonlySignal, signal } from '@preact/signals';
import { type CodeProblem, headerOf, scenarioKey } from '../../run/index.ts';
import type { CompiledScenario } from '../../scenario/index.ts';
import type { TeachDesk } from '../desk.ts';
import type { Checked } from './clerk.ts';
import { createPace } from './create-pace.ts';
import { type HiredClerk, hireClerk } from './hire-clerk.ts';
import type { Refused } from './intake.ts';

/** What a code turned out to be, or why it cannot be played here. */
export type Verdict =
  | { readonly ok: true; readonly run: Checked }
  | { readonly ok: false; readonly why: Refused['why'] };

/** Has codes replayed by a clerk who is handed the scenarios that they need. */
export interface Checker {
  /** Those that a code has asked for so far. */
  readonly scenarios: ReadonlySignal<ReadonlyMap<string, CompiledScenario>>;
  /** In the order of the codes; `told` hears how many are done. Rejects when the clerk is lost. */
  check(codes: readonly string[], told: (done: number) => void): Promise<readonly Verdict[]>;
  clerk(): Promise<HiredClerk>;
}

/** `onLost` is called when the clerk broke down: another one comes, who knows nothing of what was replayed. */
export function createChecker(
  { cards, loadScenario }: Pick<TeachDesk, 'cards' | 'loadScenario'>,
  onLost: () => void,
): Checker {
  const scenarios = signal<ReadonlyMap<string, CompiledScenario>>(new Map());
  let hired: Promise<HiredClerk> | undefined;
  let shelved = new Set<string>();

  const clerk = () => {
    hired ??= hireClerk(() => {
      hired = undefined;
      shelved = new Set();
      onLost();
    });
    return hired;
  };

  /** Has the scenarios of these codes fetched; gives the keys of those that could not be. */
  async function fetchFor(codes: readonly string[]): Promise<ReadonlySet<number>> {
    // Comes up while the codes are looked at; that it could not is said where it is asked.
    clerk().catch(() => {});
    const keys = new Set<number>();
    const pace = createPace();
    for (const code of codes) {
      const key = headerOf(code)?.scenarioKey;
      if (key !== undefined) keys.add(key);
      await pace();
    }
    const missing = new Set<number>();
    const here = await clerk();
    for (const { id } of cards) {
      const key = scenarioKey(id);
      if (!keys.has(key) || shelved.has(id)) continue;
      try {
        const scenario = scenarios.peek().get(id) ?? (await loadScenario(id));
        here.shelve(scenario);
        shelved.add(id);
        scenarios.value = new Map([...scenarios.peek(), [id, scenario]]);
      } catch {
        missing.add(key);
      }
    }
    return missing;
  }

  return {
    scenarios,
    clerk,
    async check(codes, told) {
      const missing = await fetchFor(codes);
      const judged = await (await clerk()).check(codes, told);
      return judged.map((one, i) =>
        one.ok ? one : { ok: false, why: whyOf(one.problem, codes[i] as string, missing) },
      );
    },
  };
}

/** A scenario that is ours and did not come is no fault of the code. */
function whyOf(problem: CodeProblem, code: string, missing: ReadonlySet<number>): Refused['why'] {
  const key = problem.code === 'unknown-scenario' ? headerOf(code)?.scenarioKey : undefined;
  return key !== undefined && missing.has(key) ? { code: 'not-fetched' } : problem;
}
