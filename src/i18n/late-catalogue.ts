import { appLate } from './en/app-late.ts';
import { beliefs } from './en/beliefs.ts';
import { presentLate } from './en/present-late.ts';
import { sequence } from './en/sequence.ts';

/** The rest of the English catalogue, for `Words.learn`: nothing of it is needed before the first decision. */
export const englishLate = { ...appLate, ...presentLate, ...beliefs, ...sequence } as const;
