import type { VarianceView } from '../../present/index.ts';
import { t } from '../debrief-words.ts';

/** For each score, how much comes from deciding, from believing and from luck. */
export function VarianceBars({ view }: { readonly view: VarianceView }) {
  return (
    <section class="card picture">
      <h3>{t('analysis.variance.title')}</h3>
      <p class="lead">{view.lead}</p>
      <p class="small mute">{t('analysis.variance.how')}</p>
      <ul class="variance-key small" aria-hidden="true">
        {view.parts.map(({ id, label }) => (
          <li key={id}>
            <span class={`key part-${id}`} />
            {label}
          </li>
        ))}
      </ul>
      <ul class="variance">
        {view.rows.map(({ id, label, shares, text }) => (
          <li key={id}>
            <b>{label}</b>
            <span class="variance-bar" aria-hidden="true">
              {view.parts.map((part) => (
                <span key={part.id} class={`part-${part.id}`} style={{ width: `${shares[part.id]}%` }}>
                  {shares[part.id] >= 8 ? shares[part.id] : ''}
                </span>
              ))}
            </span>
            <p class="small mute">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
