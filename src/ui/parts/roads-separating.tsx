import type { RoadsView } from '../../present/index.ts';
import { t } from '../debrief-words.ts';
import { words } from '../words.ts';
import { WideTable } from './wide-table.tsx';

/** Which choice parts the roads that do well under the player’s mandate from the others. */
export function RoadsSeparating({ separating }: { readonly separating: RoadsView['separating'] }) {
  return (
    <section class="card">
      <h4>{t('debrief.separating.title')}</h4>
      <p>{separating.sentence}</p>
      {separating.rows.length > 0 && (
        <WideTable label={t('debrief.separating.title')}>
          <table class="small">
            <thead>
              <tr>
                <th scope="col">{t('debrief.separating.option')}</th>
                <th scope="col">{t('debrief.separating.with')}</th>
                <th scope="col">{t('debrief.separating.without')}</th>
                <th scope="col">{t('debrief.separating.difference')}</th>
              </tr>
            </thead>
            <tbody>
              {separating.rows.map(({ when, option, withIt, withoutIt, difference }) => (
                <tr key={`${when} ${option}`}>
                  <th scope="row">
                    {option} <span class="mute">({when})</span>
                  </th>
                  <td>{words.number(withIt, 1)}</td>
                  <td>{words.number(withoutIt, 1)}</td>
                  <td>{difference}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      <p class="small mute">{t('debrief.separating.note')}</p>
    </section>
  );
}
