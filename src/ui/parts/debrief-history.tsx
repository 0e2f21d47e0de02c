import { t, words } from '../words.ts';
import type { DebriefPartProps } from './debrief-parts.ts';
import { Paragraphs } from './paragraphs.tsx';
import { SourcesLine } from './sources-line.tsx';

/** What the real government did, on the same scale and with its dates and sources. */
export function DebriefHistory({ debrief: { history } }: DebriefPartProps) {
  return (
    <div class="halves">
      <div>
        <p class="lead">{history.sentence}</p>
        <Paragraphs of={history.paragraphs} />
        <SourcesLine facts={history.facts} />
        {history.rows.length > 0 && (
          <table>
            <caption>{t('page.debrief.compare')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('page.debrief.score')}</th>
                <th scope="col">{t('page.debrief.yours')}</th>
                <th scope="col">{t('page.debrief.theirs')}</th>
              </tr>
            </thead>
            <tbody>
              {history.rows.map(({ id, label, yours, theirs }) => (
                <tr key={id}>
                  <th scope="row">{label}</th>
                  <td>{words.number(yours)}</td>
                  <td>{words.number(theirs)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      <div>
        <h3>{t('page.debrief.dates')}</h3>
        <ol class="dates">
          {history.timeline.map(({ date, text, facts }) => (
            <li key={`${date} ${text}`}>
              <b>{date}</b>
              <p>{text}</p>
              <SourcesLine facts={facts} />
            </li>
          ))}
        </ol>
      </div>
    </div>
  );
}
