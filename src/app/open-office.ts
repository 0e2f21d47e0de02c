import { type ReadonlySignal, signal } from '@preact/signals';
import { fail, type Result } from '../core/index.ts';
import type { Words } from '../i18n/index.ts';
import type { ModelView } from '../present/index.ts';
import {
  type Assignment,
  applyStep,
  createRun,
  encodeRun,
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

/** Where the player is. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'code'; readonly typed: string; readonly problem: CodeProblem | undefined }
  | { readonly kind: 'teach'; readonly page: string; readonly about: string }
  | { readonly kind: 'model'; readonly model: ModelView }
  /** What a teacher set, or why the link cannot be used. */
  | {
      readonly kind: 'assigned';
      readonly text: string;
      /** Undefined until what reads links is here. */
      readonly read: Result<Assignment, string> | undefined;
      readonly preview: boolean;
    }
  | {
      readonly kind: 'oath';
      readonly scenario: CompiledScenario;
      readonly assigned?: Assigned | undefined;
      /** A whole class is about to play; what was chosen for it. */
      readonly projector?: Projected | undefined;
    }
  | ({ readonly kind: 'run'; readonly run: Run } & Sitting);

/** Who sits in a run, and for whom it is kept. */
interface Sitting extends Pick<Save, 'id' | 'assigned' | 'nickname'> {
  /** A teacher looks at what was set: nothing is kept, and the address stays. */
  readonly preview?: boolean;
}

type Projected = Pick<Extract<Intent, { type: 'run.start' }>, 'length' | 'practice'>;

/** What a teacher set, and the seat that the player took; 0 where none was asked for. */
export interface Assigned {
  readonly text: string;
  readonly seat: number;
  readonly assignment: Assignment;
  readonly preview: boolean;
}

/** Moves the player: every change of place is saved and written into the address. */
export interface Office {
  readonly place: ReadonlySignal<Place>;
  /** How the run that stands is shown to a whole class, and its votes; undefined where none plays. */
  readonly projector: ReadonlySignal<Save['projector']>;
  goHome(): void;
  goCode(): void;
  openScenario(id: string, projector?: Projected): Promise<void>;
  resume(id: string): Promise<void>;
  enterCode(text: string): Promise<void>;
  /** Takes what the link sets, and goes on to the oath. */
  begin(seat: number): Promise<void>;
  /** Opens what was set, without a link. */
  setOut(assignment: string): void;
  /** Goes on with a run of an assignment; false, and nothing changed, when the code cannot be played here. */
  restore(code: string, assigned: NonNullable<Save['assigned']>): Promise<boolean>;
  start(intent: Extract<Intent, { type: 'run.start' }>): void;
  step(step: Step): void;
  undo(): void;
  /** What the player goes by when handing in; empty for nothing. */
  call(nickname: string): void;
  /** Shows the run to a whole class, or no longer; or keeps what the class voted. */
  project(change: Partial<NonNullable<Save['projector']>>): void;
  /** The same assignment for whoever sits down next; the runs of this device are hidden. */
  next(): void;
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
  // Beside the place: a count of hands moves neither the screen nor the map.
  const projector = signal<Save['projector']>(undefined);

  function enter(run: Run, sitting: Sitting): void {
    place.value = { kind: 'run', run, ...sitting };
    keep(run, sitting);
  }

  function keep(run: Run, sitting: Sitting): void {
    if (sitting.preview) return;
    const { id } = sitting;
    const shown = projector.peek();
    const kept = saves.keep(id, run, { ...sitting, ...(shown && { projector: shown }) });
    writeAddress(kept ? `run/${id}` : `resume/${encodeRun(run)}`);
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
    const run = found && (await fetched(library.read(found.code)));
    if (place.peek() !== before) return;
    if (!found || !run) return goHome();
    if (run.ok) {
      projector.value = found.projector;
      const { projector: _, ...sitting } = found;
      enter(run.value, sitting);
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
    const read = await fetched(library.read(text));
    const late = library.late.peek();
    // Whoever has gone elsewhere in the meantime is not called back.
    if (!read || !late || place.peek() !== before) return;
    if (read.ok) {
      projector.value = undefined;
      enter(read.value, { id: freshId() });
      events.arrived();
    } else {
      const problem = late.wordCodeProblem(read.error, words);
      place.value = { kind: 'code', typed: text, problem };
      events.said(problem.text);
    }
  }

  /** The link alone says what is set; the scenario begins to arrive while it is read. */
  async function openAssignment(text: string, preview: boolean): Promise<void> {
    const opened: Place = { kind: 'assigned', text, read: undefined, preview };
    place.value = opened;
    const late = await fetched(library.prepare());
    if (!late || place.peek() !== opened) return;
    const read = late.parseAssignment(text);
    const problem = read.ok ? library.lacks(read.value) : read.error;
    place.value = {
      ...opened,
      read: problem ? fail(late.wordAssignmentProblem(problem, words)) : (read as Result<Assignment, string>),
    };
    if (read.ok && !problem) library.open(read.value.scenario).catch(() => {});
  }

  /** What a link sets, from where a teacher wants to look at it: `page`, or the number of a decision from 0. */
  async function openPreview(from: string, text: string): Promise<void> {
    await openAssignment(text, true);
    const before = place.peek();
    if (from === 'page' || before.kind !== 'assigned' || !before.read?.ok) return;
    const assignment = before.read.value;
    const opening = await fetched(library.open(assignment.scenario));
    if (!opening || place.peek() !== before) return;
    const start = startOf(opening, { length: 'standard', practice: true }, assignment);
    const whole = await fetched(library.complete(createRun(opening, start)));
    const run = whole && library.late.peek()?.runUpTo(whole.scenario, start, Number(from));
    if (!run || place.peek() !== before) return;
    projector.value = undefined;
    enter(run, { id: freshId(), assigned: { text, seat: 0 }, preview: true });
    events.arrived();
  }

  function take(before: Run, step: Step, sitting: Sitting): void {
    const after = applyStep(before, step);
    if (!after.ok) return;
    enter(after.value, sitting);
    events.stepped(before, after.value, step);
  }

  /** The first decision waits for what comes after it; when that cannot be fetched, nothing has been decided. */
  async function takeWhenComplete(run: Run, step: Step): Promise<void> {
    const complete = await fetched(library.complete(run));
    const here = place.peek();
    if (complete && here.kind === 'run' && here.run === run) take(complete, step, sittingOf(here));
  }

  async function openScenario(id: string, chosen?: Projected): Promise<void> {
    const before = place.peek();
    const scenario = await fetched(library.open(id));
    // Whoever has gone elsewhere in the meantime is not called back.
    if (!scenario || place.peek() !== before) return;
    place.value = { kind: 'oath', scenario, projector: chosen };
    // For a class the address says what was chosen: a reload comes back to the oath.
    if (!chosen) writeAddress('oath');
  }

  return {
    place,
    projector,
    goHome,
    openScenario,
    resume,
    enterCode,
    goCode() {
      place.value = { kind: 'code', typed: '', problem: undefined };
      writeAddress('code');
      library.prepare().catch(() => {});
    },
    async begin(seat) {
      const before = place.peek();
      if (before.kind !== 'assigned' || !before.read?.ok) return;
      const { text, read, preview } = before;
      const scenario = await fetched(library.open(read.value.scenario));
      if (!scenario || place.peek() !== before) return;
      place.value = { kind: 'oath', scenario, assigned: { text, seat, assignment: read.value, preview } };
      if (!preview) writeAddress('oath');
    },
    setOut: (assignment) => void openAssignment(assignment, false),
    async restore(code, assigned) {
      const read = await fetched(library.read(code));
      if (!read?.ok) return false;
      projector.value = undefined;
      enter(read.value, { id: freshId(), assigned });
      events.arrived();
      return true;
    },
    start({ mandate, prediction, ...chosen }) {
      const here = place.peek();
      if (here.kind !== 'oath') return;
      const { scenario, assigned } = here;
      projector.value = here.projector && { on: true, votes: '' };
      const run = createRun(scenario, startOf(scenario, chosen, assigned?.assignment));
      const step = { type: 'player.swear', mandate, ...(prediction && { prediction }) } as Step;
      const set = assigned && { text: assigned.text, seat: assigned.seat };
      const nickname = set && saves.nicknameOf(set);
      take(run, step, {
        id: freshId(),
        ...(set && { assigned: set, preview: assigned.preview }),
        ...(nickname && { nickname }),
      });
    },
    step(step) {
      const here = place.peek();
      if (here.kind !== 'run') return;
      const after = applyStep(here.run, step);
      if (!after.ok) return;
      if (isLate(after.value.phase) && !library.isComplete(here.run)) {
        void takeWhenComplete(here.run, step);
      } else take(here.run, step, sittingOf(here));
    },
    undo() {
      const here = place.peek();
      const undone = here.kind === 'run' ? undoStep(here.run) : undefined;
      if (here.kind !== 'run' || !undone?.ok) return;
      enter(undone.value, sittingOf(here));
      events.undone();
    },
    call(nickname) {
      const here = place.peek();
      if (here.kind === 'run') enter(here.run, { ...sittingOf(here), nickname });
    },
    project(change) {
      const here = place.peek();
      if (here.kind !== 'run') return;
      projector.value = { on: false, votes: '', ...projector.peek(), ...change };
      keep(here.run, sittingOf(here));
    },
    next() {
      const here = place.peek();
      if (here.kind !== 'run' || !here.assigned) return;
      const { assigned, preview = false } = here;
      if (!preview) saves.hideAll();
      void openAssignment(assigned.text, preview);
      if (!preview) writeAddress(assigned.text, true);
    },
    branch(decision) {
      const here = place.peek();
      const reopened = here.kind === 'run' ? library.late.peek()?.reopenRun(here.run, decision) : undefined;
      if (!reopened?.ok) return;
      const large = projector.peek()?.on;
      projector.value = large ? { on: true, votes: '' } : undefined;
      const id = freshId();
      enter(reopened.value, here.kind === 'run' && here.preview ? { ...sittingOf(here), id } : { id });
      events.arrived();
    },
    follow() {
      const addressed = readAddress(location.hash);
      if (addressed.kind === 'run') void resume(addressed.id);
      else if (addressed.kind === 'resume') void enterCode(addressed.code);
      else if (addressed.kind === 'teach') place.value = addressed;
      else if (addressed.kind === 'model') void openModel();
      else if (addressed.kind === 'projector') void openScenario(addressed.scenario, addressed);
      else if (addressed.kind === 'assigned') void openAssignment(addressed.text, false);
      else if (addressed.kind === 'preview') void openPreview(addressed.from, addressed.text);
      else place.value = { kind: 'home' };
    },
  };
}

function sittingOf({ id, assigned, nickname, preview }: Sitting): Sitting {
  return {
    id,
    ...(assigned && { assigned }),
    ...(nickname && { nickname }),
    ...(preview && { preview }),
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
