/** Everything about sound: fetched when somebody asks for it. */
export { createHowlerCues } from '../audio/index.ts';
export { soundTexts } from '../i18n/index.ts';
export { createCaptionBoard } from './caption-board.ts';
export { cuesOf, cuesOfHappening } from './cues-of.ts';
export { placeHeard, scoreHeard } from './place-heard.ts';
