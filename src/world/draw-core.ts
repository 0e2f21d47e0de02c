import type { Point } from './map-data.ts';
import { circlePath, pathOf } from './path-of.ts';
import type { Dot, Ink, Shape } from './picture.ts';
import type { SiteState } from './site-state.ts';
import type { WorldView } from './world-view.ts';

/** The core is never more than this share of the height of its country. */
const LARGEST_CORE = 0.075;
/** Nor more than this share of the room that a small country has around its middle. */
const ROOM_SHARE = 0.3;
/** The fence stands this many half-heights of the rack away from its middle. */
const FENCE = 1.75;
/** Drawn smaller than this, a rack has no units that could be told apart. */
const SMALLEST_UNITS = 9.5;
/** A unit is a twentieth of the core. */
const COLUMNS = 4;
const ROWS = 5;
/** Lines to sites: one in each direction, none longer than this many half-heights. */
const DIRECTIONS = 12;
const LONGEST = 4.6;
const POSTS = 20;

/** Half the height of the rack, in pixels; the ground around it is `coreClear`. `room` is that of home, in pixels. */
export function coreRadius(
  box: readonly [number, number, number, number],
  room: number,
  scale: number,
  radius: number,
): number {
  return Math.min(
    radius * 1.15 + scale * 4,
    (box[3] - box[1]) * LARGEST_CORE * scale,
    Math.max(radius * 2, room * ROOM_SHARE),
  );
}

/** Radius of the ground around the core on which no site stands. */
export function coreClear(r: number, radius: number): number {
  return r < SMALLEST_UNITS ? r * 1.1 : r * FENCE + radius + 8;
}

const box = (left: number, top: number, width: number, height: number): Point[] => [
  [left, top],
  [left + width, top],
  [left + width, top + height],
  [left, top + height],
];

/** Which makers' lines there are: those of sites whose maker is known. */
function makerOf(state: SiteState): 'hrv' | 'other' | undefined {
  if (state === 'hrv5g' || state === 'hrv') return 'hrv';
  return state === 'other5g' || state === 'other' ? 'other' : undefined;
}

/** The nearest site in each direction, by turns one of either maker where both are near. */
function linkedSites(dots: readonly Dot[], [x, y]: Point, r: number): readonly Dot[] {
  const nearest = new Map<string, { readonly dot: Dot; readonly far: number }>();
  for (const dot of dots) {
    const maker = makerOf(dot.state);
    const far = Math.hypot(dot.x - x, dot.y - y);
    if (!maker || far > LONGEST * r) continue;
    const turn = (Math.atan2(dot.y - y, dot.x - x) / (2 * Math.PI) + 1) % 1;
    const key = `${Math.floor(turn * DIRECTIONS)} ${maker}`;
    if (far < (nearest.get(key)?.far ?? Number.POSITIVE_INFINITY)) nearest.set(key, { dot, far });
  }
  return Array.from({ length: DIRECTIONS }, (_, i) => {
    const turns = i % 2 === 0 ? ['hrv', 'other'] : ['other', 'hrv'];
    return turns.map((maker) => nearest.get(`${i} ${maker}`)?.dot).find((dot) => dot !== undefined);
  }).filter((dot) => dot !== undefined);
}

/** Lines from sites to the rack; behind a fence those of high-risk makers end at a closed gate. */
function drawLinks(view: WorldView, dots: readonly Dot[], [x, y]: Point, r: number): readonly Shape[] {
  const fence = FENCE * r;
  /** Half the width of a gate. */
  const wing = Math.min(5.5, r * 0.38);
  return linkedSites(dots, [x, y], r).flatMap((dot): Shape[] => {
    const maker = makerOf(dot.state)!;
    const far = Math.hypot(dot.x - x, dot.y - y);
    const [ux, uy] = [(dot.x - x) / far, (dot.y - y) / far];
    const at = (distance: number, aside = 0): Point => [
      x + ux * distance - uy * aside,
      y + uy * distance + ux * aside,
    ];
    const isShut = view.core.ruleExcludes && maker === 'hrv';
    const line: Shape = {
      d: pathOf([[at(far), at(isShut ? fence + 1 : 0)]], false),
      stroke: { ink: maker, width: 2, ...(maker === 'hrv' ? { dash: [5, 2.5] } : {}) },
    };
    return isShut
      ? [
          line,
          {
            d: pathOf([[at(fence + 2, -wing), at(fence + 2, wing)]], false),
            stroke: { ink: 'hrv', width: Math.min(4, r * 0.28) },
          },
        ]
      : [line];
  });
}

function drawFence([x, y]: Point, r: number): readonly Shape[] {
  const posts = Array.from({ length: POSTS }, (_, i): Point[] => {
    const turn = (2 * Math.PI * i) / POSTS;
    const [ux, uy] = [Math.cos(turn), Math.sin(turn)];
    return [
      [x + ux * (r - 3), y + uy * (r - 3)],
      [x + ux * (r + 3), y + uy * (r + 3)],
    ];
  });
  return [
    { d: circlePath(x, y, r), stroke: { ink: 'youLine', width: 1.2 } },
    { d: pathOf(posts, false), stroke: { ink: 'youLine', width: 1.6 } },
  ];
}

/** Twenty units: round ones from high-risk makers, from below; square ones from others. */
function drawUnits(
  share: number,
  left: number,
  top: number,
  width: number,
  height: number,
): readonly Shape[] {
  const units = COLUMNS * ROWS;
  const risky = Math.min(units, Math.max(share > 0.005 ? 1 : 0, Math.round(share * units)));
  const [w, h] = [width / COLUMNS, height / ROWS];
  const cells: Record<'hrv' | 'other', string> = { hrv: '', other: '' };
  for (let i = 0; i < units; i++) {
    const [x, y] = [left + w * ((i % COLUMNS) + 0.5), top + height - h * (Math.floor(i / COLUMNS) + 0.5)];
    const r = Math.min(w, h) * 0.38;
    if (i < risky) cells.hrv += circlePath(x, y, r * 1.1);
    else cells.other += pathOf([box(x - r, y - r, 2 * r, 2 * r)]);
  }
  return (['hrv', 'other'] as const).flatMap((ink) => (cells[ink] ? [{ d: cells[ink], fill: ink }] : []));
}

/** Too small for units: one bar, filled from below. */
function drawBar(share: number, left: number, top: number, width: number, height: number): readonly Shape[] {
  const risky = height * Math.min(1, Math.max(0, share));
  const part = (fill: Ink, from: number, tall: number): Shape[] =>
    tall > 0.3 ? [{ d: pathOf([box(left, from, width, tall)]), fill }] : [];
  return [...part('other', top, height - risky), ...part('hrv', top + height - risky, risky)];
}

/**
 * The core network as a rack, by the share of high-risk kit in it. Near enough, with the lines that touch it, and where
 * a rule keeps high-risk makers out, behind a fence at which their lines end.
 */
export function drawCore(view: WorldView, at: Point, r: number, dots: readonly Dot[]): readonly Shape[] {
  const [x, y] = at;
  const isNear = r >= SMALLEST_UNITS;
  const [width, height] = [r * 1.5, r * 2];
  const [left, top] = [x - width / 2, y - height / 2];
  const line = Math.max(1, r * 0.12);
  const { hrvShare, ruleExcludes } = view.core;
  const inside = [left + line, top + line, width - 2 * line, height - 2 * line] as const;
  const rack: Shape = { d: pathOf([box(left, top, width, height)]), fill: 'open' };
  const frame: Shape = { ...rack, stroke: { ink: 'youLine', width: line } };
  if (!isNear) {
    const edge = line * 2.4;
    const fence = box(left - edge, top - edge, width + 2 * edge, height + 2 * edge);
    return [
      ...(ruleExcludes
        ? [{ d: pathOf([fence]), fill: 'open', stroke: { ink: 'youLine', width: line * 0.8 } } as const]
        : []),
      frame,
      ...drawBar(hrvShare, ...inside),
    ];
  }
  return [
    ...(ruleExcludes ? [{ d: circlePath(x, y, FENCE * r), fill: 'open' } as const] : []),
    ...(ruleExcludes ? drawFence(at, FENCE * r) : []),
    ...drawLinks(view, dots, at, r),
    frame,
    ...drawUnits(hrvShare, ...inside),
  ];
}
