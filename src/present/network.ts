import type { Tables } from '../machine/index.ts';
import type { State } from '../model/index.ts';

/**
 * The country’s masts by their newest radio kit, as shares of all: a mast without 5G counts by its 4G maker. Those
 * whose 5G is overdue wait; those with a crew on them are being swapped.
 */
export interface NetworkShares {
  readonly hrv: number;
  readonly other: number;
  readonly swapping: number;
  readonly waiting: number;
  readonly unbuilt: number;
}

export function sharesOf(state: State, tables: Tables): NetworkShares {
  const { operators } = tables.setting.country;
  const planned = tables.setting.planSites[Math.min(state.t, tables.setting.planSites.length - 1)] ?? 0;
  let all = 0;
  let hrv = 0;
  let swapping = 0;
  let waiting = 0;
  state.operators.forEach((o, index) => {
    const sites = operators[index]?.sitesThousand ?? 0;
    const without5g = Math.max(0, sites - o.sites5g);
    all += sites;
    hrv += o.hrv5g + (sites > 0 ? (o.hrv4g / sites) * without5g : 0);
    swapping += Math.min(o.swapped, sites);
    waiting += Math.max(0, planned * sites - o.sites5g);
  });
  if (all <= 0) return { hrv: 0, other: 0, swapping: 0, waiting: 0, unbuilt: 1 };
  const busy = Math.min(1, (swapping + waiting) / all);
  const hrvShare = (hrv / all) * (1 - busy);
  return {
    hrv: hrvShare,
    other: Math.max(0, 1 - busy - hrvShare),
    swapping: Math.min(1, swapping / all),
    waiting: Math.min(1 - Math.min(1, swapping / all), waiting / all),
    unbuilt: 0,
  };
}

/** Sites built and swapped in a list of passed quarters, in thousands. */
export function worksOf(states: readonly State[]): { readonly built: number; readonly swapped: number } {
  let built = 0;
  let swapped = 0;
  for (const state of states) {
    for (const operator of state.operators) {
      built += operator.built;
      swapped += operator.swapped;
    }
  }
  return { built, swapped };
}

/** Whether enough people are covered to show as a percent. */
export function isCovered(state: State): boolean {
  return Math.round(state.cover * 100) > 0;
}

/** 0–1 of people covered if all had gone to plan. */
export function plannedCover(state: State, tables: Tables): number {
  return tables.setting.planCover[Math.min(state.t, tables.setting.planCover.length - 1)] ?? 0;
}
