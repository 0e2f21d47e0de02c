import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RoadsPictureView } from '../../present/index.ts';
import { t } from '../debrief-words.ts';
import { words } from '../words.ts';
import { type Frame, frameBetween, nearestMark, nextMark, type Place, squareOf } from './frame-on-roads.ts';
import { RoadsGrid, RoadsPlot, viewBoxOf } from './roads-plot.tsx';

interface RoadsPictureProps {
  readonly picture: RoadsPictureView;
  /** Only these roads in colour, band by band; all of them when undefined. */
  readonly only?: readonly [string, string, string] | undefined;
  readonly frame: Frame | undefined;
  readonly showFrontier: boolean;
  /** A frame was drawn, one square was taken, or (undefined) it was let go. */
  readonly onFrame: (frame: Frame | undefined) => void;
}

/** A pointer this far from a square still means it; of the width of the picture. */
const REACH = 0.03;
/** A drag shorter than this is a click; of the width. */
const DRAG = 0.02;
const AHEAD: Readonly<Record<string, Place>> = {
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
  const start = useRef<Place | undefined>(undefined);
  const width = picture.cost[1] - picture.cost[0];
  const height = picture.security[1] - picture.security[0];
  // Other marks, other numbers.
  useEffect(() => setPointed(-1), [marks]);

  const placeOf = (event: TargetedPointerEvent<HTMLElement>): Place => {
    const box = event.currentTarget.getBoundingClientRect();
    return [
      picture.cost[0] + ((event.clientX - box.left) / box.width) * width,
      picture.security[1] - ((event.clientY - box.top) / box.height) * height,
    ];
  };
  const isDrag = (from: Place, to: Place) => Math.hypot(from[0] - to[0], from[1] - to[1]) > width * DRAG;
  const point = (event: TargetedPointerEvent<HTMLElement>) => {
    const place = placeOf(event);
    setByKeys(false);
    if (start.current && isDrag(start.current, place)) setDrawn(frameBetween(start.current, place));
    else setPointed(nearestMark(marks, place, width * REACH));
  };
  const release = (event: TargetedPointerEvent<HTMLElement>) => {
    const from = start.current;
    start.current = undefined;
    setDrawn(undefined);
    if (!from) return;
    const place = placeOf(event);
    if (isDrag(from, place)) onFrame(frameBetween(from, place));
    else {
      const mark = nearestMark(marks, place, width * REACH);
      onFrame(mark >= 0 ? squareOf(marks, mark) : undefined);
    }
  };
  const press = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const ahead = AHEAD[event.key];
    if (ahead) {
      event.preventDefault();
      setByKeys(true);
      const [first] = picture.points;
      setPointed(
        pointed < 0
          ? nearestMark(marks, [first?.cost ?? 50, first?.security ?? 50])
          : nextMark(marks, pointed, ahead),
      );
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
        <RoadsGrid picture={picture} />
        {picture.bands.map(({ band, path }) => (
          <path key={band} class={only ? 'ghost' : `band-${band} ${showFrontier ? 'behind' : ''}`} d={path} />
        ))}
        {only?.map((path, band) => (
          <path key={`only-${band}`} class={`band-${band}`} d={path} />
        ))}
        {showFrontier &&
          picture.bands.map(({ band, frontier }) => (
            <path key={`frontier-${band}`} class={`band-${band} frontier`} d={frontier} />
          ))}
      </svg>
    ),
    [picture, only, showFrontier],
  );
  return (
    <figure class="roads-figure">
      <RoadsPlot
        picture={picture}
        plot={{
          tabIndex: 0,
          role: 'application',
          'aria-label': t('debrief.picture.name'),
          'aria-describedby': 'roads-keys',
          onKeyDown: press,
          onPointerDown: (event) => {
            const means = event.button === 0 || event.pointerType === 'touch';
            start.current = means ? placeOf(event) : undefined;
          },
          onPointerMove: point,
          onPointerUp: release,
          onPointerCancel: () => {
            start.current = undefined;
            setDrawn(undefined);
          },
          onPointerLeave: () => !byKeys && setPointed(-1),
        }}
      >
        {base}
        {(shown || pointed >= 0) && (
          <svg class="overlay" viewBox={viewBoxOf(picture)} preserveAspectRatio="none" aria-hidden="true">
            {shown && <FrameBox frame={shown} />}
            {pointed >= 0 && <FrameBox frame={squareOf(marks, pointed)} class="pointed" />}
          </svg>
        )}
      </RoadsPlot>
      <p class="pointed-text no-print small" aria-live={byKeys ? 'polite' : 'off'}>
        {pointed >= 0 ? wordsFor(picture, pointed) : t('debrief.picture.hint')}
      </p>
      <p class="sr" id="roads-keys">
        {t('debrief.picture.keys')}
      </p>
    </figure>
  );
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
