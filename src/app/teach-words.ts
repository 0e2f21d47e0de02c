/** The words of the pages for teachers, and those of play that they quote. */
export { englishLate, teachTexts } from '../i18n/index.ts';
