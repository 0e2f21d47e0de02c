import { loadScenario } from '../../../scripts/library/load-scenarios.ts';
import { words } from './words.ts';

/** The scenario that the journeys play, as it lies on disk. */
export const germany = loadScenario('germany-2019');

/** The button that begins it, among those of the other scenarios. */
export const takeOfficeInGermany = new RegExp(`^${words.t('page.home.govern')}\\W+${germany.title}`);
