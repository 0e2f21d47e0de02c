import type { DecisionsView } from '../../present/index.ts';
import { t } from '../debrief-words.ts';
import { BoxPlot, BoxScale } from './box-plot.tsx';
import { Paragraphs } from './paragraphs.tsx';

/** For each decision the option that came next, over the same draws. */
export function DebriefRunnersUp({ view }: { readonly view: DecisionsView }) {
  return (
    <section class="card picture">
      <h3>{view.title}</h3>
      <Paragraphs of={view.lead} class="lead" />
      <p class="small mute">{view.how}</p>
      <ol class="runners-up">
        {view.rows.map((row) => (
          <li key={row.when} class={row.most ? 'most' : ''}>
            <div>
              <p>
                <span class="kicker">{row.when}</span>{' '}
                {row.most && <span class="tag">{t('analysis.decisions.tag')}</span>}
              </p>
              <p>
                <span class="mute">{t('analysis.decisions.you')}</span> {row.chosen}
              </p>
              <p>
                <span class="mute">{t('analysis.decisions.next')}</span> <b>{row.runnerUp}</b>
              </p>
            </div>
            <div>
              <BoxPlot spread={row.runnerUpSpread} mark={row.chosenSpread.middle} />
              <p class="small">{row.text}</p>
              <p class="small mute">{row.parts}</p>
            </div>
          </li>
        ))}
      </ol>
      <div class="runners-scale">
        <span class="small mute">{t('analysis.decisions.scale')}</span>
        <BoxScale />
      </div>
    </section>
  );
}
