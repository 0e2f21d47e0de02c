import type { RoadsPictureView } from '../../present/index.ts';
import { RoadsPlot, viewBoxOf } from './roads-plot.tsx';

interface RoadsStillProps {
  readonly picture: RoadsPictureView;
  /** What it shows, in words. */
  readonly says: string;
  /** Without colours: only where roads are. */
  readonly quiet?: boolean;
}

/** The picture of all roads to look at: for places beside it, and for paper. */
export function RoadsStill({ picture, says, quiet = false }: RoadsStillProps) {
  return (
    <figure class="roads-figure still" role="img" aria-label={says}>
      <RoadsPlot picture={picture}>
        <svg viewBox={viewBoxOf(picture)} preserveAspectRatio="none" aria-hidden="true">
          {quiet ? (
            <path class="ghost" d={picture.ghost} />
          ) : (
            picture.bands.map(({ band, path }) => <path key={band} class={`band-${band}`} d={path} />)
          )}
        </svg>
      </RoadsPlot>
    </figure>
  );
}
