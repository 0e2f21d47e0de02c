import { useEffect } from 'preact/hooks';
import type { RoadView, SelectionView } from '../../present/index.ts';
import { useInquiry } from '../behaviour/use-inquiry.ts';
import { t } from '../debrief-words.ts';
import { Bar } from './bar.tsx';
import { Inquired } from './inquired.tsx';
import { RoadList } from './road-list.tsx';
import type { RoadsChoice } from './roads-filter.tsx';

interface RoadsSelectionProps {
  readonly choice: RoadsChoice;
  /** The squares of these roads, for the picture. */
  readonly onPaths: (paths: SelectionView['paths']) => void;
  readonly onClear: () => void;
  readonly onLook: (road: RoadView) => void;
}

/** What the roads that were picked out have in common. */
export function RoadsSelection({ choice, onPaths, onClear, onLook }: RoadsSelectionProps) {
  const options = Object.fromEntries(
    Object.entries(choice.options).map(([decision, option]) => [decision, [option]]),
  );
  const { now, again, latest } = useInquiry('selection', { options, scores: choice.scores });
  const paths = latest?.paths;
  useEffect(() => {
    if (paths) onPaths(paths);
  }, [paths, onPaths]);
  const shown = now.state === 'failed' || !latest ? now : { state: 'done' as const, view: latest };
  return (
    <Inquired
      now={shown}
      again={again}
      show={(view) => (
        <section class="card selection">
          <h4>{t('debrief.selection.title')}</h4>
          <p role="status">{view.sentence}</p>
          <button type="button" class="button" onClick={onClear}>
            {t('debrief.filter.clear')}
          </button>
          <ul class="small spans">
            {view.spans.map(({ id, label, text }) => (
              <li key={id}>
                <b>{label}</b> {text}
              </li>
            ))}
          </ul>
          {view.count > 0 && (
            <>
              <h5>{t('debrief.selection.decisions')}</h5>
              <div class="taken-options">
                {view.decisions.map(({ when, options: all }) => (
                  <div key={when} class="small">
                    <b>{when}</b>
                    <ul class="option-shares">
                      {all.map(({ title, share, text }) => (
                        <li key={title} class={share === 0 ? 'mute' : ''}>
                          <span>{title}</span>
                          <Bar share={share} tone="ink" />
                          <b>{text}</b>
                        </li>
                      ))}
                    </ul>
                  </div>
                ))}
              </div>
              <h5>{t('debrief.selection.best')}</h5>
              <RoadList label={t('debrief.selection.best')} roads={view.best} onLook={onLook} />
            </>
          )}
        </section>
      )}
    />
  );
}
