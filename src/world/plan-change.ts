import type { Camera } from './camera.ts';
import type { Point } from './map-data.ts';
import type { Capital, Picture } from './picture.ts';
import { drawPressureLine, type Placing, type Shore } from './pressure-line.ts';
import { has5g, type SiteState } from './site-state.ts';
import { thinRing } from './thin-ring.ts';
import type { WorldTheme } from './world-theme.ts';

/** How long a change takes to show, in milliseconds. */
export const CHANGE_MS = 900;

interface DotChange {
  readonly index: number;
  readonly from: SiteState;
  readonly to: SiteState;
  /** When this dot's turn begins, as a share of the whole. */
  readonly start: number;
}

/** The way from one picture to the next. */
export interface Change {
  readonly from: Picture;
  readonly to: Picture;
  /** Whether the still part differs, so that one must give way to the other. */
  readonly still: boolean;
  readonly words: boolean;
  readonly vans: boolean;
  readonly dots: readonly DotChange[];
  /** What each of these dots shows: the same few objects for every moment, so that a frame leaves no garbage. */
  readonly turns: readonly Turn[];
}

/** What one dot shows at a moment of a change. */
export interface Turn {
  readonly index: number;
  /** How far its turn has come, 0 to 1. */
  come: number;
  state: SiteState;
  size: number;
  /** The ring of a crew that swaps its kit: 0 none, 1 gone. */
  ring: number;
  /** How far its 5G reaches already, 0 to 1; 0 where it gets none. */
  wave: number;
}

export interface InkLine {
  readonly ink: keyof WorldTheme;
  readonly alpha: number;
  readonly strokes: readonly (readonly Point[])[];
}

/** One moment of a change: where the two still layers stand, what the lines are, which dots are at work. */
export interface Moment {
  readonly before: Placing & { readonly alpha: number };
  readonly after: Placing & { readonly alpha: number };
  /** Whether the old layer lies over the new one. */
  readonly beforeOnTop: boolean;
  readonly lines: readonly InkLine[];
  /** How much larger a dot is drawn than the placing of the new layer makes it. */
  readonly dotSize: number;
  /** Words never move: the old ones go, then the new ones come. */
  readonly words: { readonly of: Picture; readonly alpha: number };
  /** The old vans leave at once, and the new ones are there before their work is seen. */
  readonly vans: { readonly of: Picture; readonly alpha: number };
  /** Only dots that change; the next moment renews them. */
  readonly dots: readonly Readonly<Turn>[];
}

/** Points of a ring, at most and at least, by which a line finds a coast that moves. */
const COARSE_POINTS = 160;
const SMALLEST_RING = 12;

/** Share of the whole that one dot's turn takes. */
const TURN = 0.3;

/** Shares of the whole: the old vans have left, the new ones stand. */
const VANS_LEAVE = 0.1;
const VANS_STAND = 0.25;

const OLD_KIT: readonly SiteState[] = ['hrv5g', 'hrv'];

/**
 * While the camera flies, one still part gives way to the other in this part of the way: late enough for the closer one
 * to fill the host, and while it moves, so that lines of two widths are never seen side by side.
 */
const FADE_FROM = 0.5;
const FADE_UNTIL = 0.9;

const ease = (t: number) => (t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) * (1 - t));
const between = (t: number, from: number, until: number) =>
  Math.min(1, Math.max(0, (t - from) / (until - from)));
const mix = (a: number, b: number, t: number) => a + (b - a) * t;

function sameShapes(a: Picture, b: Picture): boolean {
  if (a.shapes.length !== b.shapes.length) return false;
  return a.shapes.every((shape, i) => {
    const other = b.shapes[i]!;
    return (
      shape.d === other.d &&
      shape.fill === other.fill &&
      shape.pattern === other.pattern &&
      shape.stroke?.ink === other.stroke?.ink &&
      shape.stroke?.width === other.stroke?.width
    );
  });
}

function sameWords(a: Picture, b: Picture): boolean {
  if (a.words.length !== b.words.length) return false;
  return a.words.every((word, i) => {
    const other = b.words[i]!;
    return word.text === other.text && word.x === other.x && word.y === other.y && word.ink === other.ink;
  });
}

const sameVans = (a: Picture, b: Picture) =>
  a.vans.length === b.vans.length &&
  a.vans.every(({ x, y, task }, i) => x === b.vans[i]!.x && y === b.vans[i]!.y && task === b.vans[i]!.task);

const sameCapitals = (a: readonly Capital[], b: readonly Capital[]) =>
  a.length === b.length &&
  a.every((capital, i) => capital.weight === b[i]!.weight && capital.manner === b[i]!.manner);

/** What differs between two pictures of the same size; null when nothing does or when they cannot be compared. */
export function planChange(from: Picture, to: Picture): Change | null {
  if (from.size.width !== to.size.width || from.size.height !== to.size.height) return null;
  const comparable = from.home === to.home && from.dots.length === to.dots.length;
  const changed = comparable
    ? to.dots.flatMap((dot, index) =>
        dot.state === from.dots[index]!.state
          ? []
          : [{ index, from: from.dots[index]!.state, to: dot.state }],
      )
    : [];
  const gap = changed.length > 1 ? (1 - TURN) / (changed.length - 1) : 0;
  const dots = changed.map((dot, place) => ({ ...dot, start: place * Math.min(gap, 0.07) }));
  const still = !sameShapes(from, to);
  const words = !sameWords(from, to);
  const vans = !sameVans(from, to);
  const same = !still && !words && !vans && dots.length === 0;
  if (same && sameCapitals(from.capitals, to.capitals)) return null;
  const turns = dots.map(
    ({ index, from: state }): Turn => ({ index, come: 0, state, size: 1, ring: 0, wave: 0 }),
  );
  return { from, to, still, words, vans, dots, turns };
}

function placing(layer: Camera, wanted: Camera): Placing {
  const scale = wanted.scale / layer.scale;
  return { scale, x: wanted.x - layer.x * scale, y: wanted.y - layer.y * scale };
}

/**
 * Where the camera is on its way. It comes closer by equal factors in equal times, so that the flight looks steady, and
 * around the one point of the host that both cameras share.
 */
function flyCamera(from: Camera, to: Camera, t: number): Camera {
  const factor = to.scale / from.scale;
  if (Math.abs(factor - 1) < 0.01) {
    return { scale: mix(from.scale, to.scale, t), x: mix(from.x, to.x, t), y: mix(from.y, to.y, t) };
  }
  const scale = from.scale * factor ** t;
  const share = (scale - from.scale) / (to.scale - from.scale);
  return { scale, x: mix(from.x, to.x, share), y: mix(from.y, to.y, share) };
}

/** How far the closer of two still parts has come in, 0 to 1, at a moment of a flight or of a fade in place. */
function fadeAt({ from, to }: Change, t: number): number {
  const flies = Math.abs(to.camera.scale / from.camera.scale - 1) > 0.01;
  if (!flies) return t;
  return to.camera.scale > from.camera.scale
    ? between(t, FADE_FROM, FADE_UNTIL)
    : between(t, 1 - FADE_UNTIL, 1 - FADE_FROM);
}

const coarseShores = new WeakMap<Picture, Shore>();

/** Home with fewer points: while it moves, nobody sees by a pixel or two where a line lands. */
function coarseShore({ outline, middle }: Picture): Shore {
  const coarse = outline
    .filter((ring) => ring.length >= SMALLEST_RING)
    .map((ring) => thinRing(ring, COARSE_POINTS));
  return { outline: coarse.length > 0 ? coarse : outline, middle };
}

function shoreOf(picture: Picture, { scale }: Placing): Shore {
  if (scale === 1) return picture;
  const shore = coarseShores.get(picture) ?? coarseShore(picture);
  coarseShores.set(picture, shore);
  return shore;
}

function placedLines({ from, to }: Change, t: number, placing: Placing): InkLine[] {
  const shore = shoreOf(to, placing);
  return to.capitals.flatMap((capital, i): InkLine[] => {
    const before = from.home === to.home ? from.capitals[i] : undefined;
    const weight = mix(before?.weight ?? capital.weight, capital.weight, t);
    const line = (manner: Capital['manner'], alpha: number): InkLine => ({
      ink: capital.ink,
      alpha,
      strokes: drawPressureLine({ ...capital, weight, manner }, shore, to.size, placing).strokes,
    });
    if (!before || before.manner === capital.manner) return [line(capital.manner, before ? 1 : t)];
    return [line(before.manner, 1 - t), line(capital.manner, t)];
  });
}

function wordsAt({ from, to, words }: Change, time: number): Moment['words'] {
  if (!words) return { of: to, alpha: 1 };
  if (time < 0.5) return { of: from, alpha: Math.max(0, 1 - time / 0.35) };
  return { of: to, alpha: Math.min(1, Math.max(0, (time - 0.6) / 0.4)) };
}

function vansAt({ from, to, vans }: Change, time: number): Moment['vans'] {
  if (!vans) return { of: to, alpha: 1 };
  const stands = from.camera.scale === to.camera.scale;
  if (time < VANS_LEAVE) return { of: from, alpha: stands ? 1 - time / VANS_LEAVE : 0 };
  return { of: to, alpha: between(time, VANS_LEAVE, stands ? VANS_STAND : 1) };
}

/** One site changes: the old goes, in a swap it is dark for a moment, the new grows a little past its size, settles. */
function takeTurn(turn: Turn, from: SiteState, to: SiteState, t: number): void {
  // Most have not begun or are over.
  if (turn.come === t) return;
  turn.come = t;
  const isBuilt = has5g(to) && !has5g(from);
  const isSwapped = !isBuilt && OLD_KIT.includes(from) && !OLD_KIT.includes(to);
  const gone = isSwapped ? 0.3 : 0.25;
  const back = isSwapped ? 0.55 : gone;
  turn.ring = isSwapped ? t : 0;
  turn.wave = isBuilt ? ease(t) : 0;
  turn.state = t < gone ? from : t < back ? 'unbuilt' : to;
  if (t < gone) turn.size = mix(1, 0.3, t / gone);
  else if (t < back) turn.size = 0.8;
  else {
    const grown = between(t, back, 1);
    turn.size = grown < 0.6 ? mix(0.3, 1.3, grown / 0.6) : mix(1.3, 1, (grown - 0.6) / 0.4);
  }
}

/** A change at a moment between 0 (the old picture) and 1 (the new one). */
export function changeAt(change: Change, time: number): Moment {
  const { from, to } = change;
  const t = ease(Math.min(1, Math.max(0, time)));
  const camera = flyCamera(from.camera, to.camera, t);
  const faded = fadeAt(change, t);
  // The layer that covers the host all the time lies below and stays opaque.
  const beforeOnTop = to.camera.scale <= from.camera.scale;
  const after = placing(to.camera, camera);
  change.dots.forEach((dot, i) => {
    takeTurn(change.turns[i]!, dot.from, dot.to, between(time, dot.start, dot.start + TURN));
  });
  return {
    before: { ...placing(from.camera, camera), alpha: beforeOnTop ? 1 - faded : 1 },
    after: { ...after, alpha: beforeOnTop ? 1 : faded },
    beforeOnTop,
    lines: placedLines(change, t, after),
    dotSize: (from.radius / to.radius) ** (1 - t) / after.scale,
    words: wordsAt(change, time),
    vans: vansAt(change, time),
    dots: change.turns,
  };
}

/** The lines of a picture at rest. */
export function restingLines(picture: Picture): InkLine[] {
  return picture.capitals.map((capital) => ({
    ink: capital.ink,
    alpha: 1,
    strokes: drawPressureLine(capital, picture, picture.size).strokes,
  }));
}
