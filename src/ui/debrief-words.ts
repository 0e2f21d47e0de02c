import './styles/analysis.css';
import './styles/run-pictures.css';
import { debriefTexts } from '../i18n/index.ts';
import { words } from './words.ts';

words.learn(debriefTexts);

/** The page’s labels with those of the debrief, which come with its first part. */
export const t: typeof words.t = (key, values) => words.t(key, values);
