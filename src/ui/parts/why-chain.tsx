import type { WhyView } from '../../present/index.ts';
import { t } from '../words.ts';
import { CauseLine } from './cause-line.tsx';
import { Sign } from './sign.tsx';

/** The whole chain of causes of one change, down to the line that adds it up. */
export function WhyChain({ why }: { readonly why: WhyView }) {
  return (
    <div class="why">
      {why.groups.map((group) => (
        <section key={group.label}>
          <h3>
            <span>{group.label}</span>
            <span class="mute">{group.sum}</span>
          </h3>
          <ul>
            {group.lines.map((cause, index) => (
              <CauseLine key={`${index} ${cause.label}`} cause={cause} />
            ))}
          </ul>
        </section>
      ))}
      <p class="why-sum">
        <b>{t('page.why.sum')}</b>
        <Sign sign={why.sign}>{why.total}</Sign>
      </p>
      {why.note && <p class="small mute">{why.note}</p>}
    </div>
  );
}
