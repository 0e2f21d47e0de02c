import type { Length } from '../../machine/index.ts';
import type { ClassEntry } from '../../storage/index.ts';
import type { Checked } from './clerk.ts';

/** One handed-in run with what the replay found. */
export interface Attempt {
  readonly entry: ClassEntry;
  readonly run: Checked;
}

/** Whoever handed in, with one run or several. */
export interface Student {
  /** Differs from student to student of a group. */
  readonly key: string;
  /** In the order in which they came. */
  readonly attempts: readonly Attempt[];
  /** The one that the class counts. */
  readonly counted: Attempt;
  /** Another student handed in the very same code: the same choices and letters by the same chance, or a copy. */
  readonly hasTwin: boolean;
}

/** Students whose runs can be held against each other. */
export interface StudentGroup {
  readonly key: string;
  readonly scenario: string;
  readonly version: number;
  readonly length: Length;
  readonly students: readonly Student[];
}

/** Sorts what was handed in by scenario and length, the largest group first, and by who handed it in. */
export function groupStudents(
  entries: readonly ClassEntry[],
  runs: ReadonlyMap<string, Checked>,
): readonly StudentGroup[] {
  const groups = new Map<string, { of: Checked; byWho: Map<string, Attempt[]> }>();
  for (const entry of entries) {
    const run = runs.get(entry.code);
    if (!run) continue;
    const key = `${run.scenario}.${run.version}.${run.length}`;
    const group = groups.get(key) ?? { of: run, byWho: new Map<string, Attempt[]>() };
    groups.set(key, group);
    const who = whoOf(entry) || `#${entry.id}`;
    const attempts = group.byWho.get(who);
    if (attempts) attempts.push({ entry, run });
    else group.byWho.set(who, [{ entry, run }]);
  }
  return [...groups]
    .map(([key, { of, byWho }]) => {
      const holders = new Map<string, Set<string>>();
      for (const [who, attempts] of byWho) {
        for (const { entry } of attempts)
          holders.set(entry.code, (holders.get(entry.code) ?? new Set()).add(who));
      }
      return {
        key,
        scenario: of.scenario,
        version: of.version,
        length: of.length,
        students: [...byWho].map(([who, attempts]) => ({
          key: who,
          attempts,
          counted: countedOf(attempts),
          hasTwin: attempts.some(({ entry }) => (holders.get(entry.code)?.size ?? 0) > 1),
        })),
      };
    })
    .sort((a, b) => b.students.length - a.students.length);
}

/** What tells one student from another: a name, else a seat, else a nickname; empty for nobody in particular. */
export function whoOf({ name, seat, nickname }: Pick<ClassEntry, 'name' | 'seat' | 'nickname'>): string {
  if (name !== '') return `name:${name.normalize('NFKC').toLowerCase()}`;
  if (seat > 0) return `seat:${seat}`;
  return nickname === '' ? '' : `nickname:${nickname.toLowerCase()}`;
}

/** What the teacher picked; else the last finished attempt, else the last. */
function countedOf(attempts: readonly Attempt[]): Attempt {
  const latest = [...attempts].reverse();
  return (latest.find(({ entry }) => entry.picked) ??
    latest.find(({ run }) => run.finished) ??
    latest[0]) as Attempt;
}
