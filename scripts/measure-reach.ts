/**
 * `npx tsx scripts/measure-reach.ts [ID] [RUNS]`: how often runs by lot meet each option, event, report variant and
 * stance, at central beliefs, in percent. What is met in under one run of a hundred is marked.
 */
import { loadShipped } from './library/load-scenarios.ts';
import { type Reach, reachOf } from './measure/reach-of.ts';

const [id, runs = '4000'] = process.argv.slice(2);
for (const { scenario } of loadShipped().scenarios) {
  if (id !== undefined && scenario.id !== id) continue;
  for (const length of ['standard', 'short'] as const) {
    const reach = reachOf(scenario, length, { runs: Number(runs), beliefs: 'central' });
    console.log(`\n${scenario.id}, ${length}, ${runs} runs`);
    for (const kind of ['events', 'variants', 'stances'] as const)
      console.log(rows(reach[kind], Number(runs)));
  }
}

function rows(counts: Reach, all: number): string {
  return [...counts]
    .map(([name, count]) => `${((100 * count) / all).toFixed(1).padStart(6)}  ${name}${note(count / all)}`)
    .join('\n');
}

function note(share: number): string {
  return share === 0 ? '  never' : share < 0.01 ? '  rare' : '';
}
