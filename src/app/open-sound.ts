import type { Settings } from '../ui/index.ts';

type Port = Awaited<ReturnType<typeof load>>;
type CueName = Parameters<Port['play']>[0];

async function load(onCaption: (caption: string) => void, onFail: () => void) {
  const { createHowlerCues } = await import('../audio/index.ts');
  return createHowlerCues(onCaption, { onFail });
}

export interface Sound {
  follow(settings: Settings): void;
  play(cue: CueName): void;
}

/** Sound that is not fetched before it is asked for, and asked for again when it could not be had. Captions come with it. */
export function openSound(onCaption: (caption: string) => void, onFail: () => void): Sound {
  let port: Port | undefined;
  let asked = false;
  let wanted: Settings | undefined;
  const tune = () => {
    if (!port || !wanted) return;
    port.setVolume(wanted.volume);
    port.setMuted(!wanted.sound);
    port.ambient(wanted.sound);
  };
  return {
    follow(settings) {
      wanted = settings;
      if (settings.sound && !asked) {
        asked = true;
        load(onCaption, onFail).then(
          (opened) => {
            port = opened;
            tune();
          },
          () => {
            asked = false;
            onFail();
          },
        );
      }
      tune();
    },
    play(cue) {
      if (wanted?.sound && port) port.play(cue);
    },
  };
}
