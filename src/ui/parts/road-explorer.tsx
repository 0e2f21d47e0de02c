import type { DecisionChoiceView } from '../../present/index.ts';
import { useInquiry } from '../behaviour/use-inquiry.ts';
import { t } from '../debrief-words.ts';
import { Inquired } from './inquired.tsx';
import { StandingRows } from './standing-rows.tsx';

interface RoadExplorerProps {
  readonly decisions: readonly DecisionChoiceView[];
  /** The place of the option in each decision. */
  readonly options: readonly number[];
  readonly onOptions: (options: readonly number[]) => void;
}

/** Any road: choose in each decision, and read where it leads, how it stands and what beats it. */
export function RoadExplorer({ decisions, options, onOptions }: RoadExplorerProps) {
  const { now, again, latest } = useInquiry('road', { options });
  const shown = now.state === 'failed' || !latest ? now : { state: 'done' as const, view: latest };
  const yours = decisions.map((decision) => decision.yours);
  return (
    <section class="card any-road">
      <h4 id="any-road" tabIndex={-1}>
        {t('debrief.road.title')}
      </h4>
      <p class="small">{t('debrief.road.hint')}</p>
      <div class="choice-grid">
        {decisions.map(({ when, question, options: all, yours: own }, decision) => (
          <label key={when} class="field">
            <span class="small">
              <b>{when}</b> {question}
            </span>
            <select
              value={options[decision] ?? 0}
              onChange={(event) => {
                const chosen = Number(event.currentTarget.value);
                onOptions(options.map((option, i) => (i === decision ? chosen : option)));
              }}
            >
              {all.map((title, option) => (
                <option key={title} value={option}>
                  {option === own ? t('debrief.road.own', { title }) : title}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <Inquired
        now={shown}
        again={again}
        show={(view) => (
          <div class="road-answer" role="status">
            <p>{view.isYours ? t('debrief.road.yours') : t('debrief.road.changes', { apart: view.apart })}</p>
            <StandingRows standing={view} />
            <p>{view.frontierSentence}</p>
            {view.betters[0] && (
              <p class="small mute">
                {t('debrief.road.closest')} {view.betters[0].differences.join('; ')}
              </p>
            )}
          </div>
        )}
      />
      {options.some((option, i) => option !== yours[i]) && (
        <button type="button" class="button" onClick={() => onOptions(yours)}>
          {t('debrief.road.reset')}
        </button>
      )}
    </section>
  );
}
