import { addRoad, type Cloud, createCloud } from '../../../src/analysis/roads/cloud.ts';
import { emptyEnd, type RoadEnd } from '../../../src/analysis/roads/road-end.ts';
import type { RoadPlan } from '../../../src/analysis/roads/road-plan.ts';

/** A plan of decisions with so many options each, a year from one to the next, that pull nothing. */
export function aPlan(...widths: readonly number[]): RoadPlan {
  let count = 1;
  const decisions = widths
    .map((width, index) => ({ width, index }))
    .reverse()
    .map(({ width, index }) => {
      const weight = count;
      count *= width;
      const options = Array.from({ length: width }, (_, option) => `option-${option}`);
      return { beat: `beat-${index}`, quarter: index, options, changes: options.map(() => ({})), weight };
    })
    .reverse();
  return { scenario: 'sample-2019', length: 'standard', decisions, count };
}

/** A whole cloud with these ends, by road. */
export function aCloud(plan: RoadPlan, ends: readonly Partial<RoadEnd>[]): Cloud {
  const cloud = createCloud(plan, ends.length);
  ends.forEach((end, road) => {
    addRoad(cloud, road, { ...emptyEnd(), ...end });
  });
  return cloud;
}
