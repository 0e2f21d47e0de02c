import { type ReadonlySignal, signal } from '@preact/signals';
import type { Words } from '../i18n/index.ts';
import { applyStep, createRun, encodeRun, type Run, type Step, undoStep } from '../run/index.ts';
import type { Save } from '../storage/index.ts';
import type { Intent } from '../ui/index.ts';
import { freshId, readAddress, writeAddress } from './address.ts';
import { isLate, type Late } from './describe-screen.ts';
import type { Arrivals, Hall } from './open-arrivals.ts';
import type { Library } from './open-library.ts';
import type { Notices } from './open-notices.ts';
import type { Saves } from './open-saves.ts';
import { type Place, type Projected, type Sitting, sittingOf } from './place.ts';
import { startOf } from './start-of.ts';

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
  const { arrived, said } = events;
  const hall: Hall = {
    words,
    library,
    saves,
    notices,
    place,
    projector,
    enter,
    goHome,
    fetched,
    arrived,
    said,
  };
  let arrivals: Arrivals | undefined;

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

  function goCode(): void {
    place.value = { kind: 'code', typed: '', problem: undefined };
    writeAddress('code');
    library.prepare().catch(() => {});
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

  const waysIn = (late: Late): Arrivals => {
    arrivals ??= late.openArrivals(hall);
    return arrivals;
  };

  /** Ways in are late. Undefined when they cannot be fetched, or the player has gone elsewhere in the meantime. */
  async function fetchWaysIn(): Promise<Arrivals | undefined> {
    const before = place.peek();
    const late = await fetched(library.prepare());
    return late && place.peek() === before ? waysIn(late) : undefined;
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
    const ways = await fetchWaysIn();
    if (ways) await ways.resume(id);
    else if (place.peek() === before) goHome();
  }

  async function enterCode(text: string): Promise<void> {
    await (await fetchWaysIn())?.enterCode(text);
  }

  /** What a link sets; a teacher who looks at it may want to see a decision (from 0) at once. */
  async function openAssignment(text: string, preview: boolean, decision?: number): Promise<void> {
    const opened: Place = { kind: 'assigned', text, read: undefined, preview };
    place.value = opened;
    const ways = await fetchWaysIn();
    ways?.readLink(opened);
    if (decision !== undefined) await ways?.preview(decision);
  }

  async function begin(seat: number): Promise<void> {
    const before = place.peek();
    if (before.kind !== 'assigned' || !before.read?.ok) return;
    const { text, read, preview } = before;
    const scenario = await fetched(library.open(read.value.scenario));
    if (!scenario || place.peek() !== before) return;
    place.value = { kind: 'oath', scenario, assigned: { text, seat, assignment: read.value, preview } };
    if (!preview) writeAddress(`oath/${seat}/${text}`);
  }

  /** Where a reload comes back to; a seat that was not set is asked for again. */
  async function takeSeat(text: string, seat: number): Promise<void> {
    await openAssignment(text, false);
    const here = place.peek();
    if (here.kind !== 'assigned' || here.text !== text || !here.read?.ok) return;
    const { seats } = here.read.value;
    if (seats === 0 ? seat === 0 : seat >= 1 && seat <= seats) await begin(seat);
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
    // For a class the address says what was chosen already: a reload comes back to the oath.
    if (!chosen) writeAddress(`oath/${id}`);
  }

  return {
    place,
    projector,
    goHome,
    openScenario,
    resume,
    enterCode,
    goCode,
    begin,
    setOut: (assignment) => void openAssignment(assignment, false),
    restore: async (code, assigned) => (await (await fetchWaysIn())?.restore(code, assigned)) ?? false,
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
      const late = library.late.peek();
      if (late) waysIn(late).branch(decision);
    },
    follow() {
      const addressed = readAddress(location.hash);
      if (addressed.kind === 'run') void resume(addressed.id);
      else if (addressed.kind === 'resume') void enterCode(addressed.code);
      else if (addressed.kind === 'teach') place.value = addressed;
      else if (addressed.kind === 'model') void openModel();
      else if (addressed.kind === 'code') goCode();
      else if (addressed.kind === 'oath') void openScenario(addressed.scenario);
      else if (addressed.kind === 'seated') void takeSeat(addressed.text, addressed.seat);
      else if (addressed.kind === 'projector') void openScenario(addressed.scenario, addressed);
      else if (addressed.kind === 'assigned') void openAssignment(addressed.text, false);
      else if (addressed.kind === 'preview') {
        const { from, text } = addressed;
        void openAssignment(text, true, from === 'page' ? undefined : Number(from));
      } else place.value = { kind: 'home' };
    },
  };
}
