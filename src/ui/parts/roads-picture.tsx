import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RoadsPictureView } from '../../present/index.ts';
import { t } from '../debrief-words.ts';
import { words } from '../words.ts';
import { RoadsPoints } from './roads-points.tsx';

/** A part of the picture, in points. */
export interface Frame {
  readonly cost: readonly [number, number];
  readonly security: readonly [number, number];
}

interface RoadsPictureProps {
  readonly picture: RoadsPictureView;
  /** Only these roads in colour, band by band; all of them when undefined. */
  readonly only?: readonly [string, string, string] | undefined;
  readonly frame: Frame | undefined;
  readonly showFrontier: boolean;
  /** A frame was drawn, one square was taken, or (undefined) it was let go. */
  readonly onFrame: (frame: Frame | undefined) => void;
}

/** Squares lie on a lattice of half points. */
const SQUARE = 0.5;
/** A pointer this far from a square still means it; of the width of the picture. */
const REACH = 0.03;
/** A drag shorter than this is a click; of the width. */
const DRAG = 0.02;
const AHEAD: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** All roads as squares: cost to the right, security upwards, alliance as colour. Words below say what is pointed at. */
export function RoadsPicture({ picture, only, frame, showFrontier, onFrame }: RoadsPictureProps) {
  const { marks } = picture;
  const [pointed, setPointed] = useState(-1);
  const [byKeys, setByKeys] = useState(false);
  const [drawn, setDrawn] = useState<Frame | undefined>();
  const start = useRef<readonly [number, number] | undefined>(undefined);
  const width = picture.cost[1] - picture.cost[0];
  const height = picture.security[1] - picture.security[0];
  // Other marks, other numbers.
  useEffect(() => setPointed(-1), [marks]);

  const placeOf = (event: TargetedPointerEvent<HTMLElement>): readonly [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    return [
      picture.cost[0] + ((event.clientX - box.left) / box.width) * width,
      picture.security[1] - ((event.clientY - box.top) / box.height) * height,
    ];
  };
  const point = (event: TargetedPointerEvent<HTMLElement>) => {
    const place = placeOf(event);
    setByKeys(false);
    if (start.current && farFrom(start.current, place, width)) setDrawn(frameBetween(start.current, place));
    else setPointed(nearest(marks, place, width * REACH));
  };
  const release = (event: TargetedPointerEvent<HTMLElement>) => {
    const from = start.current;
    start.current = undefined;
    setDrawn(undefined);
    if (!from) return;
    const place = placeOf(event);
    if (farFrom(from, place, width)) onFrame(frameBetween(from, place));
    else {
      const mark = nearest(marks, place, width * REACH);
      onFrame(mark >= 0 ? squareOf(marks, mark) : undefined);
    }
  };
  const press = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const ahead = AHEAD[event.key];
    if (ahead) {
      event.preventDefault();
      setByKeys(true);
      setPointed(next(marks, pointed, ahead, picture));
    } else if ((event.key === 'Enter' || event.key === ' ') && pointed >= 0) {
      event.preventDefault();
      onFrame(squareOf(marks, pointed));
    } else if (event.key === 'Escape' && (frame || pointed >= 0)) {
      setPointed(-1);
      onFrame(undefined);
    }
  };

  const shown = drawn ?? frame;
  // Thousands of squares: not touched while only the pointer moves.
  const base = useMemo(
    () => (
      <svg viewBox={viewBoxOf(picture)} preserveAspectRatio="none" aria-hidden="true">
        <Grid picture={picture} />
        {picture.bands.map(({ band, path }) => (
          <path key={band} class={only ? 'ghost' : `band-${band}`} d={path} />
        ))}
        {only?.map((path, band) => (
          <path key={`only-${band}`} class={`band-${band}`} d={path} />
        ))}
        {showFrontier && <path class="frontier" d={picture.frontier} />}
      </svg>
    ),
    [picture, only, showFrontier],
  );
  return (
    <figure class="roads-figure">
      <p class="axis-y small mute" aria-hidden="true">
        {picture.labels.security}
      </p>
      <div class="plot-frame" style={{ '--ratio': width / height }}>
        <div
          class="plot"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move in it
          tabIndex={0}
          role="application"
          aria-label={t('debrief.picture.name')}
          aria-describedby="roads-keys"
          style={{ aspectRatio: `${width} / ${height}` }}
          onKeyDown={press}
          onPointerDown={(event) => {
            start.current = event.button === 0 && event.pointerType !== 'touch' ? placeOf(event) : undefined;
            if (event.pointerType === 'touch') start.current = placeOf(event);
          }}
          onPointerMove={point}
          onPointerUp={release}
          onPointerCancel={() => {
            start.current = undefined;
            setDrawn(undefined);
          }}
          onPointerLeave={() => !byKeys && setPointed(-1)}
        >
          {base}
          {(shown || pointed >= 0) && (
            <svg class="overlay" viewBox={viewBoxOf(picture)} preserveAspectRatio="none" aria-hidden="true">
              {shown && <FrameBox frame={shown} />}
              {pointed >= 0 && <FrameBox frame={squareOf(marks, pointed)} class="pointed" />}
            </svg>
          )}
          <RoadsPoints picture={picture} />
          {ticks(picture.security).map((value) => (
            <span
              key={value}
              class="tick tick-y small mute"
              style={{ bottom: `${((value - picture.security[0]) / height) * 100}%` }}
              aria-hidden="true"
            >
              {value}
            </span>
          ))}
        </div>
        <div class="ticks-x" aria-hidden="true">
          {ticks(picture.cost).map((value) => (
            <span
              key={value}
              class="tick tick-x small mute"
              style={{ left: `${((value - picture.cost[0]) / width) * 100}%` }}
            >
              {value}
            </span>
          ))}
        </div>
      </div>
      <p class="axis-x small mute" aria-hidden="true">
        {picture.labels.cost}
      </p>
      <p class="pointed-text no-print small" aria-live={byKeys ? 'polite' : 'off'}>
        {pointed >= 0 ? wordsFor(picture, pointed) : t('debrief.picture.hint')}
      </p>
      <p class="sr" id="roads-keys">
        {t('debrief.picture.keys')}
      </p>
    </figure>
  );
}

/** The part of the scale that is shown, as SVG counts: y downwards. */
export function viewBoxOf({ cost, security }: RoadsPictureView): string {
  return `${cost[0]} ${-security[1]} ${cost[1] - cost[0]} ${security[1] - security[0]}`;
}

function Grid({ picture }: { readonly picture: RoadsPictureView }) {
  const [left, right] = picture.cost;
  const [bottom, top] = picture.security;
  const path = [
    ...ticks(picture.cost).map((x) => `M${x} ${-top}V${-bottom}`),
    ...ticks(picture.security).map((y) => `M${left} ${-y}H${right}`),
  ].join('');
  return <path class="grid" d={path} />;
}

function FrameBox({ frame, class: name = 'taken' }: { readonly frame: Frame; readonly class?: string }) {
  return (
    <rect
      class={name}
      x={frame.cost[0]}
      y={-frame.security[1]}
      width={frame.cost[1] - frame.cost[0]}
      height={frame.security[1] - frame.security[0]}
    />
  );
}

function wordsFor({ marks }: RoadsPictureView, mark: number): string {
  const whole = (values: Float32Array) => words.number(values[mark] as number, 1);
  const count = marks.count[mark] as number;
  return t('debrief.picture.pointed', {
    cost: whole(marks.cost),
    security: whole(marks.security),
    alliance: whole(marks.alliance),
    n: count,
    count: words.number(count),
    frontier: marks.frontier[mark] as number,
  });
}

export function ticks([from, to]: readonly [number, number]): readonly number[] {
  return Array.from({ length: Math.floor((to - from) / 10) + 1 }, (_, i) => from + i * 10);
}

type Marks = RoadsPictureView['marks'];

function nearest(marks: Marks, [cost, security]: readonly [number, number], reach: number): number {
  let found = -1;
  let least = reach * reach;
  for (let mark = 0; mark < marks.count.length; mark++) {
    const far =
      ((marks.cost[mark] as number) - cost) ** 2 + ((marks.security[mark] as number) - security) ** 2;
    if (far < least) {
      least = far;
      found = mark;
    }
  }
  return found;
}

/** The nearest mark in a direction, or one in the middle where there is none to start from. */
function next(
  marks: Marks,
  from: number,
  [right, up]: readonly [number, number],
  { points }: RoadsPictureView,
): number {
  const start = points[0];
  if (from < 0) return nearest(marks, [start?.cost ?? 50, start?.security ?? 50], Number.POSITIVE_INFINITY);
  let found = from;
  let least = Number.POSITIVE_INFINITY;
  for (let mark = 0; mark < marks.count.length; mark++) {
    const dx = (marks.cost[mark] as number) - (marks.cost[from] as number);
    const dy = (marks.security[mark] as number) - (marks.security[from] as number);
    const along = dx * right + dy * up;
    const aside = Math.abs(dx * up) + Math.abs(dy * right);
    // Squares beside the way count as farther, and those behind or right beside it not at all.
    if (along < SQUARE / 2 || aside > along * 2) continue;
    const far = along + aside * 3;
    if (far < least) {
      least = far;
      found = mark;
    }
  }
  return found;
}

function squareOf(marks: Marks, mark: number): Frame {
  const side = (value: number): readonly [number, number] => {
    const from = Math.floor(value / SQUARE) * SQUARE;
    return [from, from + SQUARE];
  };
  return { cost: side(marks.cost[mark] as number), security: side(marks.security[mark] as number) };
}

function farFrom(a: readonly [number, number], b: readonly [number, number], width: number): boolean {
  return Math.hypot(a[0] - b[0], a[1] - b[1]) > width * DRAG;
}

function frameBetween(a: readonly [number, number], b: readonly [number, number]): Frame {
  const span = (one: number, other: number): readonly [number, number] => [
    Math.round(Math.min(one, other) * 10) / 10,
    Math.round(Math.max(one, other) * 10) / 10,
  ];
  return { cost: span(a[0], b[0]), security: span(a[1], b[1]) };
}
