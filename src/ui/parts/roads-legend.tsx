import type { RoadsPictureView } from '../../present/index.ts';
import { t } from '../debrief-words.ts';
import { words } from '../words.ts';
import { viewBoxOf } from './roads-plot.tsx';

interface RoadsLegendProps {
  readonly picture: RoadsPictureView;
  readonly showFrontier: boolean;
  /** Undefined while the frontier is not known. */
  readonly onShowFrontier: ((show: boolean) => void) | undefined;
}

/** What colours, outlines and signs mean, with the scores of each named place. */
export function RoadsLegend({ picture, showFrontier, onShowFrontier }: RoadsLegendProps) {
  const whole = (value: number) => words.number(Math.round(value));
  return (
    <div class="roads-legend small">
      <ul class="legend-list">
        {picture.points.map((point) => (
          <li key={point.id}>
            <span class={`point point-${point.kind} in-legend`} aria-hidden="true" />
            <span>
              <b>{point.label}</b>{' '}
              <span class="mute">
                {t('debrief.legend.scores', {
                  cost: whole(point.cost),
                  security: whole(point.security),
                  alliance: whole(point.alliance),
                })}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {onShowFrontier && (
        <label class="check-line">
          <input
            type="checkbox"
            checked={showFrontier}
            onChange={(event) => onShowFrontier(event.currentTarget.checked)}
          />
          <span>
            {t('debrief.legend.frontier')} <span class="mute">{t('debrief.legend.inside')}</span>
          </span>
        </label>
      )}
      <p class="legend-name">{picture.labels.alliance}</p>
      <ul class="panels">
        {picture.bands.map(({ band, label, rank, alone }) => (
          <li key={band}>
            {alone && (
              <svg class="panel-plot" viewBox={viewBoxOf(picture)} aria-hidden="true">
                <path class="ghost" d={picture.ghost} />
                <path class={`band-${band}`} d={alone} />
              </svg>
            )}
            <span>
              <span class={`swatch band-${band}`} aria-hidden="true" /> <b>{rank}</b>{' '}
              <span class="mute">{label}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
