import type { FrameView } from '../../present/index.ts';
import { useWorks } from '../behaviour/use-showing.ts';
import { t } from '../words.ts';
import { CoreMark } from './core-mark.tsx';
import { VanMark } from './van-mark.tsx';

const WIDE = '(min-width: 62.5em)';

/** Everything that the map says, in words. */
export function Legend({ frame: now }: { readonly frame: FrameView }) {
  const frame = useWorks(now);
  // Where there is room, crews and plan have a picture and words of their own beside the map.
  const beside = frame.works ? 'narrow-only' : '';
  return (
    <details class="legend" data-over-map open={matchMedia(WIDE).matches}>
      <summary>
        <span class="wide-only">{t('page.map')}</span>
        <span class="narrow-only">
          {frame.pressures.map(({ actor, label, stance }) => (
            <span key={actor}>{t('page.map.stance', { actor: label, stance })}</span>
          ))}
        </span>
      </summary>
      <div class="legend-body">
        <p class={beside}>{frame.mapSentence}</p>
        <ul class="legend-pressures wide-only">
          {frame.pressures.map(({ actor, label, stance }) => (
            <li key={actor}>{t('page.map.stance', { actor: label, stance })}</li>
          ))}
        </ul>
        <div>
          <h2>{t('page.map.network')}</h2>
          <ul>
            {frame.network.map(({ id, label }) => (
              <li key={id}>
                <span class={`site ${id}`} aria-hidden="true" />
                {label}
              </li>
            ))}
          </ul>
        </div>
        {frame.core && (
          <p class="core-line">
            <CoreMark /> {frame.core}
          </p>
        )}
        {frame.crews.length > 0 && (
          <div class={beside}>
            <h2>{t('page.map.crews')}</h2>
            <ul>
              {frame.crews.map(({ id, label }) => (
                <li key={id}>
                  <VanMark task={id} />
                  {label}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </details>
  );
}
