export type { Catalogue, MessageKey } from './catalogue.ts';
export { createWords, type Words } from './create-words.ts';
export { debrief as debriefTexts } from './en/debrief.ts';
export { pageLate } from './en/page-late.ts';
export { formatMessage, type MessageValues } from './format-message.ts';
export { englishLate } from './late-catalogue.ts';
