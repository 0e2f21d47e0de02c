import type { Cue, CuePort } from '../audio/index.ts';
import type { Words } from '../i18n/index.ts';
import type { Run, Step } from '../run/index.ts';
import type { Settings } from '../ui/index.ts';
import type { Ears } from './open-replay.ts';
import type { Place } from './place.ts';

type Late = typeof import('./sound-late.ts');

/** What followed a decision is heard step by step, as it is shown; where that is skipped, no cue sounds on. */
export interface Sound extends Ears {
  follow(settings: Settings): void;
  /** Where the player is: place and music go with it. */
  hear(here: Place): void;
  /** A step was taken, and may have a sound. */
  stepped(before: Run, after: Run, step: Step): void;
}

/**
 * Sound that is not fetched before it is asked for, and asked for again when it could not be had. Its captions come with
 * it: while sound is off there are none.
 */
export function openSound(
  words: Words,
  onCaption: (text: string) => void,
  onFail: () => void,
  load: () => Promise<Late> = () => import('./sound-late.ts'),
): Sound {
  let port: CuePort | undefined;
  let late: Late | undefined;
  let asked = false;
  let wanted: Settings | undefined;
  let here: Place | undefined;

  function open(loaded: Late): void {
    late = loaded;
    words.learn(loaded.soundTexts);
    const board = loaded.createCaptionBoard();
    port = loaded.createHowlerCues(
      (caption) => {
        if (wanted?.sound) onCaption(wanted.captions ? board(words.t(`app.caption.${caption}`)) : '');
      },
      { onFail },
    );
    tune();
  }

  function ask(): void {
    asked = true;
    load().then(open, () => {
      asked = false;
      onFail();
    });
  }

  function tune(): void {
    if (!port || !wanted) return;
    port.setVolume(wanted.volume);
    port.setMuted(!wanted.sound);
    place();
  }

  function place(): void {
    if (!port || !late) return;
    const heard = wanted?.sound ? here : undefined;
    port.place(heard && late.placeHeard(heard));
    port.score(heard && late.scoreHeard(heard));
  }

  /** What waits for its turn gives way only to what sounds. */
  function tell(cues: readonly Cue[]): void {
    if (wanted?.sound && cues.length > 0) port?.play(...cues);
  }

  return {
    follow(settings) {
      if (wanted?.sound && !settings.sound) onCaption('');
      wanted = settings;
      if (settings.sound && !asked) ask();
      tune();
    },
    hear(next) {
      here = next;
      place();
    },
    stepped(before, after, step) {
      if (late) tell(late.cuesOf(before, after, step));
    },
    happened(run, { steps }, places) {
      const { cuesOfHappening } = late ?? {};
      if (cuesOfHappening) tell(places.flatMap((place) => cuesOfHappening(run, steps[place]?.id)));
    },
    skipped: () => port?.stop(),
  };
}
