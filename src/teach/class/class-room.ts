import { type ReadonlySignal, signal } from '@preact/signals';
import {
  browserStore,
  type ClassEntry,
  lineOf,
  openClassBook,
  type StoreProblem,
} from '../../storage/index.ts';
import type { TeachDesk } from '../desk.ts';
import type { Checked } from './clerk.ts';
import { type Checker, createChecker } from './create-checker.ts';
import { createPace } from './create-pace.ts';
import { type Intake, type Refused, SHOWN } from './intake.ts';
import { openRoll } from './open-roll.ts';
import { type Reading, readFiles, readHandedIn } from './read-handed-in.ts';

/** The class that a teacher is collecting: one for as long as the page is open, whatever part of it is shown. */
export interface ClassRoom extends Pick<Checker, 'scenarios' | 'clerk'> {
  readonly entries: ReadonlySignal<readonly ClassEntry[]>;
  /** What each code turned out to be; a new map when something was added. */
  readonly runs: ReadonlySignal<ReadonlyMap<string, Checked>>;
  /** Kept entries whose code cannot be played here (any more); they stay, and are in the export. */
  readonly unplayable: ReadonlySignal<readonly (Refused & { readonly id: number })[]>;
  /** Codes on their way. */
  readonly progress: ReadonlySignal<{ readonly done: number; readonly of: number } | undefined>;
  readonly intake: ReadonlySignal<Intake | undefined>;
  /** Why what is here is not kept on this device; undefined while it is. */
  readonly unkept: ReadonlySignal<StoreProblem | undefined>;
  /** Records of this device that could not be read, or come from a later version. */
  readonly lost: ReadonlySignal<{ readonly damaged: number; readonly newer: number }>;
  take(text: string): Promise<void>;
  takeFiles(files: readonly File[]): Promise<void>;
  pick(id: number, among: readonly number[]): void;
  remove(ids: readonly number[]): void;
  clear(): void;
}

let opened: ClassRoom | undefined;

export function classRoomOf(desk: Pick<TeachDesk, 'cards' | 'loadScenario'>): ClassRoom {
  opened ??= openClassRoom(desk);
  return opened;
}

function openClassRoom(desk: Pick<TeachDesk, 'cards' | 'loadScenario'>): ClassRoom {
  const book = openClassBook(browserStore());
  const entries = signal<readonly ClassEntry[]>([]);
  const runs = signal<ReadonlyMap<string, Checked>>(new Map());
  const unplayable = signal<ClassRoom['unplayable']['value']>([]);
  const progress = signal<ClassRoom['progress']['value']>(undefined);
  const intake = signal<Intake | undefined>(undefined);
  const unkept = signal<StoreProblem | undefined>(undefined);
  const lost = signal({ damaged: 0, newer: 0 });
  let lastId = 0;
  const checker = createChecker(desk, () => {
    // The new clerk has to replay what the lost one knew.
    runs.value = new Map();
    void replayKept();
  });

  /** One thing at a time: two intakes never count each other’s entries twice. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => {});
    return turn;
  };

  const keep = (entry: ClassEntry): void => {
    const kept = book.keep(entry);
    if (!kept.ok) unkept.value = kept.error;
  };

  /** Has codes replayed, with the progress shown, and goes on with the verdicts. */
  async function replay(
    codes: readonly string[],
    then: (verdicts: Awaited<ReturnType<Checker['check']>>) => void | Promise<void>,
  ): Promise<void> {
    if (codes.length === 0) return;
    const of = codes.length;
    progress.value = { done: 0, of };
    try {
      const verdicts = await checker.check(codes, (done) => {
        progress.value = { done, of };
      });
      await then(verdicts);
    } finally {
      progress.value = undefined;
    }
  }

  async function replayKept(): Promise<void> {
    const kept = entries.peek();
    const codes = [...new Set(kept.map(({ code }) => code))];
    await replay(codes, (verdicts) => {
      const found = new Map(runs.peek());
      const bad = new Map<string, Refused['why']>();
      verdicts.forEach((one, i) => {
        const code = codes[i] as string;
        if (one.ok) found.set(code, one.run);
        else bad.set(code, one.why);
      });
      runs.value = found;
      unplayable.value = kept.flatMap(({ id, name, code }) => {
        const why = bad.get(code);
        return why ? [{ id, source: '', line: 0, text: `${name} ${code}`.trim(), why }] : [];
      });
    });
  }

  async function takeIn({ items, ...read }: Reading, began: number): Promise<void> {
    const refused: Refused[] = [...read.refused];
    const counts = { added: 0, completed: 0, named: 0, known: 0, full: 0 };
    const codes = items.map(({ code }) => code);
    await replay(codes, async (verdicts) => {
      const found = new Map(runs.peek());
      const roll = openRoll(entries.peek(), () => ++lastId);
      const pace = createPace();
      for (const [i, { source, line, code, who }] of items.entries()) {
        const one = verdicts[i];
        const { name } = who;
        const text = lineOf(`${name} ${code}`, SHOWN);
        if (one?.ok) {
          found.set(one.run.code, one.run);
          const entered = roll.enter(one.run.code, who);
          counts[entered.as] += 1;
          if (entered.as === 'full') refused.push({ source, line, text, why: { code: 'too-many' } });
          else if (entered.as !== 'known') keep(entered.entry);
        } else if (one) refused.push({ source, line, text, name, why: one.why });
        await pace();
      }
      runs.value = found;
      entries.value = roll.entries;
    });
    const { added, completed, named } = counts;
    const known = counts.known + completed + named;
    intake.value = { ...read, added, known, named, refused, ms: performance.now() - began };
  }

  const readBook = () => {
    const { entries: kept, ...rest } = book.read();
    lost.value = rest;
    lastId = Math.max(lastId, ...kept.slice(-1).map(({ id }) => id));
    return kept;
  };
  entries.value = readBook();
  void inTurn(replayKept).catch(() => {});
  book.onChange(() => {
    // Another tab has collected or deleted something; what only this one has in memory stays.
    const kept = readBook();
    const ids = new Set(kept.map(({ id }) => id));
    entries.value = unkept.peek() ? [...kept, ...entries.peek().filter(({ id }) => !ids.has(id))] : kept;
    void inTurn(replayKept).catch(() => {});
  });

  return {
    entries,
    runs,
    unplayable,
    scenarios: checker.scenarios,
    progress,
    intake,
    unkept,
    lost,
    clerk: checker.clerk,
    take: (text) =>
      inTurn(() => {
        const began = performance.now();
        return takeIn(readHandedIn(text, ''), began);
      }),
    takeFiles: (files) =>
      inTurn(async () => {
        const began = performance.now();
        await takeIn(await readFiles(files), began);
      }),
    pick: (id, among) => {
      entries.value = entries.peek().map((entry) => {
        if (!among.includes(entry.id)) return entry;
        const { picked: _, ...rest } = entry;
        const next: ClassEntry = entry.id === id ? { ...rest, picked: true } : rest;
        keep(next);
        return next;
      });
    },
    remove: (ids) => {
      for (const id of ids) book.remove(id);
      entries.value = entries.peek().filter(({ id }) => !ids.includes(id));
      unplayable.value = unplayable.peek().filter(({ id }) => !ids.includes(id));
    },
    clear: () => {
      book.clear();
      entries.value = [];
      unplayable.value = [];
      intake.value = undefined;
      unkept.value = undefined;
    },
  };
}
