/**
 * `npx tsx scripts/measure-frontier.ts [ID] [ROADS]`: each option's share of the frontier under 27 sets of beliefs, in
 * percent. Without ROADS every road is played, which takes minutes.
 */
import { loadShipped } from './library/load-scenarios.ts';
import { BELIEF_SETS, frontierOf } from './measure/frontier-of.ts';

const [id, roads] = process.argv.slice(2);
for (const { scenario } of loadShipped().scenarios) {
  if (id !== undefined && scenario.id !== id) continue;
  console.log(
    `\n${scenario.id}: share of the frontier, central; most; number of belief sets of ${BELIEF_SETS.length}`,
  );
  for (const { name, isTrap, shares } of frontierOf(
    scenario,
    roads === undefined ? undefined : Number(roads),
  )) {
    const percent = (share: number) => (100 * share).toFixed(1).padStart(6);
    const on = shares.filter((share) => share > 0).length;
    const note =
      on === 0
        ? isTrap
          ? '  a trap, as marked'
          : '  NEVER, and no trap'
        : isTrap
          ? '  marked as a trap'
          : '';
    console.log(
      `${percent(shares[0] ?? 0)} ${percent(Math.max(...shares))} ${String(on).padStart(3)}  ${name}${note}`,
    );
  }
}
