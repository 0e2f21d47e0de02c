import { useInquiry } from '../behaviour/use-inquiry.ts';
import { t } from '../debrief-words.ts';
import type { DebriefPartProps } from './debrief-part-props.ts';
import { Inquired } from './inquired.tsx';
import { Person } from './person.tsx';
import { SensePicture } from './sense-picture.tsx';
import { SourcesLine } from './sources-line.tsx';

/** How far the player believed each claim, beside how good its evidence was. */
export function DebriefClaims({ debrief }: DebriefPartProps) {
  const { now, again } = useInquiry('sense', {});
  return (
    <>
      <Inquired now={now} again={again} show={(view) => <SensePicture view={view} />} />
      <h3 class="part-name">{t('analysis.sense.list')}</h3>
      <p>{debrief.claimsSentence}</p>
      <ul class="claims">
        {debrief.claims.map(({ claim, person, rating, quality, verdict, facts }) => (
          <li key={claim} class="card">
            <Person person={person} size={44} />
            <div>
              <h4>{claim}</h4>
              <p class="claim-marks small">
                <span class="tag">
                  {rating > 0 ? t('page.debrief.rated', { rating }) : t('page.debrief.unrated')}
                </span>
                <span class="tag">{quality}</span>
              </p>
              <p>{verdict}</p>
              <SourcesLine facts={facts} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
