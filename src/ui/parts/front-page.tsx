import type { OutcomeView } from '../../present/index.ts';
import { t } from '../words.ts';
import { Paragraphs } from './paragraphs.tsx';

export function FrontPage({ outcome }: { readonly outcome: OutcomeView }) {
  return (
    <article class="front-page">
      <p class="masthead small mute">
        <span>{outcome.paper}</span>
        <span>{outcome.dateline}</span>
      </p>
      {outcome.lawLost && <p class="kicker">{t('page.outcome.lost')}</p>}
      <h1 tabIndex={-1}>{outcome.headline}</h1>
      <Paragraphs of={outcome.paragraphs} />
    </article>
  );
}
