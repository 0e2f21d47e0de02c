import type { FrameView } from '../../present/index.ts';
import { Sr } from '../parts/sr.tsx';
import { words } from '../words.ts';
import { t } from './projector-words.ts';

/** Where and when, and how it stands: on the map, as on a plate. */
export function WorldPlate({ frame }: { readonly frame: FrameView }) {
  return (
    <>
      <p class="plate" data-over-map>
        <b>{frame.country}</b> {frame.when}, {frame.progress}
      </p>
      <ul class="plate-meters" data-over-map>
        {frame.meters.map(({ id, label, value, change, sentence }) => (
          <li key={id}>
            <Sr>{sentence}</Sr>
            <span aria-hidden="true">
              <span class={`aim ${id}`}>{t('projector.meter', { label, value: words.number(value) })}</span>
              {change !== 0 && (
                <b class={change > 0 ? 'up' : 'down'}>
                  {' '}
                  {change > 0 ? '▲' : '▼'} {words.number(Math.abs(change))}
                </b>
              )}
            </span>
          </li>
        ))}
      </ul>
      {/* What the map shows, for those who do not see it. */}
      <Sr>{frame.mapSentence}</Sr>
    </>
  );
}
