import { backtest, facts } from 'virtual:backtest';
import { modelTexts, type Words } from '../i18n/index.ts';
import { describeModel, type ModelView } from '../present/index.ts';

/** The page that holds the simulation against the record; nobody waits for it but those who open it. */
export function tellModel(words: Words): ModelView {
  words.learn(modelTexts);
  return describeModel(backtest, { words, facts, europe: [], plain: false });
}
