import type { HistoryView } from '../../present/index.ts';
import { t } from '../debrief-words.ts';
import { SourcesLine } from './sources-line.tsx';

/** The other Europeans: one strip each from 2019 to 2026, and every change with its sources. */
export function NeighbourStrips({ history }: { readonly history: HistoryView }) {
  return (
    <>
      <ul class="stance-legend small">
        {history.stances.map(({ id, label }) => (
          <li key={id}>
            <span class={`stance-swatch stance-${id}`} aria-hidden="true" /> {label}
          </li>
        ))}
      </ul>
      <div class="strips small">
        <div class="strip-years mute" aria-hidden="true">
          {history.years.map(({ label, at }) => (
            <span key={label} style={{ left: `${at * 100}%` }}>
              {label}
            </span>
          ))}
        </div>
        <ul>
          {history.neighbours.map(({ id, name, own, sentence, spans }) => (
            <li key={id} class={own ? 'strip own' : 'strip'}>
              <span aria-hidden="true">{name}</span>
              <span class="strip-bar" role="img" aria-label={sentence}>
                {spans.map(({ stance, from, to }) => (
                  <span
                    key={from}
                    class={`stance-${stance}`}
                    style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }}
                  />
                ))}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <details>
        <summary>
          <b>{t('debrief.neighbours.list')}</b>
        </summary>
        <ol class="dates">
          {history.changes.map(({ id, when, text, facts }) => (
            <li key={id}>
              <b>{when}</b>
              <p>{text}</p>
              <SourcesLine facts={facts} />
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
