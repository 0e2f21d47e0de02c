import type { Quarter } from '../core/index.ts';
import type { CompiledFact } from '../scenario/index.ts';
import type { Teller } from './teller.ts';
import type { FactView } from './views.ts';

/** The facts of a list that are known by a quarter, each once; those not loaded yet are left out. */
export function describeFacts(ids: readonly string[], until: Quarter, teller: Teller): readonly FactView[] {
  return [...new Set(ids)].flatMap((id) => {
    const fact = teller.facts[id];
    return fact && fact.quarter <= until ? [describeFact(fact, teller)] : [];
  });
}

export function describeFact(fact: CompiledFact, teller: Teller): FactView {
  const { words } = teller;
  const caution = [words.t(`present.caution.${fact.confidence}`), fact.note ?? ''].filter(
    (part) => part !== '',
  );
  return {
    id: fact.id,
    claim: fact.claim,
    date: words.date(fact.date),
    source: words.t('present.source', {
      publisher: fact.source.publisher,
      date: words.date(fact.source.published),
    }),
    title: fact.source.title,
    url: fact.source.url,
    caution: caution.join(' '),
  };
}
