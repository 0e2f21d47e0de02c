import type { TermView } from '../../present/index.ts';
import { t } from '../words.ts';
import { TermList } from './term-list.tsx';

/** The words of this quarter, folded away until wanted. */
export function Terms({ terms }: { readonly terms: readonly TermView[] }) {
  if (terms.length === 0) return null;
  return (
    <details class="fold">
      <summary>{t('page.terms', { count: terms.length })}</summary>
      <TermList terms={terms} />
    </details>
  );
}
