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
  /** What is known of these roads, for the picture and the words above it. */
  readonly onShown: (selection: SelectionView | undefined) => void;
  readonly onLook: (road: RoadView) => void;
}

/** What the roads that were picked out have in common. */
export function RoadsSelection({ choice, onShown, onLook }: RoadsSelectionProps) {
  const options = Object.fromEntries(
    Object.entries(choice.options).map(([decision, option]) => [decision, [option]]),
  );
  const { now, again, latest } = useInquiry('selection', { options, scores: choice.scores });
  useEffect(() => {
    if (latest) onShown(latest);
  }, [latest, onShown]);
  useEffect(() => () => onShown(undefined), [onShown]);
  const shown = now.state === 'failed' || !latest ? now : { state: 'done' as const, view: latest };
  return (
    <Inquired
      now={shown}
      again={again}
      show={(view) => (
        <section class="card selection">
          <h4>{t('debrief.selection.title')}</h4>
          <p>{view.sentence}</p>
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
              <Shares decisions={view.decisions.filter(({ telling }) => telling)} />
              {view.decisions.some(({ telling }) => !telling) && (
                <details class="small">
                  <summary>{t('debrief.selection.others')}</summary>
                  <Shares decisions={view.decisions.filter(({ telling }) => !telling)} />
                </details>
              )}
              <h5>{t('debrief.selection.best')}</h5>
              <RoadList label={t('debrief.selection.best')} roads={view.best} onLook={onLook} />
            </>
          )}
        </section>
      )}
    />
  );
}

function Shares({ decisions }: Pick<SelectionView, 'decisions'>) {
  return (
    <div class="taken-options">
      {decisions.map(({ when, options }) => (
        <div key={when} class="small">
          <b>{when}</b>
          <ul class="option-shares">
            {options.map(({ title, share, text }) => (
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
  );
}
