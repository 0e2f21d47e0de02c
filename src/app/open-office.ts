import { type ReadonlySignal, signal } from '@preact/signals';
import type { Words } from '../i18n/index.ts';
import {
  applyStep,
  createRun,
  decodeRun,
  encodeRun,
  type Run,
  SEEDS,
  type Step,
  undoStep,
} from '../run/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
import type { CodeProblem, Intent } from '../ui/index.ts';
import { freshId, freshNumber, readAddress, writeAddress } from './address.ts';
import { isLate } from './describe-screen.ts';
import type { Library } from './open-library.ts';
import type { Notices } from './open-notices.ts';
import type { Saves } from './open-saves.ts';
import { wordCodeProblem } from './word-code-problem.ts';

/** Where the player is. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'code'; readonly typed: string; readonly problem: CodeProblem | undefined }
  | { readonly kind: 'oath'; readonly scenario: CompiledScenario }
  | { readonly kind: 'run'; readonly id: string; readonly run: Run };

/** Moves the player: every change of place is saved and written into the address. */
export interface Office {
  readonly place: ReadonlySignal<Place>;
  goHome(): void;
  goCode(): void;
  openScenario(id: string): Promise<void>;
  resume(id: string): Promise<void>;
  enterCode(text: string): Promise<void>;
  start(intent: Extract<Intent, { type: 'run.start' }>): void;
  step(step: Step): void;
  undo(): void;
  /** Follows the address: after a load, and when the player goes back. */
  follow(): void;
}

/** What the office tells others of. */
export interface OfficeEvents {
  /** A step was taken; the place is already the new one. */
  stepped(before: Run, after: Run, step: Step): void;
  /** The player came to a place in another way than by a step. */
  arrived(): void;
  undone(): void;
  said(text: string): void;
}

export function openOffice(
  words: Words,
  library: Library,
  saves: Saves,
  notices: Notices,
  events: OfficeEvents,
): Office {
  const place = signal<Place>({ kind: 'home' });

  function enter(id: string, run: Run): void {
    place.value = { kind: 'run', id, run };
    writeAddress(saves.keep(id, run) ? `run/${id}` : `resume/${encodeRun(run)}`);
  }

  function goHome(): void {
    place.value = { kind: 'home' };
    writeAddress('');
  }

  /** Undefined, and told, when it cannot be fetched. */
  async function fetched<T>(fetching: Promise<T>): Promise<T | undefined> {
    try {
      const value = await fetching;
      notices.withdraw('offline');
      return value;
    } catch {
      notices.tell({ id: 'offline', tone: 'warning', text: words.t('app.notice.offline') });
      return undefined;
    }
  }

  async function resume(id: string): Promise<void> {
    const before = place.peek();
    const found = saves.find(id);
    const scenarios = found && (await fetched(library.forCode(found.code)));
    if (place.peek() !== before) return;
    if (!found || !scenarios) return goHome();
    const run = decodeRun(found.code, scenarios);
    if (run.ok) {
      enter(id, run.value);
      events.arrived();
    } else {
      notices.tell({
        id: 'bad-save',
        tone: 'warning',
        text: words.t('app.notice.badSave', { code: found.code }),
      });
      goHome();
    }
  }

  async function enterCode(text: string): Promise<void> {
    const before = place.peek();
    const scenarios = await fetched(library.forCode(text));
    // Whoever has gone elsewhere in the meantime is not called back.
    if (!scenarios || place.peek() !== before) return;
    const read = decodeRun(text, scenarios);
    if (read.ok) {
      enter(freshId(), read.value);
      events.arrived();
    } else {
      const problem = wordCodeProblem(read.error, words);
      place.value = { kind: 'code', typed: text, problem };
      events.said(problem.text);
    }
  }

  function take(id: string, before: Run, step: Step): void {
    const after = applyStep(before, step);
    if (!after.ok) return;
    enter(id, after.value);
    events.stepped(before, after.value, step);
  }

  /** The first decision waits for what comes after it; when that cannot be fetched, nothing has been decided. */
  async function takeWhenComplete(id: string, run: Run, step: Step): Promise<void> {
    const complete = await fetched(library.complete(run));
    const here = place.peek();
    if (complete && here.kind === 'run' && here.run === run) take(id, complete, step);
  }

  return {
    place,
    goHome,
    resume,
    enterCode,
    goCode() {
      place.value = { kind: 'code', typed: '', problem: undefined };
      writeAddress('code');
    },
    async openScenario(id) {
      const before = place.peek();
      const scenario = await fetched(library.open(id));
      // Whoever has gone elsewhere in the meantime is not called back.
      if (!scenario || place.peek() !== before) return;
      place.value = { kind: 'oath', scenario };
      writeAddress('oath');
    },
    start({ mandate, prediction, length, practice, beliefs = {} }) {
      const here = place.peek();
      if (here.kind !== 'oath') return;
      const { scenario } = here;
      const seed = freshNumber(SEEDS);
      const run = createRun(scenario, { seed, length, practice, beliefs, attention: scenario.attention });
      take(freshId(), run, { type: 'player.swear', mandate, prediction } as Step);
    },
    step(step) {
      const here = place.peek();
      if (here.kind !== 'run') return;
      const after = applyStep(here.run, step);
      if (!after.ok) return;
      if (isLate(after.value.phase) && !library.isComplete(here.run)) {
        void takeWhenComplete(here.id, here.run, step);
      } else take(here.id, here.run, step);
    },
    undo() {
      const here = place.peek();
      const undone = here.kind === 'run' ? undoStep(here.run) : undefined;
      if (here.kind !== 'run' || !undone?.ok) return;
      enter(here.id, undone.value);
      events.undone();
    },
    follow() {
      const addressed = readAddress(location.hash);
      if (addressed.kind === 'run') void resume(addressed.id);
      else if (addressed.kind === 'resume') void enterCode(addressed.code);
      else place.value = { kind: 'home' };
    },
  };
}
