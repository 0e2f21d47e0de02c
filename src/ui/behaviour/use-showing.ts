import type { MapView, ScoreId, SequenceView } from '../../present/index.ts';
import type { Showing } from '../desk.ts';
import { useShell } from '../shell.ts';

interface Told extends Showing {
  readonly sequence: SequenceView;
  /** The map as of the step, or as of now. */
  readonly map: MapView;
}

/** What is being shown of an outcome; undefined on every other screen and where nothing is ever shown. */
export function useShowing(): Told | undefined {
  const { desk } = useShell();
  const screen = desk.screen.value;
  const showing = desk.showing?.value;
  if (!showing || screen.kind !== 'outcome' || !screen.sequence) return undefined;
  const { sequence } = screen;
  const { step } = showing;
  const map = step === undefined ? sequence.now : (sequence.steps[step]?.map ?? sequence.before);
  return { ...showing, sequence, map };
}

/** Whether a meter still stands as before: the step that moves it has not been shown. */
export function useHeld(id: ScoreId): boolean {
  const told = useShowing();
  if (told?.step === undefined) return false;
  return told.sequence.steps.findIndex(({ scores }) => scores.some((score) => score.id === id)) > told.step;
}
