import type { Cloud } from './cloud.ts';
import { optionAt } from './road-plan.ts';

/** For each decision and option: the share, 0–1, of these dots that took it. Zeros where there are no dots. */
export function optionShares(cloud: Cloud, dots: ArrayLike<number>): readonly (readonly number[])[] {
  return cloud.plan.decisions.map(({ options }, decision) => {
    const counts = options.map(() => 0);
    for (let i = 0; i < dots.length; i++) {
      const option = optionAt(cloud.plan, cloud.roads[dots[i] as number] as number, decision);
      counts[option] = (counts[option] ?? 0) + 1;
    }
    return counts.map((count) => (dots.length > 0 ? count / dots.length : 0));
  });
}
