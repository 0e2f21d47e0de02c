import type { FrameView } from '../../present/index.ts';
import { CrewStrip } from '../parts/crew-strip.tsx';
import { t, words } from '../words.ts';
import type { Exhibit } from './exhibit.ts';

const TASKS = ['building', 'swapping', 'idle'] as const;

/** Vans that build, swap and stand; then people reached, planned, and of the gap what swaps took. */
const QUARTERS = [
  [20, 0, 0, 0.31, 0.31, 0],
  [12, 6, 2, 0.38, 0.47, 0.06],
  [4, 16, 0, 0.41, 0.63, 0.19],
  [0, 3, 17, 0.78, 0.8, 0.01],
] as const;

/** One of four quarters, from 0. */
export function aQuarterOfWorks(n: number): NonNullable<FrameView['works']> {
  const [building, swapping, idle, now, plan, toSwaps] = QUARTERS[n] ?? QUARTERS[0];
  const vans = { building, swapping, idle };
  const points = Math.round((plan - now) * 100);
  return {
    title: '',
    vans,
    tasks: TASKS.filter((id) => vans[id] > 0).map((id) => ({
      id,
      label: t(`present.works.${id}`, { n: vans[id], sites: 190 * vans[id] }),
    })),
    air: {
      now,
      plan,
      toSwaps,
      nowText: t('present.works.now', { any: 'yes', share: words.percent(now) }),
      planText: t('present.works.plan', { share: words.percent(plan) }),
      gapText:
        points > 0
          ? t('present.works.gap', { points, swaps: Math.round(toSwaps * 100) })
          : t('present.works.onPlan'),
    },
  };
}

/** One pool of crews, divided in different ways. */
function Crews() {
  return (
    <div class="sheet crews-sheet">
      {QUARTERS.map((quarter, n) => (
        <CrewStrip key={quarter.join()} works={aQuarterOfWorks(n)} />
      ))}
    </div>
  );
}

export const crewsExhibit: Exhibit = { id: 'crews', title: 'gallery.crews', Show: Crews };
