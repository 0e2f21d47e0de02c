import { type ReadonlySignal, signal } from '@preact/signals';
import {
  type CodeProblem,
  type HandInProblem,
  headerOf,
  LONGEST_HAND_IN,
  parseHandIn,
  scenarioKey,
} from '../../run/index.ts';
import type { CompiledScenario } from '../../scenario/index.ts';
import {
  browserStore,
  type ClassEntry,
  type ClassFileProblem,
  LONGEST_CLASS_FILE,
  lineOf,
  MOST_ENTRIES,
  openClassBook,
  parseClassFile,
  type StoreProblem,
} from '../../storage/index.ts';
import type { TeachDesk } from '../desk.ts';
import { whoOf } from './class-groups.ts';
import type { Checked } from './clerk.ts';
import { type HiredClerk, hireClerk } from './hire-clerk.ts';
import { readPaste } from './read-paste.ts';

/** Something that could not be taken in. */
export interface Refused {
  /** Name of the file; empty for what was pasted. */
  readonly source: string;
  /** 0 for a whole file. */
  readonly line: number;
  /** What stood there, as text. */
  readonly text: string;
  /** Who stood beside it. */
  readonly name?: string;
  readonly why:
    | CodeProblem
    | Exclude<HandInProblem, { code: 'empty' }>
    | { readonly code: 'no-text' | 'no-codes' | 'too-many' | 'not-fetched' | ClassFileProblem };
}

/** What came of the last intake. */
export interface Intake {
  readonly added: number;
  /** Already here. */
  readonly known: number;
  /** Known ones that now have a name. */
  readonly named: number;
  readonly refused: readonly Refused[];
  /** Lines with words and no code. */
  readonly wordy: readonly { readonly line: number; readonly text: string }[];
  /** Lines that were too many to be read in one go. */
  readonly unread: number;
  /** How long it took. */
  readonly ms: number;
}

/** The class that a teacher is collecting: one for as long as the page is open, whatever part of it is shown. */
export interface ClassRoom {
  readonly entries: ReadonlySignal<readonly ClassEntry[]>;
  /** What each code turned out to be; a new map when something was added. */
  readonly runs: ReadonlySignal<ReadonlyMap<string, Checked>>;
  /** Kept entries whose code cannot be played here (any more); they stay, and are in the export. */
  readonly unplayable: ReadonlySignal<readonly (Refused & { readonly id: number })[]>;
  readonly scenarios: ReadonlySignal<ReadonlyMap<string, CompiledScenario>>;
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
  clerk(): Promise<HiredClerk>;
}

interface Item {
  readonly source: string;
  readonly line: number;
  readonly code: string;
  readonly who: Pick<ClassEntry, 'name' | 'nickname' | 'seat' | 'at' | 'reflections'>;
}

/** Work on the page’s own thread between two turns of others. */
const SLICE_MS = 12;
const LONGEST_TEXT = 4_000_000;
const LONGEST_FILE = LONGEST_CLASS_FILE;
const SHOWN = 60;

let opened: ClassRoom | undefined;

export function classRoomOf(desk: Pick<TeachDesk, 'cards' | 'loadScenario'>): ClassRoom {
  opened ??= openClassRoom(desk);
  return opened;
}

function openClassRoom({ cards, loadScenario }: Pick<TeachDesk, 'cards' | 'loadScenario'>): ClassRoom {
  const book = openClassBook(browserStore());
  const entries = signal<readonly ClassEntry[]>([]);
  const runs = signal<ReadonlyMap<string, Checked>>(new Map());
  const unplayable = signal<ClassRoom['unplayable']['value']>([]);
  const scenarios = signal<ReadonlyMap<string, CompiledScenario>>(new Map());
  const progress = signal<ClassRoom['progress']['value']>(undefined);
  const intake = signal<Intake | undefined>(undefined);
  const unkept = signal<StoreProblem | undefined>(undefined);
  const lost = signal({ damaged: 0, newer: 0 });
  let hired: Promise<HiredClerk> | undefined;
  let shelved = new Set<string>();
  let lastId = 0;

  const clerk = () => {
    hired ??= hireClerk(() => {
      // A new one has to replay what the lost one knew.
      hired = undefined;
      shelved = new Set();
      runs.value = new Map();
      void replayKept();
    });
    return hired;
  };

  /** One thing at a time: two intakes never count each other’s entries twice. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => {});
    return turn;
  };

  /** Has the scenarios of these codes fetched; gives the keys of those that could not be. */
  async function fetchFor(codes: readonly string[]): Promise<ReadonlySet<number>> {
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

  async function replayKept(): Promise<void> {
    const kept = entries.peek();
    if (kept.length === 0) return;
    const codes = [...new Set(kept.map(({ code }) => code))];
    progress.value = { done: 0, of: codes.length };
    try {
      const missing = await fetchFor(codes);
      const here = await clerk();
      const judged = await here.check(codes, (done) => {
        progress.value = { done, of: codes.length };
      });
      const found = new Map(runs.peek());
      const bad = new Map<string, Refused['why']>();
      judged.forEach((one, i) => {
        const code = codes[i] as string;
        if (one.ok) found.set(code, one.run);
        else bad.set(code, whyOf(one.problem, code, missing));
      });
      runs.value = found;
      unplayable.value = kept.flatMap((entry) => {
        const why = bad.get(entry.code);
        return why
          ? [{ id: entry.id, source: '', line: 0, text: `${entry.name} ${entry.code}`.trim(), why }]
          : [];
      });
    } finally {
      progress.value = undefined;
    }
  }

  function whyOf(problem: CodeProblem, code: string, missing: ReadonlySet<number>): Refused['why'] {
    const key = problem.code === 'unknown-scenario' ? headerOf(code)?.scenarioKey : undefined;
    return key !== undefined && missing.has(key) ? { code: 'not-fetched' } : problem;
  }

  async function takeItems(items: readonly Item[], so: Partial<Intake>, began: number): Promise<void> {
    const refused: Refused[] = [...(so.refused ?? [])];
    let added = 0;
    let known = 0;
    let named = 0;
    if (items.length > 0) {
      progress.value = { done: 0, of: items.length };
      try {
        const codes = items.map(({ code }) => code);
        const missing = await fetchFor(codes);
        const judged = await (await clerk()).check(codes, (done) => {
          progress.value = { done, of: items.length };
        });
        const found = new Map(runs.peek());
        const all = [...entries.peek()];
        const byCode = new Map<string, number[]>();
        for (const [i, { code }] of all.entries()) byCode.set(code, [...(byCode.get(code) ?? []), i]);
        const pace = createPace();
        for (const [i, item] of items.entries()) {
          const one = judged[i];
          const { source, line } = item;
          const text = lineOf(`${item.who.name} ${item.code}`, SHOWN);
          if (!one?.ok) {
            if (one) {
              const why = whyOf(one.problem, item.code, missing);
              refused.push({ source, line, text, name: item.who.name, why });
            }
            continue;
          }
          const { code } = one.run;
          found.set(code, one.run);
          const same = byCode.get(code) ?? [];
          const twin = same.find((at) => isSameWho(all[at] as ClassEntry, item.who));
          if (twin !== undefined) {
            known += 1;
            const before = all[twin] as ClassEntry;
            const after = completed(before, item.who);
            if (JSON.stringify(before) !== JSON.stringify(after)) {
              all[twin] = after;
              named += before.name === after.name ? 0 : 1;
              keep(after);
            }
          } else if (all.length >= MOST_ENTRIES) {
            refused.push({ source, line, text, why: { code: 'too-many' } });
          } else {
            lastId += 1;
            const entry: ClassEntry = { id: lastId, code, ...item.who };
            byCode.set(code, [...same, all.length]);
            all.push(entry);
            keep(entry);
            added += 1;
          }
          await pace();
        }
        runs.value = found;
        entries.value = all;
      } finally {
        progress.value = undefined;
      }
    }
    intake.value = {
      added,
      known,
      named,
      refused,
      wordy: so.wordy ?? [],
      unread: so.unread ?? 0,
      ms: performance.now() - began,
    };
  }

  function keep(entry: ClassEntry): void {
    const kept = book.keep(entry);
    if (!kept.ok) unkept.value = kept.error;
  }

  /** What a text holds: a hand-in file, a class, or lines with codes. */
  function itemsIn(text: string, source: string): { items: Item[]; so: Partial<Intake> } {
    const nothing = (why: Refused['why'], line = 0) => ({
      items: [],
      so: { refused: [{ source, line, text: lineOf(text.slice(0, SHOWN), SHOWN), why }] },
    });
    if (/^\s*[{[]/.test(text.slice(0, 1000)) && (source !== '' || /"product"/.test(text.slice(0, 2000)))) {
      return itemsInJson(text, source, nothing);
    }
    if (text.includes('\u0000')) return nothing({ code: 'no-text' });
    if (text.length > LONGEST_TEXT) return nothing({ code: 'too-long' });
    const { found, wordy, unread } = readPaste(text);
    if (found.length === 0)
      return { ...nothing({ code: 'no-codes' }), ...(text.trim() === '' && { so: {} }) };
    return {
      items: found.map(({ line, code, name, seat }) => ({
        source,
        line,
        code,
        who: { name, seat, nickname: '', at: '', reflections: [] },
      })),
      so: { wordy, unread },
    };
  }

  function itemsInJson(
    text: string,
    source: string,
    nothing: (why: Refused['why']) => { items: Item[]; so: Partial<Intake> },
  ): { items: Item[]; so: Partial<Intake> } {
    const file = parseClassFile(text);
    if (file.ok) {
      const { entries: all, unread } = file.value;
      return {
        items: all.map(({ code, id: _, picked: __, ...who }) => ({ source, line: 0, code, who })),
        so: unread > 0 ? nothing({ code: 'damaged' }).so : {},
      };
    }
    if (file.error === 'newer-format' || file.error === 'damaged') return nothing({ code: file.error });
    const handIn = text.length <= LONGEST_HAND_IN ? parseHandIn(text) : parseHandIn(undefined);
    if (!handIn.ok) {
      const { error } = handIn;
      return nothing(error.code === 'empty' ? { code: 'no-codes' } : error);
    }
    const { code, nickname, seat, at, reflections } = handIn.value;
    return {
      items: [
        {
          source,
          line: 0,
          code,
          who: {
            name: '',
            nickname,
            seat,
            at,
            reflections: reflections.map(({ question, answer }) => ({ question, answer })),
          },
        },
      ],
      so: {},
    };
  }

  const room: ClassRoom = {
    entries,
    runs,
    unplayable,
    scenarios,
    progress,
    intake,
    unkept,
    lost,
    clerk,
    take: (text) =>
      inTurn(async () => {
        const began = performance.now();
        const { items, so } = itemsIn(text, '');
        await takeItems(items, so, began);
      }),
    takeFiles: (files) =>
      inTurn(async () => {
        const began = performance.now();
        const items: Item[] = [];
        const refused: Refused[] = [];
        const wordy: Intake['wordy'][number][] = [];
        let unread = 0;
        for (const file of files) {
          const source = lineOf(file.name, SHOWN) || '?';
          if (file.size > LONGEST_FILE) {
            refused.push({ source, line: 0, text: '', why: { code: 'too-long' } });
            continue;
          }
          try {
            const one = itemsIn(await textOf(file), source);
            items.push(...one.items);
            refused.push(...(one.so.refused ?? []));
            wordy.push(...(one.so.wordy ?? []));
            unread += one.so.unread ?? 0;
          } catch {
            refused.push({ source, line: 0, text: '', why: { code: 'no-text' } });
          }
        }
        await takeItems(items, { refused, wordy, unread }, began);
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
  return room;
}

/** The same code from the same person, or from nobody in particular. */
function isSameWho(entry: ClassEntry, who: Item['who']): boolean {
  const [a, b] = [whoOf(entry), whoOf(who)];
  return a === b || a === '' || b === '';
}

/** What is known of an entry, with what was handed in of it again. */
function completed(entry: ClassEntry, who: Item['who']): ClassEntry {
  return {
    ...entry,
    name: entry.name || who.name,
    nickname: entry.nickname || who.nickname,
    seat: entry.seat || who.seat,
    at: entry.at || who.at,
    reflections: entry.reflections.length > 0 ? entry.reflections : who.reflections,
  };
}

/** The text of a file, also of one that a spreadsheet wrote in 16 bits. */
async function textOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
  const other = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  return new TextDecoder(wide ?? other ?? 'utf-8').decode(bytes);
}

/** Gives others their turn after each slice of work. */
function createPace(): () => Promise<void> | undefined {
  let until = performance.now() + SLICE_MS;
  return () => {
    if (performance.now() < until) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        until = performance.now() + SLICE_MS;
        resolve();
      }),
    );
  };
}
