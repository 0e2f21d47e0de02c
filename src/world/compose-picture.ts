import { fitCamera, type Size } from './camera.ts';
import { composeLand } from './compose-land.ts';
import { composeWords } from './compose-words.ts';
import { drawCapital } from './draw-capital.ts';
import { coreRadius, drawCore } from './draw-core.ts';
import { drawCrews } from './draw-crews.ts';
import type { MapData, Point } from './map-data.ts';
import type { Capital, Picture } from './picture.ts';
import { placeDots } from './place-dots.ts';
import type { Measure } from './place-labels.ts';
import type { SiteState } from './site-state.ts';
import type { WorldView } from './world-view.ts';

/** Share of the longer side of a host that a close picture reaches over its edges. */
const BLEED = 0.18;

/** Lays a view out for a host: the one place that decides where everything is. Pure. */
export function composePicture(
  map: MapData,
  view: WorldView,
  states: readonly SiteState[],
  size: Size,
  measure: Measure,
): Picture {
  const camera = fitCamera(map, view.home, view.focus, size, view.lifted);
  const bleed = view.focus === 'country' ? Math.round(BLEED * Math.max(size.width, size.height)) : 0;
  const { shapes: land, seen, home } = composeLand(map, view, camera, size, bleed);
  const sites = map.sites[view.home];
  const { dots, radius } = placeDots(sites, states, camera);
  const core: Point | undefined = sites && [
    sites.core[0] * camera.scale + camera.x,
    sites.core[1] * camera.scale + camera.y,
  ];
  const outline = home?.rings ?? [];
  const middle: Point = core ?? (home ? [home.x, home.y] : [size.width / 2, size.height / 2]);
  const { washington, beijing } = view.pressure;
  const capitals: Capital[] = home
    ? [
        { side: 'west', ink: 'washington', weight: washington.weight, manner: washington.manner },
        { side: 'east', ink: 'beijing', weight: beijing.weight, manner: beijing.manner },
      ]
    : [];
  const lines = capitals.map((capital) => drawCapital(capital, outline, middle, size));
  return {
    size,
    camera,
    bleed,
    home: view.home,
    shapes: [
      ...land,
      ...(sites && core && home ? drawCore(view, core, coreRadius(sites.box, camera.scale, radius)) : []),
      ...drawCrews(view, dots, radius),
    ],
    words: composeWords(view, { seen, home, dots, lines }, size, measure),
    capitals,
    dots,
    radius,
    outline,
    middle,
  };
}
