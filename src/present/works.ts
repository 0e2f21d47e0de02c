import type { Words } from '../i18n/index.ts';
import type { State } from '../model/index.ts';
import type { Run } from '../run/index.ts';
import { crewsOf, VANS, type VanTask, vansOf } from './crews.ts';
import { isCovered, plannedCover, worksOf } from './network.ts';
import { toSites } from './to-sites.ts';
import type { AirView, WorksView } from './works-view.ts';

const TASKS: readonly VanTask[] = ['building', 'swapping', 'idle'];

/** Undefined until the words for it are here. Before a quarter has passed, nobody has an order yet. */
export function describeWorks(run: Run, words: Words): WorksView | undefined {
  const crews = crewsOf(run);
  const title = words.t('present.works.title', { all: VANS });
  if (title === 'present.works.title') return undefined;
  const vans = crews ? vansOf(crews) : { building: 0, swapping: 0, idle: VANS };
  const { built, swapped } = worksOf(run.play.passed.slice(-1).map(({ state }) => state));
  const sites = { building: toSites(built), swapping: toSites(swapped), idle: 0 };
  return {
    title,
    vans,
    tasks: TASKS.filter((id) => vans[id] > 0 || id !== 'idle').map((id) => ({
      id,
      label: words.t(`present.works.${id}`, { n: vans[id], sites: sites[id] }),
    })),
    air: describeAir(run, words),
  };
}

function describeAir(run: Run, words: Words): AirView {
  const { state } = run.play.moment;
  const now = state.cover;
  const plan = Math.max(now, plannedCover(state, run.tables));
  const toSwaps = Math.min(plan - now, missingToSwaps(state, run));
  // Points as a reader of the two percentages would count them.
  const points = Math.round(plan * 100) - Math.round(now * 100);
  const swaps = Math.min(points, Math.round(toSwaps * 100));
  return {
    now,
    plan,
    toSwaps,
    nowText: words.t('present.works.now', {
      any: isCovered(state) ? 'yes' : 'no',
      share: words.percent(now),
    }),
    planText: words.t('present.works.plan', { share: words.percent(plan) }),
    gapText: points > 0 ? words.t('present.works.gap', { points, swaps }) : words.t('present.works.onPlan'),
  };
}

/** People without the 5G that they should have, because crews swapped: each operator’s by what its gap is made of. */
function missingToSwaps(state: State, run: Run): number {
  const plan = plannedCover(state, run.tables);
  return state.operators.reduce((sum, o, index) => {
    const gap = o.gapWaiting + o.gapSwaps + o.gapCrews;
    const share = run.tables.setting.country.operators[index]?.customerShare ?? 0;
    return gap > 0 ? sum + (share * Math.max(0, plan - o.cover) * Math.max(0, o.gapSwaps)) / gap : sum;
  }, 0);
}
