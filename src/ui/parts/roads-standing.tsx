import type { RoadView, StandingView } from '../../present/index.ts';
import { t } from '../debrief-words.ts';
import { look } from './road-list.tsx';
import { StandingRows } from './standing-rows.tsx';

interface RoadsStandingProps {
  readonly standing: StandingView;
  readonly caution: string;
  readonly onLook: (road: RoadView) => void;
}

/** Where the run’s own decisions stand among all roads. */
export function RoadsStanding({ standing, caution, onLook }: RoadsStandingProps) {
  return (
    <section class="card">
      <h4>{t('debrief.standing.title')}</h4>
      <p>{standing.sentence}</p>
      <StandingRows standing={standing} />
      {caution && <p class="small mute">{caution}</p>}
      <p>{standing.frontierSentence}</p>
      {standing.betters.length > 0 && (
        <>
          <h5>{t('debrief.standing.betters')}</h5>
          <ul class="betters small">
            {standing.betters.map((better) => (
              <li key={better.road}>
                <p>
                  {t('debrief.standing.better', {
                    apart: better.apart,
                    cost: better.cost,
                    security: better.security,
                    alliance: better.alliance,
                  })}
                </p>
                <ul class="mute">
                  {better.differences.map((difference) => (
                    <li key={difference}>{difference}</li>
                  ))}
                </ul>
                <button type="button" class="button" onClick={() => look(better, onLook)}>
                  {t('debrief.road.look')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
