import { type ReadonlySignal, signal } from '@preact/signals';
import { encodeRun } from '../run/index.ts';
import { LONGEST_ANSWER, openNotes, type Store } from '../storage/index.ts';
import type { Desk } from '../ui/index.ts';
import { type Place, previewed } from './place.ts';

/** Answers about the run that stands, kept on this device. */
export function keepNotes(place: ReadonlySignal<Place>, store: Store): Desk['notes'] {
  const notes = openNotes(store, () => Date.now());
  const code = () => {
    const here = place.peek();
    if (here.kind !== 'run') return '';
    const { run, id, assigned } = here;
    // Two at one device may decide alike: what each wrote stays their own.
    return encodeRun(run) + (assigned ? `.${id}` : '');
  };
  // What was written on this page counts, also where the browser keeps nothing; whoever shows it is told of changes.
  const written = signal<Readonly<Record<string, Readonly<Record<string, string>>>>>({});
  const all = () => {
    const answers = { ...notes.read(code()), ...written.value[code()] };
    return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ''));
  };
  return {
    longest: LONGEST_ANSWER,
    read: (question) => all()[question] ?? '',
    all,
    write: (question, answer) => {
      const before = written.peek();
      written.value = { ...before, [code()]: { ...before[code()], [question]: answer } };
      return previewed(place.peek()) !== undefined || notes.write(code(), question, answer).ok;
    },
  };
}
