export { AUDIBLE, type AudibleId, type Audition, createAudition } from './audition.ts';
export { type Caption, captionOfScore, type ScoreCaption } from './caption.ts';
export { CUES, type Cue } from './cue.ts';
export type { CuePort, Volumes } from './cue-port.ts';
export { createHowlerCues, type HowlerCuesOptions } from './howler-cues.ts';
export {
  BAR_SECONDS,
  LASTING_BEGINS,
  LAYERS,
  type Layer,
  PLACES,
  type Place,
  SCORE_SECONDS,
} from './lasting.ts';
export { HYSTERESIS, LOUDEST_SUM, type Mix, mixOf, type ScoreWish, SILENCE } from './mix.ts';
export type { PagePresence } from './page-presence.ts';
export { INTRODUCTION_SECONDS } from './score.ts';
export { createSilentCues } from './silent-cues.ts';
export type { Sound, SoundFile, SoundLibrary } from './sound-library.ts';
