import { type Camera, fitCamera, type Size } from './camera.ts';
import { composeLand } from './compose-land.ts';
import { composeWords } from './compose-words.ts';
import { coreClear, coreRadius, drawCore } from './draw-core.ts';
import { drawCoverage, reachOf } from './draw-coverage.ts';
import { keepClear } from './keep-clear.ts';
import type { MapData, Point } from './map-data.ts';
import { parkVans } from './park-vans.ts';
import type { Capital, Picture } from './picture.ts';
import { dotRadius, placeDots } from './place-dots.ts';
import { placeInset } from './place-inset.ts';
import type { Box, Measure } from './place-labels.ts';
import { drawPressureLine } from './pressure-line.ts';
import type { SiteState } from './site-state.ts';
import type { WorldView } from './world-view.ts';

/** Dots of this radius are near enough for what happens around them to be drawn. */
const NEAR = 3.2;
/** Share of the longer side of a host that a close picture reaches over its edges. */
const BLEED = 0.18;

/** Pixels of the lower corners in which the page may lay something over the map. */
const CORNER = 300;

/** The lower corner that home leaves to the page; the eastern one where it leaves both or none: Lisbon lies in the other. */
function freeSideOf(home: readonly Point[], { scale, x, y }: Camera, size: Size): 'west' | 'east' {
  const low = home.filter((p) => p[1] * scale + y > size.height - CORNER).map((p) => p[0] * scale + x);
  const inWest = low.some((at) => at > 0 && at < CORNER);
  const inEast = low.some((at) => at < size.width && at > size.width - CORNER);
  return inEast && !inWest ? 'west' : 'east';
}

/** Lays a view out for a host: the one place that decides where everything is. Pure. */
export function composePicture(
  map: MapData,
  view: WorldView,
  states: readonly SiteState[],
  size: Size,
  measure: Measure,
  covered: readonly Box[] = [],
): Picture {
  const ground = map.countries.find(({ iso }) => iso === view.home)?.rings.flat() ?? [];
  const middleCamera = fitCamera(map, view.home, view.focus, size, view.lifted);
  const camera =
    view.focus === 'country' ? keepClear(middleCamera, ground, covered, size, map.width) : middleCamera;
  const bleed = view.focus === 'country' ? Math.round(BLEED * Math.max(size.width, size.height)) : 0;
  const { shapes: land, seen, home } = composeLand(map, view, camera, size, bleed);
  const sites = map.sites[view.home];
  const radius = dotRadius(sites, camera);
  const core: Point | undefined = sites && [
    sites.core[0] * camera.scale + camera.x,
    sites.core[1] * camera.scale + camera.y,
  ];
  const coreSize = sites ? coreRadius(sites.box, home?.room ?? 0, camera.scale, radius) : 0;
  const dots = placeDots(sites, states, camera, core && { at: core, clear: coreClear(coreSize, radius) });
  const country = map.countries.find(({ iso }) => iso === view.home);
  const reach = reachOf(country, dots.length) * camera.scale;
  const outline = home?.rings ?? [];
  const middle: Point = core ?? (home ? [home.x, home.y] : [size.width / 2, size.height / 2]);
  const { washington, beijing } = view.pressure;
  const capitals: Capital[] = home
    ? [
        { side: 'west', ink: 'washington', weight: washington.weight, manner: washington.manner },
        { side: 'east', ink: 'beijing', weight: beijing.weight, manner: beijing.manner },
      ]
    : [];
  const lines = capitals.map((capital) => drawPressureLine(capital, { outline, middle }, size));
  const inset = view.elsewhere
    ? placeInset(
        size,
        covered,
        [...outline.flat(), middle],
        lines.flatMap((line) => line.spine),
      )
    : undefined;
  return {
    size,
    camera,
    freeSide: freeSideOf(ground, middleCamera, size),
    bleed,
    home: view.home,
    shapes: [
      ...land,
      ...(home ? drawCoverage(dots, reach, home.d, radius >= NEAR) : []),
      ...(home
        ? [{ d: home.d, stroke: { ink: 'youLine', width: camera.scale > 1.6 ? 2.4 : 1.7 } } as const]
        : []),
      ...(core && home ? drawCore(view, core, coreSize, dots) : []),
    ],
    words: composeWords(view, { seen, home, dots, lines }, size, measure, [
      ...covered,
      ...(inset ? [inset] : []),
    ]),
    inset,
    capitals,
    dots,
    ...(radius >= NEAR ? parkVans(view, dots, radius) : { vans: [], vanSize: 1 }),
    radius,
    reach,
    outline,
    middle,
  };
}
