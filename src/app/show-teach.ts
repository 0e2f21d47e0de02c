import { cards, loadFacts, loadScenario } from 'virtual:scenarios';
import { h } from 'preact';
import { englishLate, teachTexts, type Words } from '../i18n/index.ts';
import { isTeachPage, TeachView } from '../teach/index.ts';

/** A page for teachers, with its words. */
export function showTeach(words: Words, page: string, about: string) {
  words.learn(englishLate);
  words.learn(teachTexts);
  const name = isTeachPage(page) ? page : 'start';
  const desk = { words, cards, loadScenario, loadFacts, site: location.href.replace(/#.*$/s, '') };
  return {
    title: words.t(`teach.${name}.title`),
    body: { shown: h(TeachView, { desk, page: name, about }) },
  };
}
