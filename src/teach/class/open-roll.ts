import { type ClassEntry, MOST_ENTRIES } from '../../storage/index.ts';
import { whoOf } from './class-groups.ts';
import type { Who } from './read-handed-in.ts';

/** What became of a run that was handed in: `entry` is new or changed, and to be kept. */
export type Entered =
  | { readonly as: 'added' | 'completed' | 'named'; readonly entry: ClassEntry }
  | { readonly as: 'known' }
  | { readonly as: 'full' };

/** The class while runs are entered into it. */
export interface Roll {
  readonly entries: readonly ClassEntry[];
  /** `code` as the page itself writes it. The same run of the same person is entered once; what was missing is filled in. */
  enter(code: string, who: Who): Entered;
}

/** `freshId` gives a number that no entry has had. */
export function openRoll(before: readonly ClassEntry[], freshId: () => number): Roll {
  const entries = [...before];
  const byCode = new Map<string, number[]>();
  const note = (code: string, at: number) => {
    const same = byCode.get(code);
    if (same) same.push(at);
    else byCode.set(code, [at]);
  };
  for (const [at, { code }] of entries.entries()) note(code, at);
  return {
    entries,
    enter(code, who) {
      const twin = byCode.get(code)?.find((at) => isSameWho(entries[at] as ClassEntry, who));
      if (twin === undefined) {
        if (entries.length >= MOST_ENTRIES) return { as: 'full' };
        const entry: ClassEntry = { id: freshId(), code, ...who };
        note(code, entries.length);
        entries.push(entry);
        return { as: 'added', entry };
      }
      const known = entries[twin] as ClassEntry;
      const entry = completed(known, who);
      if (JSON.stringify(known) === JSON.stringify(entry)) return { as: 'known' };
      entries[twin] = entry;
      return { as: known.name === entry.name ? 'completed' : 'named', entry };
    },
  };
}

/** The same code from the same person, or from nobody in particular. */
function isSameWho(entry: ClassEntry, who: Who): boolean {
  const [a, b] = [whoOf(entry), whoOf(who)];
  return a === b || a === '' || b === '';
}

/** What is known of an entry, with what was handed in of it again. */
function completed(entry: ClassEntry, who: Who): ClassEntry {
  return {
    ...entry,
    name: entry.name || who.name,
    nickname: entry.nickname || who.nickname,
    seat: entry.seat || who.seat,
    at: entry.at || who.at,
    reflections: entry.reflections.length > 0 ? entry.reflections : who.reflections,
  };
}
