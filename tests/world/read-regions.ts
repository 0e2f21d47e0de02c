import { readFileSync } from 'node:fs';
import { readRegions } from '../../src/world/region-map.ts';

/** The small maps as they are shipped. */
export const regions = readRegions(
  JSON.parse(readFileSync(new URL('../../assets/map/regions.json', import.meta.url), 'utf8')),
);
