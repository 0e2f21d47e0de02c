import { CUES, type Cue, type CuePort, createHowlerCues } from '../audio/index.ts';
import type { Words } from '../i18n/index.ts';
import type { GalleryDesk } from '../ui/index.ts';

/** Every sound with its caption. A cue that is pressed before its file is here is played once more a moment later. */
export function gallerySounds(words: Words): Pick<GalleryDesk, 'cues' | 'playCue' | 'room'> {
  let port: CuePort | undefined;
  const open = () => {
    if (port) return port;
    port = createHowlerCues(() => {});
    port.setVolume({ master: 1, effects: 0.8, music: 0.8 });
    port.setMuted(false);
    return port;
  };
  return {
    cues: CUES.map((id) => ({ id, caption: words.t(`app.caption.${id}`) })),
    playCue(id) {
      const fresh = !port;
      open().play(id as Cue);
      if (fresh) setTimeout(() => port?.play(id as Cue), 1200);
    },
    room: (on) => open().ambient(on),
  };
}
