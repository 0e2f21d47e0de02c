import type { FactView } from '../../present/index.ts';
import { t, words } from '../words.ts';
import { Sr } from './sr.tsx';

/** A fact in full: what, when, who says so, and what to mind. */
export function FactText({ fact }: { readonly fact: FactView }) {
  return (
    <>
      <p>{fact.claim}</p>
      {fact.caution && <p class="small caution">{t('page.sources.caution', { text: fact.caution })}</p>}
      <p class="small mute">
        {words.date(fact.date)} · {fact.source}
        <br />
        <a href={fact.url} target="_blank" rel="noreferrer">
          {t('page.sources.read', { title: fact.title })} <Sr>{t('page.newTab')}</Sr>
        </a>
      </p>
    </>
  );
}
