import { readFileSync } from 'node:fs';
import { readMap } from '../../src/world/index.ts';

/** The map as it ships. */
export const europe = readMap(
  JSON.parse(readFileSync(new URL('../../assets/map/europe.json', import.meta.url), 'utf8')),
);
