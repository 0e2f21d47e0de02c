import { createWords } from '../i18n/index.ts';

/** The page's own labels. */
export const words = createWords();
export const t = words.t;
