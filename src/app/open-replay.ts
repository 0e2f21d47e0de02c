import type { Signal } from '@preact/signals';
import type { Words } from '../i18n/index.ts';
import type { SequenceView } from '../present/index.ts';
import type { Run } from '../run/index.ts';
import type { Showing } from '../ui/index.ts';
import type { MapPlace } from './open-map.ts';
import { playSequence } from './play-sequence.ts';

/** What the map shows while an outcome is told. */
export interface Replay {
  /** An outcome stands on the screen. It is played when the player has just decided, and stands at once otherwise. */
  tell(before: Run | undefined, run: Run, sequence: SequenceView): void;
  /** Something else stands on the screen. */
  leave(): void;
  play(): void;
  /** Brings everything to its end at once. */
  skip(): void;
  /** The map as of a step; the last one is how things stand now. */
  show(step: number): void;
}

/** What hears what is shown. */
export interface Ears {
  /** Steps are shown, −1 being the moment before the first. */
  happened(run: Run, sequence: SequenceView, places: readonly number[]): void;
  /** What is shown was skipped. */
  skipped(): void;
}

export function openReplay(
  map: MapPlace,
  showing: Signal<Pick<Showing, 'step' | 'playing'>>,
  say: (text: string) => void,
  words: Words,
  ears: Ears,
): Replay {
  let told: { readonly run: Run; readonly sequence: SequenceView } | undefined;
  let stop = () => {};

  const set = (step: number | undefined, playing: boolean) => {
    showing.value = { step, playing };
  };

  const hear = (...places: readonly number[]) => {
    if (told) ears.happened(told.run, told.sequence, places);
  };

  function rest(still: boolean): void {
    stop();
    set(undefined, false);
    if (told) map.show(told.sequence.now, still);
  }

  /** From the map as it was before, which must be what stands. */
  function play(): void {
    stop();
    if (!told) return;
    const { steps } = told.sequence;
    if (!map.moves()) {
      rest(true);
      hear(-1, ...steps.keys());
      return;
    }
    set(-1, true);
    hear(-1);
    stop = playSequence(
      map,
      steps.map((step) => step.map),
      (step) => {
        if (step === steps.length) return rest(!map.moves());
        set(step, true);
        hear(step);
      },
    );
  }

  /** The same moment in other words, or with facts that have arrived. */
  function refresh(): void {
    const { step, playing } = showing.peek();
    if (!told || playing) return;
    map.show(told.sequence.steps[step ?? told.sequence.steps.length]?.map ?? told.sequence.now, true);
  }

  return {
    tell(before, run, sequence) {
      const again = told?.run === run;
      told = { run, sequence };
      if (again) refresh();
      else if (before && isAnswer(before, run)) play();
      else rest(false);
    },
    leave() {
      stop();
      told = undefined;
      if (showing.peek().step !== undefined) set(undefined, false);
    },
    play() {
      if (told && map.moves()) map.show(told.sequence.before, true);
      play();
    },
    skip() {
      rest(true);
      ears.skipped();
    },
    show(index) {
      const step = told?.sequence.steps[index];
      if (!told || !step) return;
      const all = told.sequence.steps.length;
      hear(index);
      if (index === all - 1) {
        rest(false);
        say(words.t('present.sequence.shows.now'));
        return;
      }
      stop();
      map.show(step.map);
      set(index, false);
      say(words.t('present.sequence.shows', { n: index + 1, all, title: step.title }));
    },
  };
}

/** Whether a run is another with one decision more. */
function isAnswer(before: Run, run: Run): boolean {
  return (
    before.phase === 'decision' &&
    before.scenario.id === run.scenario.id &&
    before.start.seed === run.start.seed &&
    before.steps.length + 1 === run.steps.length
  );
}
