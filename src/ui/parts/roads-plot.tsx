import type { ComponentChildren, HTMLAttributes } from 'preact';
import type { RoadsPictureView } from '../../present/index.ts';
import { t } from '../debrief-words.ts';
import { RoadsPoints } from './roads-points.tsx';

interface RoadsPlotProps {
  readonly picture: RoadsPictureView;
  /** What makes it a picture to point at. */
  readonly plot?: HTMLAttributes<HTMLDivElement>;
  /** The squares. */
  readonly children: ComponentChildren;
}

/** Scales, named places and the way to better ends around the squares of a picture of roads; only for the eye. */
export function RoadsPlot({ picture, plot, children }: RoadsPlotProps) {
  const { cost, security, labels } = picture;
  const width = cost[1] - cost[0];
  const height = security[1] - security[0];
  return (
    <div class="plot-frame" style={{ '--ratio': width / height }}>
      <p class="axis-y small mute" aria-hidden="true">
        {labels.security}
      </p>
      <div class="plot" {...plot} style={{ aspectRatio: `${width} / ${height}` }}>
        {children}
        <p class="better-way small" aria-hidden="true">
          {t('debrief.picture.better')}
          <svg width="15" height="15" viewBox="0 0 15 15" aria-hidden="true" focusable="false">
            <path d="M2 13L13 2M5 2H13V10" />
          </svg>
        </p>
        <RoadsPoints picture={picture} />
        {ticks(security).map((value) => (
          <span
            key={value}
            class="tick tick-y small mute"
            style={{ bottom: `${((value - security[0]) / height) * 100}%` }}
            aria-hidden="true"
          >
            {value}
          </span>
        ))}
      </div>
      <div class="ticks-x" aria-hidden="true">
        {ticks(cost).map((value) => (
          <span
            key={value}
            class="tick tick-x small mute"
            style={{ left: `${((value - cost[0]) / width) * 100}%` }}
          >
            {value}
          </span>
        ))}
      </div>
      <p class="axis-x small mute" aria-hidden="true">
        {labels.cost}
      </p>
    </div>
  );
}

/** The part of the scale that is shown, as SVG counts: y downwards. */
export function viewBoxOf({ cost, security }: RoadsPictureView): string {
  return `${cost[0]} ${-security[1]} ${cost[1] - cost[0]} ${security[1] - security[0]}`;
}

/** Lines at every ten points. */
export function RoadsGrid({ picture }: { readonly picture: RoadsPictureView }) {
  const [left, right] = picture.cost;
  const [bottom, top] = picture.security;
  const path = [
    ...ticks(picture.cost).map((x) => `M${x} ${-top}V${-bottom}`),
    ...ticks(picture.security).map((y) => `M${left} ${-y}H${right}`),
  ].join('');
  return <path class="grid" d={path} />;
}

function ticks([from, to]: readonly [number, number]): readonly number[] {
  return Array.from({ length: Math.floor((to - from) / 10) + 1 }, (_, i) => from + i * 10);
}
