import { useInquiry } from '../behaviour/use-inquiry.ts';
import { t } from '../debrief-words.ts';
import { words } from '../words.ts';
import type { DebriefPartProps } from './debrief-part-props.ts';
import { Inquired } from './inquired.tsx';
import { NeighbourStrips } from './neighbour-strips.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { RoadsStill } from './roads-still.tsx';
import { SourcesLine } from './sources-line.tsx';

/** What real governments did: on the same picture, date by date, and the other Europeans beside it. */
export function DebriefHistory({ debrief: { history } }: DebriefPartProps) {
  const roads = useInquiry('roads', {});
  const record = useInquiry('history', {});
  const isReal = history.rows.length > 0;
  return (
    <>
      <div class="halves">
        <div>
          <p class="lead">{history.sentence}</p>
          {isReal && (
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
          <Paragraphs of={history.paragraphs} />
          <SourcesLine facts={history.facts} />
        </div>
        {isReal && (
          <div>
            <Inquired
              now={roads.now}
              again={roads.again}
              label={t('debrief.roads.working')}
              show={({ picture }, complete) => (
                <section class="card picture" data-name={t('debrief.report.roads')}>
                  <RoadsStill
                    picture={picture}
                    quiet={complete}
                    says={t('debrief.history.says', {
                      points: picture.points
                        .map(({ label, cost, security, alliance }) =>
                          t('debrief.point.says', {
                            label,
                            cost: Math.round(cost),
                            security: Math.round(security),
                            alliance: Math.round(alliance),
                          }),
                        )
                        .join('; '),
                    })}
                  />
                  <p class="small mute">{t('debrief.history.note')}</p>
                </section>
              )}
            />
          </div>
        )}
      </div>
      <section class="part">
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
      </section>
      <Inquired
        now={record.now}
        again={record.again}
        show={(view) => (
          <>
            {view.later.length > 0 && (
              <section class="part">
                <h3>{t('debrief.history.later')}</h3>
                <ul class="dates">
                  {view.later.map(({ when, levers }) => (
                    <li key={when}>
                      <b>{when}</b>
                      {levers.map((lever) => (
                        <p key={lever}>{lever}</p>
                      ))}
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {view.neighbours.length > 0 && (
              <section class="part picture">
                <h3>{t('debrief.neighbours')}</h3>
                <p class="small">{t('debrief.neighbours.note')}</p>
                <NeighbourStrips history={view} />
              </section>
            )}
          </>
        )}
      />
    </>
  );
}
