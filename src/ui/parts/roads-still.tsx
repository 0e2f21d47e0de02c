import type { RoadsPictureView } from '../../present/index.ts';
import { ticks, viewBoxOf } from './roads-picture.tsx';
import { RoadsPoints } from './roads-points.tsx';

interface RoadsStillProps {
  readonly picture: RoadsPictureView;
  /** What it shows, in words. */
  readonly says: string;
  /** Without colours: only where roads are. */
  readonly quiet?: boolean;
}

/** The picture of all roads to look at: for places beside it, and for paper. */
export function RoadsStill({ picture, says, quiet = false }: RoadsStillProps) {
  const width = picture.cost[1] - picture.cost[0];
  const height = picture.security[1] - picture.security[0];
  return (
    <figure class="roads-figure still" role="img" aria-label={says}>
      <p class="axis-y small mute">{picture.labels.security}</p>
      <div class="plot-frame" style={{ '--ratio': width / height }}>
        <div class="plot" style={{ aspectRatio: `${width} / ${height}` }}>
          <svg viewBox={viewBoxOf(picture)} preserveAspectRatio="none" aria-hidden="true">
            {quiet ? (
              <path class="ghost" d={picture.ghost} />
            ) : (
              picture.bands.map(({ band, path }) => <path key={band} class={`band-${band}`} d={path} />)
            )}
          </svg>
          <RoadsPoints picture={picture} />
          {ticks(picture.security).map((value) => (
            <span
              key={value}
              class="tick tick-y small mute"
              style={{ bottom: `${((value - picture.security[0]) / height) * 100}%` }}
            >
              {value}
            </span>
          ))}
        </div>
        <div class="ticks-x">
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
      <p class="axis-x small mute">{picture.labels.cost}</p>
    </figure>
  );
}
