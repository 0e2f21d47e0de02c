import { analysis } from './en/analysis.ts';
import { debrief } from './en/debrief.ts';

/** What only the debrief says, for `Words.learn`. */
export const debriefTexts = { ...debrief, ...analysis } as const;
