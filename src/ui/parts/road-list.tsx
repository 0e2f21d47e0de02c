import type { RoadView } from '../../present/index.ts';
import { t } from '../debrief-words.ts';
import { WideTable } from './wide-table.tsx';

interface RoadListProps {
  /** What these roads are, for those who jump from table to table. */
  readonly label: string;
  /** `alike`: how many more end within a point of it. */
  readonly roads: readonly (RoadView & { readonly alike?: number })[];
  /** Takes a road to where its decisions can be changed. */
  readonly onLook: (road: RoadView) => void;
  /** The number of the first one. */
  readonly first?: number;
}

/** Roads as a table: where they end, and in what they differ from the run. */
export function RoadList({ label, roads, onLook, first = 1 }: RoadListProps) {
  return (
    <WideTable label={label}>
      <table class="small">
        <thead>
          <tr>
            <th scope="col">{t('debrief.road.column')}</th>
            <th scope="col">{t('debrief.score.cost')}</th>
            <th scope="col">{t('debrief.score.security')}</th>
            <th scope="col">{t('debrief.score.alliance')}</th>
            <th scope="col">{t('debrief.score.weighed')}</th>
            <th scope="col">{t('debrief.frontier.on')}</th>
          </tr>
        </thead>
        <tbody>
          {roads.map((road, place) => (
            <tr key={road.road}>
              <th scope="row">
                <details>
                  <summary>
                    {first + place}. {t('debrief.road.changes', { apart: road.apart })}
                    {road.alike ? (
                      <span class="mute"> {t('debrief.frontier.alike', { n: road.alike })}</span>
                    ) : null}
                  </summary>
                  <ol class="road-decisions">
                    {road.decisions.map(({ when, option, yours }) => (
                      <li key={when} class={yours ? 'mute' : ''}>
                        <b>{when}</b> {option}
                      </li>
                    ))}
                  </ol>
                  <button type="button" class="button" onClick={() => look(road, onLook)}>
                    {t('debrief.road.look')}
                  </button>
                </details>
              </th>
              <td>{road.cost}</td>
              <td>{road.security}</td>
              <td>{road.alliance}</td>
              <td>{road.weighed}</td>
              <td>{t(road.onFrontier ? 'debrief.frontier.yes' : 'debrief.frontier.no')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** Takes the reader along. */
export function look(road: RoadView, onLook: (road: RoadView) => void): void {
  onLook(road);
  const heading = document.getElementById('any-road');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
