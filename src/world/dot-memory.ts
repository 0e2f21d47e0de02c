import { assignDots } from './assign-dots.ts';
import type { MapData } from './map-data.ts';
import type { SiteState } from './site-state.ts';
import type { WorldView } from './world-view.ts';

/** Remembers which dot showed what, across views and across a change of renderer. */
export interface DotMemory {
  next(view: WorldView): readonly SiteState[];
}

export function createDotMemory(map: MapData): DotMemory {
  let home = '';
  let dots: readonly SiteState[] | undefined;
  return {
    next(view) {
      const total = map.sites[view.home]?.dots.length ?? 0;
      dots = assignDots(total, view.sites, view.home === home ? dots : undefined);
      home = view.home;
      return dots;
    },
  };
}
