import { useComputed } from '@preact/signals';
import { useContext } from 'preact/hooks';
import type { MapView, ScoreId, SequenceView, WorksFrame } from '../../present/index.ts';
import type { Desk, Showing } from '../desk.ts';
import { ShellContext } from '../shell.ts';

export interface Told extends Showing {
  readonly sequence: SequenceView;
  /** The map as of the step, or as of now. */
  readonly map: MapView;
}

/**
 * Something about what is being shown of an outcome. Whoever asks is drawn again only when just that is another.
 * `undefined` on every other screen, where nothing is ever shown, and for a part that stands by itself.
 */
export function useShowing<T>(pick: (told: Told | undefined) => T): T {
  const desk = useContext(ShellContext)?.desk;
  return useComputed(() => pick(desk && toldOf(desk))).value;
}

function toldOf(desk: Desk): Told | undefined {
  const screen = desk.screen.value;
  const showing = desk.showing?.value;
  if (!showing || screen.kind !== 'outcome' || !screen.sequence) return undefined;
  const { sequence } = screen;
  const { step } = showing;
  const map = step === undefined ? sequence.now : (sequence.steps[step]?.map ?? sequence.before);
  return { ...showing, sequence, map };
}

/** What stands beside the map about the network: as it was, until the step of the works has been shown. */
export function useWorks<T extends Partial<WorksFrame>>(now: T): T {
  const before = useShowing((told) => {
    if (told?.step === undefined) return undefined;
    const works = told.sequence.steps.findIndex(({ id }) => id === 'network');
    return works > told.step ? told.sequence.beforeWorks : undefined;
  });
  return before?.works ? { ...now, ...before } : now;
}

/** Whether a meter still stands as before: the step that moves it has not been shown. */
export function useHeld(id: ScoreId): boolean {
  return useShowing((told) => {
    if (told?.step === undefined) return false;
    return told.sequence.steps.findIndex(({ scores }) => scores.some((score) => score.id === id)) > told.step;
  });
}
