import type { TurnView } from '../../present/index.ts';
import { t } from '../words.ts';
import { Change } from './change.tsx';
import { SourcesLine } from './sources-line.tsx';

/** One quarter: what was asked, what was decided, why, what followed, and what was really done. */
export function Turn({ turn }: { readonly turn: TurnView }) {
  return (
    <li class={turn.turningPoint ? 'card turn turning' : 'card turn'}>
      <p class="kicker">
        {turn.when}
        {turn.turningPoint && <span class="tag">{t('page.debrief.turning')}</span>}
      </p>
      <h3>{turn.headline}</h3>
      <div class="turn-halves">
        <dl class="pairs">
          <div>
            <dt>{t('page.debrief.decided')}</dt>
            <dd>
              <b>{turn.decision}</b>
            </dd>
          </div>
          <div>
            <dt>{t('page.debrief.because')}</dt>
            <dd>
              {turn.reason}
              <span class="mute overruled">{turn.overruled}</span>
            </dd>
          </div>
          <div>
            <dt>{t('page.debrief.effect')}</dt>
            <dd>
              <span class="effects">
                {turn.effects.map(({ id, label, change }) => (
                  <span key={id}>
                    {label} <Change points={change} />
                  </span>
                ))}
              </span>
              {turn.effectText}
            </dd>
          </div>
        </dl>
        <div class="really">
          <p class="small">
            <b>{t(turn.same === null ? 'page.debrief.elsewhere' : 'page.debrief.real')}</b>{' '}
            {turn.same !== null && (
              <span class="tag">{t(turn.same ? 'page.debrief.same' : 'page.debrief.different')}</span>
            )}
          </p>
          <p>{turn.history}</p>
          <SourcesLine facts={turn.facts} />
        </div>
      </div>
    </li>
  );
}
