import type { WhyView } from '../../present/index.ts';
import { Sign } from '../parts/sign.tsx';
import { t } from './projector-words.ts';

/** What moved a score and by how much; what each line rests on is for a desk. */
export function WhyLarge({ why }: { readonly why: WhyView }) {
  return (
    <>
      {why.groups.map(({ label, sum, lines }) => (
        <section key={label}>
          <h2 class="large-sum">
            <span>{label}</span> <span>{sum}</span>
          </h2>
          <ul class="large-causes">
            {lines.map((cause, index) => (
              <li key={`${index} ${cause.label}`}>
                <span>{cause.label}</span>
                <Sign sign={cause.sign}>{cause.amount}</Sign>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="large-sum">
        <b>{t('page.why.sum')}</b> <Sign sign={why.sign}>{why.total}</Sign>
      </p>
    </>
  );
}
