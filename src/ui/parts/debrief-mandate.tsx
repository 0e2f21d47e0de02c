import type { DebriefView } from '../../present/index.ts';
import { t, words } from '../words.ts';
import { Bar } from './bar.tsx';

/** What the player asked of themselves, beside what came of it. */
export function DebriefMandate({ mandate }: { readonly mandate: DebriefView['mandate'] }) {
  return (
    <>
      <p class="lead">{mandate.sentence}</p>
      <ul class="measures">
        {mandate.rows.map(({ id, label, points, score }) => (
          <li key={id} class="card">
            <h3>{label}</h3>
            <div class="measure small">
              <span class="mute">{t('page.debrief.asked')}</span>
              <Bar share={points / 10} tone="ink" />
              <b>{t('page.oath.points', { count: points })}</b>
              <span class="mute">{t('page.debrief.got')}</span>
              <Bar share={score / 100} tone={id} />
              <b>
                {words.number(score)}
                {t('page.meter.of')}
              </b>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
