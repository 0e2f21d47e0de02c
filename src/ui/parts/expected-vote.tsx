import { t } from '../words.ts';
import { Hemicycle } from './hemicycle.tsx';

const SEATS = 99;

/**
 * What is known of a vote before it is held: seats that are for or against it whatever chance brings, and in between
 * those at which it may end, each as likely as the next. `odds` go from 0 to 1.
 */
export function ExpectedVote({ odds, children }: { readonly odds: number; readonly children: string }) {
  const first = Math.round((SEATS * odds) / 2);
  const last = Math.round((SEATS * (1 + odds)) / 2);
  return (
    <div class="expected-vote">
      <Hemicycle
        seats={SEATS}
        seat={(index) => ({ look: index < first ? 'for' : index < last ? 'open' : 'against' })}
      />
      <div>
        <p class="law">{children}</p>
        <p class="small mute">{t('page.decision.vote')}</p>
      </div>
    </div>
  );
}
