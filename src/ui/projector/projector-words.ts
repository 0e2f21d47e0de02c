import '../styles/outcome.css';
import '../styles/debrief.css';
import '../styles/projector.css';
import { pageLate, projectorTexts } from '../../i18n/index.ts';
import { words } from '../words.ts';

words.learn(pageLate);
words.learn(projectorTexts);

/** The page’s labels with those for a whole class, which come with its first page. */
export const t: typeof words.t = (key, values) => words.t(key, values);
