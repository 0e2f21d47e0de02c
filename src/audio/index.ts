export { AMBIENT, type Caption, CUES, type Cue } from './cue.ts';
export type { CuePort, Volumes } from './cue-port.ts';
export { createHowlerCues, type HowlerCuesOptions } from './howler-cues.ts';
export type { PagePresence } from './page-presence.ts';
export { createSilentCues } from './silent-cues.ts';
export type { Sound, SoundLibrary } from './sound-library.ts';
