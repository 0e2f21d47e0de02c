import { fail, ok, type Result } from '../core/index.ts';
import { openDrawer } from './drawer.ts';
import { LONGEST_ANSWER } from './longest-answer.ts';
import { CURRENT_VERSION, LONGEST_RECORD, readRecord } from './migrations/migrate-record.ts';
import { openAside } from './set-aside.ts';
import type { Store, StoreProblem } from './store.ts';

/** Answers to the questions of a debrief, by the code of the run: whoever has the code finds them again on this device. */
export interface Notes {
  /** Answers by question; empty when there are none, or none that can be read. */
  read(code: string): Readonly<Record<string, string>>;
  /** Keeps one answer at once, cut to the longest; an empty one goes. Says so where the browser did not let it happen. */
  write(code: string, question: string, answer: string): Result<void, StoreProblem>;
  remove(code: string): void;
}

/** Runs with answers that stay on a device; the oldest go first. */
const MOST_NOTES = 30;
const MOST_ANSWERS = 8;
const LONGEST_NAME = 64;
const LONGEST_CODE = 160;

/** Opens the notes of a store. `now` gives milliseconds since 1970. Nothing here throws. */
export function openNotes(store: Store, now: () => number): Notes {
  const drawer = openDrawer(store, 'notes');
  const aside = openAside(store);

  const parse = (text: string | undefined): Note => {
    const record = text === undefined ? undefined : readRecord(text, []);
    if (!record?.ok) return EMPTY;
    const { at, answers } = record.value;
    const isRead = typeof answers === 'object' && answers !== null && !Array.isArray(answers);
    return {
      at: typeof at === 'number' ? at : 0,
      answers: isRead
        ? Object.fromEntries(
            Object.entries(answers)
              .filter((entry): entry is [string, string] => isName(entry[0]) && typeof entry[1] === 'string')
              .slice(0, MOST_ANSWERS)
              .map(([question, answer]) => [question, answer.slice(0, LONGEST_ANSWER)]),
          )
        : {},
    };
  };

  /** Notes besides those of a run, the oldest first. */
  const oldest = (but: string) =>
    drawer
      .names()
      .filter((code) => code !== but)
      .map((code) => ({ code, at: parse(drawer.read(code)).at }))
      .sort((a, b) => a.at - b.at);

  return {
    read: (code) => parse(drawer.read(code)).answers,

    write: (code, question, answer) => {
      if (!isName(question) || code.length === 0 || code.length > LONGEST_CODE) return fail('blocked');
      const text = drawer.read(code);
      const record = text === undefined ? undefined : readRecord(text, []);
      // A later version of the page keeps what it wrote; what is damaged is moved out of the way.
      if (record && !record.ok && (record.error === 'newer' || !aside.keep(drawer, code, `notes ${code}`)))
        return fail('blocked');
      const { [question]: _, ...others } = parse(text).answers;
      const answers = answer === '' ? others : { ...others, [question]: answer.slice(0, LONGEST_ANSWER) };
      if (Object.keys(answers).length === 0) {
        drawer.remove(code);
        return ok(undefined);
      }
      const kept = JSON.stringify({ v: CURRENT_VERSION, at: now(), answers });
      // More would not be read again.
      if (kept.length > LONGEST_RECORD) return fail('full');
      let written = drawer.write(code, kept);
      const spare = oldest(code);
      // A full store: only what was set aside is given up, never a save.
      while (!written.ok && written.error === 'full' && aside.giveUpOne()) written = drawer.write(code, kept);
      if (written.ok) {
        for (const one of spare.slice(0, Math.max(0, spare.length + 1 - MOST_NOTES))) drawer.remove(one.code);
      }
      return written;
    },

    remove: (code) => drawer.remove(code),
  };
}

interface Note {
  readonly at: number;
  readonly answers: Readonly<Record<string, string>>;
}

const EMPTY: Note = { at: 0, answers: {} };

function isName(name: string): boolean {
  return name.length > 0 && name.length <= LONGEST_NAME && name !== '__proto__';
}
