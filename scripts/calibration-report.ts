import { readFileSync, writeFileSync } from 'node:fs';
import { allRoads } from '../src/analysis/index.ts';
import { describeBacktest } from './backtest/describe-backtest.ts';
import { describeCount } from './backtest/describe-count.ts';
import { loadBacktest } from './backtest/load-backtest.ts';
import { playAtRandom, summarise } from './calibration/decision-space.ts';
import { replaceBlock } from './calibration/replace-block.ts';
import { spaceTables } from './calibration/space-tables.ts';
import { describeProblem, loadCountries, loadScenario } from './library/load-scenarios.ts';
import { modelPictures } from './pictures/model-pictures.ts';

/**
 * Holds the simulation against the record: `calibration-report [--space] [--write]`. With --space it also plays all
 * roads of Germany 2019. With --write the figures go into docs/calibration.md instead, and count and
 * pictures into docs/model.md.
 */
const DOCUMENT = new URL('../docs/calibration.md', import.meta.url);
const FOR_TEACHERS = new URL('../docs/model.md', import.meta.url);
const PICTURES = new URL('../docs/pictures/', import.meta.url);
const RANDOM_RUNS = 3000;

const flags = new Set(process.argv.slice(2));
const { backtest, problems } = loadBacktest();
if (!backtest) throw new Error(problems.map(describeProblem).join('\n'));
const blocks: [name: string, text: string][] = [['fit', describeBacktest(backtest)]];
if (flags.has('--space')) {
  const scenario = loadScenario('germany-2019');
  blocks.push([
    'space',
    spaceTables(summarise(allRoads(scenario), scenario), playAtRandom(scenario, RANDOM_RUNS)),
  ]);
}
if (flags.has('--write')) {
  const before = readFileSync(DOCUMENT, 'utf8');
  writeFileSync(
    DOCUMENT,
    blocks.reduce((text, [name, block]) => replaceBlock(text, name, block), before),
  );
  const teachers = readFileSync(FOR_TEACHERS, 'utf8');
  writeFileSync(FOR_TEACHERS, replaceBlock(teachers, 'count', describeCount(backtest)));
  for (const [name, svg] of Object.entries(modelPictures(backtest, loadCountries())))
    writeFileSync(new URL(name, PICTURES), svg);
} else {
  console.log(blocks.map(([, block]) => block).join('\n\n'));
}
