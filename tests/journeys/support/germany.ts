import { loadScenario } from '../../../scripts/library/load-scenarios.ts';

/** The scenario that the journeys play, as it lies on disk. */
export const germany = loadScenario('germany-2019');
