import { t } from '../words.ts';
import type { DebriefPartProps } from './debrief-parts.ts';
import { Person } from './person.tsx';

/** How far the player believed each claim, beside how good its evidence was. */
export function DebriefClaims({ debrief }: DebriefPartProps) {
  return (
    <>
      <p class="lead">{debrief.claimsSentence}</p>
      <ul class="claims">
        {debrief.claims.map(({ claim, person, rating, quality, verdict }) => (
          <li key={claim} class="card">
            <Person person={person} size={44} />
            <div>
              <h3>{claim}</h3>
              <p class="claim-marks small">
                <span class="tag">
                  {rating > 0 ? t('page.debrief.rated', { rating }) : t('page.debrief.unrated')}
                </span>
                <span class="tag">{quality}</span>
              </p>
              <p>{verdict}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
