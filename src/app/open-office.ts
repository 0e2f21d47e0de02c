import { type ReadonlySignal, signal } from '@preact/signals';
import { fail, type Result } from '../core/index.ts';
import type { Words } from '../i18n/index.ts';
import type { ModelView } from '../present/index.ts';
import {
  type Assignment,
  applyStep,
  createRun,
  decodeRun,
  encodeRun,
  parseAssignment,
  type Run,
  type RunStart,
  SEEDS,
  type Step,
  undoStep,
} from '../run/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
import type { Save } from '../storage/index.ts';
import type { CodeProblem, Intent } from '../ui/index.ts';
import { freshId, freshNumber, readAddress, writeAddress } from './address.ts';
import { isLate } from './describe-screen.ts';
import type { Library } from './open-library.ts';
import type { Notices } from './open-notices.ts';
import type { Saves } from './open-saves.ts';
import { wordAssignmentProblem } from './word-assignment-problem.ts';
import { wordCodeProblem } from './word-code-problem.ts';

/** Where the player is. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'code'; readonly typed: string; readonly problem: CodeProblem | undefined }
  | { readonly kind: 'teach'; readonly page: string; readonly about: string }
  | { readonly kind: 'model'; readonly model: ModelView }
  /** What a teacher set, or why the link cannot be used. */
  | { readonly kind: 'assigned'; readonly text: string; readonly read: Result<Assignment, string> }
  | { readonly kind: 'oath'; readonly scenario: CompiledScenario; readonly assigned?: Assigned | undefined }
  | {
      readonly kind: 'run';
      readonly id: string;
      readonly run: Run;
      readonly assigned?: Save['assigned'] | undefined;
    };

/** What a teacher set, and the seat that the player took; 0 where none was asked for. */
export interface Assigned {
  readonly text: string;
  readonly seat: number;
  readonly assignment: Assignment;
}

/** Moves the player: every change of place is saved and written into the address. */
export interface Office {
  readonly place: ReadonlySignal<Place>;
  goHome(): void;
  goCode(): void;
  openScenario(id: string): Promise<void>;
  resume(id: string): Promise<void>;
  enterCode(text: string): Promise<void>;
  /** Takes what the link sets, and goes on to the oath. */
  begin(seat: number): Promise<void>;
  start(intent: Extract<Intent, { type: 'run.start' }>): void;
  step(step: Step): void;
  undo(): void;
  /** Opens a new practice run that stands before a decision of this one. */
  branch(decision: number): void;
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

  function enter(id: string, run: Run, assigned: Save['assigned']): void {
    place.value = { kind: 'run', id, run, assigned };
    writeAddress(saves.keep(id, run, assigned) ? `run/${id}` : `resume/${encodeRun(run)}`);
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

  async function openModel(): Promise<void> {
    const before = place.peek();
    const model = await fetched(library.model());
    if (place.peek() !== before) return;
    if (model) place.value = { kind: 'model', model };
    else goHome();
  }

  async function resume(id: string): Promise<void> {
    const before = place.peek();
    const found = saves.find(id);
    const scenarios = found && (await fetched(library.forCode(found.code)));
    if (place.peek() !== before) return;
    if (!found || !scenarios) return goHome();
    const run = decodeRun(found.code, scenarios);
    if (run.ok) {
      enter(id, run.value, found.assigned);
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
      enter(freshId(), read.value, undefined);
      events.arrived();
    } else {
      const problem = wordCodeProblem(read.error, words);
      place.value = { kind: 'code', typed: text, problem };
      events.said(problem.text);
    }
  }

  /** The link alone says what is set; the scenario begins to arrive while it is read. */
  function openAssignment(text: string): void {
    const read = parseAssignment(text);
    const problem = read.ok ? library.lacks(read.value) : read.error;
    place.value = {
      kind: 'assigned',
      text,
      read: problem ? fail(wordAssignmentProblem(problem, words)) : (read as Result<Assignment, string>),
    };
    if (read.ok && !problem) library.open(read.value.scenario).catch(() => {});
    else library.prepare();
  }

  function take(id: string, before: Run, step: Step, assigned: Save['assigned']): void {
    const after = applyStep(before, step);
    if (!after.ok) return;
    enter(id, after.value, assigned);
    events.stepped(before, after.value, step);
  }

  /** The first decision waits for what comes after it; when that cannot be fetched, nothing has been decided. */
  async function takeWhenComplete(id: string, run: Run, step: Step): Promise<void> {
    const complete = await fetched(library.complete(run));
    const here = place.peek();
    if (complete && here.kind === 'run' && here.run === run) take(id, complete, step, here.assigned);
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
    async begin(seat) {
      const before = place.peek();
      if (before.kind !== 'assigned' || !before.read.ok) return;
      const { text, read } = before;
      const scenario = await fetched(library.open(read.value.scenario));
      if (!scenario || place.peek() !== before) return;
      place.value = { kind: 'oath', scenario, assigned: { text, seat, assignment: read.value } };
      writeAddress('oath');
    },
    start({ mandate, prediction, ...chosen }) {
      const here = place.peek();
      if (here.kind !== 'oath') return;
      const { scenario, assigned } = here;
      const run = createRun(scenario, startOf(scenario, chosen, assigned?.assignment));
      const step = { type: 'player.swear', mandate, ...(prediction && { prediction }) } as Step;
      take(freshId(), run, step, assigned && { text: assigned.text, seat: assigned.seat });
    },
    step(step) {
      const here = place.peek();
      if (here.kind !== 'run') return;
      const after = applyStep(here.run, step);
      if (!after.ok) return;
      if (isLate(after.value.phase) && !library.isComplete(here.run)) {
        void takeWhenComplete(here.id, here.run, step);
      } else take(here.id, here.run, step, here.assigned);
    },
    undo() {
      const here = place.peek();
      const undone = here.kind === 'run' ? undoStep(here.run) : undefined;
      if (here.kind !== 'run' || !undone?.ok) return;
      enter(here.id, undone.value, here.assigned);
      events.undone();
    },
    branch(decision) {
      const here = place.peek();
      const reopened = here.kind === 'run' ? library.late.peek()?.reopenRun(here.run, decision) : undefined;
      if (!reopened?.ok) return;
      enter(freshId(), reopened.value, undefined);
      events.arrived();
    },
    follow() {
      const addressed = readAddress(location.hash);
      if (addressed.kind === 'run') void resume(addressed.id);
      else if (addressed.kind === 'resume') void enterCode(addressed.code);
      else if (addressed.kind === 'teach') place.value = addressed;
      else if (addressed.kind === 'model') void openModel();
      else if (addressed.kind === 'assigned') openAssignment(addressed.text);
      else place.value = { kind: 'home' };
    },
  };
}

type Chosen = Pick<Extract<Intent, { type: 'run.start' }>, 'length' | 'practice' | 'beliefs'>;

/** What a teacher set goes before what was chosen; a tutorial can be taken back and is played whole. */
function startOf(
  scenario: CompiledScenario,
  { length, practice, beliefs = {} }: Chosen,
  assignment: Assignment | undefined,
): RunStart {
  const seed = freshNumber(SEEDS);
  if (assignment) {
    const { chance, attention } = assignment;
    return {
      seed: chance === 'own' ? seed : chance,
      length: assignment.length,
      practice: assignment.practice,
      beliefs: assignment.beliefs,
      attention,
    };
  }
  const { attention } = scenario;
  if (scenario.kind === 'tutorial')
    return { seed, length: 'standard', practice: true, beliefs: {}, attention };
  return { seed, length, practice, beliefs, attention };
}
