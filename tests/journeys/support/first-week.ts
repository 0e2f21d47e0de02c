import { loadScenario } from '../../../scripts/library/load-scenarios.ts';
import { words } from './words.ts';

/** The tutorial, as it lies on disk. */
export const firstWeek = loadScenario('first-week');

/** The button that begins it. */
export const learnInFirstWeek = new RegExp(`^${words.t('page.home.learn')}\\W+${firstWeek.title}`);
