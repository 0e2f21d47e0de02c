import { readFileSync, writeFileSync } from 'node:fs';
import { everyRoad, playAtRandom, summarise } from './calibration/decision-space.ts';
import { measureCalibration } from './calibration/measure.ts';
import { replaceBlock } from './calibration/replace-block.ts';
import { calibrationTables, spaceTables } from './calibration/tables.ts';
import { loadLibrary } from './library/load-library.ts';
import { loadCountries, loadScenario } from './library/load-scenarios.ts';

/**
 * Holds the simulation against the record: `calibration-report [--space] [--write]`. With --space it also plays all
 * roads of Germany 2019 (half a minute). With --write the figures go into docs/model.md instead.
 */
const DOCUMENT = new URL('../docs/model.md', import.meta.url);
const RANDOM_RUNS = 3000;

const flags = new Set(process.argv.slice(2));
const blocks: [name: string, text: string][] = [
  ['fit', calibrationTables(measureCalibration(loadCountries(), loadLibrary().records))],
];
if (flags.has('--space')) {
  const scenario = loadScenario('germany-2019');
  blocks.push([
    'space',
    spaceTables(summarise(everyRoad(scenario), scenario), playAtRandom(scenario, RANDOM_RUNS)),
  ]);
}
if (flags.has('--write')) {
  const before = readFileSync(DOCUMENT, 'utf8');
  writeFileSync(
    DOCUMENT,
    blocks.reduce((text, [name, block]) => replaceBlock(text, name, block), before),
  );
} else {
  console.log(blocks.map(([, block]) => block).join('\n\n'));
}
