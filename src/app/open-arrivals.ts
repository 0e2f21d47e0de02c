import type { Signal } from '@preact/signals';
import { reopenRun } from '../analysis/index.ts';
import { fail, type Result } from '../core/index.ts';
import type { Words } from '../i18n/index.ts';
import {
  type Assignment,
  type CodeProblem,
  createRun,
  parseAssignment,
  type Run,
  runUpTo,
} from '../run/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
import type { Save } from '../storage/index.ts';
import { freshId } from './address.ts';
import type { Notices } from './open-notices.ts';
import type { Saves } from './open-saves.ts';
import { type Place, type Sitting, sittingOf } from './place.ts';
import { startOf } from './start-of.ts';
import { type AssignedElsewhere, wordAssignmentProblem } from './word-assignment-problem.ts';
import { wordCodeProblem } from './word-code-problem.ts';

/** What is asked of the library; it knows those who come later, so they do not know it. */
interface Shelves {
  open(id: string): Promise<CompiledScenario>;
  lacks(assignment: Assignment): AssignedElsewhere | undefined;
  read(code: string): Promise<Result<Run, CodeProblem>>;
  complete(run: Run): Promise<Run>;
}

/** What the office lends to those who bring somebody in. */
export interface Hall {
  readonly words: Words;
  readonly library: Shelves;
  readonly saves: Saves;
  readonly notices: Notices;
  readonly place: Signal<Place>;
  readonly projector: Signal<Save['projector']>;
  enter(run: Run, sitting: Sitting): void;
  goHome(): void;
  /** Undefined, and told, when it cannot be fetched. */
  fetched<T>(fetching: Promise<T>): Promise<T | undefined>;
  /** The player has come to a place in another way than by a step. */
  arrived(): void;
  said(text: string): void;
}

/** Ways into a run other than by its first step. Whoever has gone elsewhere in the meantime is not called back. */
export interface Arrivals {
  /** Goes on with a run that this browser keeps. */
  resume(id: string): Promise<void>;
  enterCode(text: string): Promise<void>;
  /** Goes on with a run of an assignment; false, and nothing changed, when the code cannot be played here. */
  restore(code: string, assigned: NonNullable<Save['assigned']>): Promise<boolean>;
  /** Reads the link of the place that stands; its scenario begins to arrive meanwhile. */
  readLink(opened: Extract<Place, { kind: 'assigned' }>): void;
  /** Opens what the link sets before a decision (from 0). */
  preview(decision: number): Promise<void>;
  /** Opens a new practice run that stands before a decision of this one. */
  branch(decision: number): void;
}

export function openArrivals(hall: Hall): Arrivals {
  const { words, library, saves, notices, place, projector, enter, fetched } = hall;

  return {
    async resume(id) {
      const before = place.peek();
      const found = saves.find(id);
      const run = found && (await fetched(library.read(found.code)));
      if (place.peek() !== before) return;
      if (!found || !run) return hall.goHome();
      if (run.ok) {
        const { projector: votes, ...sitting } = found;
        projector.value = votes;
        enter(run.value, sitting);
        hall.arrived();
      } else {
        const text = words.t('app.notice.badSave', { code: found.code });
        notices.tell({ id: 'bad-save', tone: 'warning', text });
        hall.goHome();
      }
    },
    async enterCode(text) {
      const before = place.peek();
      const read = await fetched(library.read(text));
      if (!read || place.peek() !== before) return;
      if (read.ok) {
        projector.value = undefined;
        enter(read.value, { id: freshId() });
        hall.arrived();
      } else {
        const problem = wordCodeProblem(read.error, words);
        place.value = { kind: 'code', typed: text, problem };
        hall.said(problem.text);
      }
    },
    async restore(code, assigned) {
      const read = await fetched(library.read(code));
      if (!read?.ok) return false;
      projector.value = undefined;
      enter(read.value, { id: freshId(), assigned });
      hall.arrived();
      return true;
    },
    readLink(opened) {
      const read = parseAssignment(opened.text);
      const problem = read.ok ? library.lacks(read.value) : read.error;
      place.value = {
        ...opened,
        read: problem ? fail(wordAssignmentProblem(problem, words)) : (read as Result<Assignment, string>),
      };
      if (read.ok && !problem) library.open(read.value.scenario).catch(() => {});
    },
    async preview(decision) {
      const before = place.peek();
      if (before.kind !== 'assigned' || !before.read?.ok) return;
      const assignment = before.read.value;
      const opening = await fetched(library.open(assignment.scenario));
      if (!opening || place.peek() !== before) return;
      const start = startOf(opening, { length: 'standard', practice: true }, assignment);
      const whole = await fetched(library.complete(createRun(opening, start)));
      const run = whole && runUpTo(whole.scenario, start, decision);
      if (!run || place.peek() !== before) return;
      projector.value = undefined;
      enter(run, { id: freshId(), assigned: { text: before.text, seat: 0 }, preview: true });
      hall.arrived();
    },
    branch(decision) {
      const here = place.peek();
      if (here.kind !== 'run') return;
      const reopened = reopenRun(here.run, decision);
      if (!reopened.ok) return;
      projector.value = projector.peek()?.on ? { on: true, votes: '' } : undefined;
      const id = freshId();
      enter(reopened.value, here.preview ? { ...sittingOf(here), id } : { id });
      hall.arrived();
    },
  };
}
