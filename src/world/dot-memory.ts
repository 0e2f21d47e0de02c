import { assignDots } from './assign-dots.ts';
import { dotShares } from './dot-shares.ts';
import type { MapShelf } from './map-shelf.ts';
import type { SiteState } from './site-state.ts';
import type { WorldView } from './world-view.ts';

/** Remembers which dot showed what, across views and across a change of renderer. */
export interface DotMemory {
  next(view: WorldView): readonly SiteState[];
}

export function createDotMemory(maps: MapShelf): DotMemory {
  let home = '';
  let dots: readonly SiteState[] | undefined;
  return {
    next(view) {
      const total = maps.of(view.home).sites[view.home]?.dots.length ?? 0;
      dots = assignDots(total, dotShares(view), view.home === home ? dots : undefined);
      home = view.home;
      return dots;
    },
  };
}
