export type { Catalogue, MessageKey } from './catalogue.ts';
export { createWords, type Words } from './create-words.ts';
export { debriefTexts } from './debrief-catalogue.ts';
export { modelPage as modelTexts } from './en/model-page.ts';
export { pageLate } from './en/page-late.ts';
export { teach as teachTexts } from './en/teach.ts';
export { formatMessage, type MessageValues } from './format-message.ts';
export { englishLate } from './late-catalogue.ts';
