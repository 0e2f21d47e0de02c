import type { MapData } from './map-data.ts';

export interface Size {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Pixels = map units × scale + (x, y). */
export interface Camera {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** A strip on a phone still shows the player's country this large (pixels a unit), even if the continent is cut. */
const SMALLEST_EUROPE = 0.62;
const CLOSEST = 7;
/** Hosts under this height lie above the words and not behind them. */
const TALL = 400;
/** Close up, such a strip shows masts this near (pixels a unit), even if not all of home fits, but this much of it. */
const NEAR_ON_STRIP = 1.5;
const SEEN_ON_STRIP = 0.62;
/** Where a lifted home stands, from the top, and how much closer the camera comes at least. */
const LIFTED = 0.24;
const LIFTED_CLOSER = 1.4;
/** A country under this height in map units is looked at from closer, the smaller it is the more. */
const SMALL = 100;
/** A small country still takes this share of a host's height, and this many pixels of a phone's strip. */
const SMALLEST_HOME = 0.2;
const MORE_FOR_SMALL = 0.16;
const SMALLEST_HOME_PIXELS = 92;

/** Where home is: its zoom box if it can be played, else a square around its anchor, else the whole frame. */
function homeBox(map: MapData, home: string): readonly [number, number, number, number] {
  const sites = map.sites[home];
  if (sites) return sites.box;
  const anchor = map.countries.find((country) => country.iso === home)?.anchor;
  if (!anchor) return [0, 0, map.width, map.height];
  const r = Math.max(40, anchor.room * 2);
  return [anchor.x - r, anchor.y - r, anchor.x + r, anchor.y + r];
}

/** Lisbon and Kyiv on the map, with some room beside them. */
const FARTHEST_WEST = 68;
const FARTHEST_EAST = 756;

/** The middle of a window of this width moved so that all of Europe is in it, where it is wide enough. */
function keepBetween(middle: number, wide: number): number {
  if (wide < FARTHEST_EAST - FARTHEST_WEST) return middle;
  return Math.min(FARTHEST_WEST + wide / 2, Math.max(FARTHEST_EAST - wide / 2, middle));
}

/** Keeps the frame covering the host: no camera ever looks past the edge of the map. */
function clampOffset(offset: number, host: number, drawn: number): number {
  return Math.min(0, Math.max(host - drawn, offset));
}

/** The camera for a host of this size. Never shows anything outside the frame. */
export function fitCamera(
  map: MapData,
  home: string,
  focus: 'europe' | 'country',
  { width, height }: Size,
  lifted = false,
): Camera {
  const [left, top, right, bottom] = homeBox(map, home);
  const cover = Math.max(width / map.width, height / map.height);
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  let scale: number;
  let centre = middle;
  if (focus === 'country') {
    const whole = (height * 0.86) / (bottom - top);
    const part = height / ((bottom - top) * SEEN_ON_STRIP);
    const tall = height < TALL ? Math.max(whole, Math.min(part, NEAR_ON_STRIP)) : whole;
    scale = Math.max(Math.min((width * 0.84) / (right - left), tall, CLOSEST), cover);
    // What does not fit is at the ends farthest from the core.
    const room = Math.max(0, (bottom - top) / 2 - height / scale / 2);
    const core = map.sites[home]?.core[1] ?? middle.y;
    centre = { x: middle.x, y: middle.y + Math.min(room, Math.max(-room, core - middle.y)) };
  } else {
    const most = (height * 0.78) / (bottom - top);
    const small = Math.max(0, 1 - (bottom - top) / SMALL);
    const share = SMALLEST_HOME + MORE_FOR_SMALL * small;
    // In a host that has room for all of Europe only a small country is worth a closer look.
    const wanted = height >= TALL && small === 0 ? 0 : height * share;
    const least = Math.max(wanted, SMALLEST_HOME_PIXELS) / (bottom - top);
    scale = Math.max(cover, Math.min(most, Math.max(SMALLEST_EUROPE, least)));
    // Home need not be the middle of the continent: lean a little to the middle of the frame, unless little is seen.
    const lean = 0.2 * Math.min(1, Math.max(cover, SMALLEST_EUROPE) / scale);
    centre = { x: middle.x * (1 - lean) + (map.width / 2) * lean, y: middle.y };
    if (height >= TALL) centre = { x: keepBetween(centre.x, width / scale), y: centre.y };
    if (lifted && height >= TALL) {
      // Close enough to move home up there without a look past the lower edge.
      const edge = ((1 - LIFTED) * height) / (map.height - middle.y);
      scale = Math.max(scale, cover * LIFTED_CLOSER, edge);
      centre = { x: middle.x, y: middle.y + ((0.5 - LIFTED) * height) / scale };
    }
  }
  return {
    scale,
    x: clampOffset(width / 2 - centre.x * scale, width, map.width * scale),
    y: clampOffset(height / 2 - centre.y * scale, height, map.height * scale),
  };
}
