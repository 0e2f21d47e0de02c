import type { FactView } from '../../present/index.ts';
import { t } from '../words.ts';
import { FactLinks } from './fact-links.tsx';

/** "Sources" and their names, where there are any. */
export function SourcesLine({ facts }: { readonly facts: readonly FactView[] }) {
  if (facts.length === 0) return null;
  return (
    <div class="sources small">
      <span class="mute">{t('page.facts', { count: facts.length })}</span>
      <FactLinks facts={facts} />
    </div>
  );
}
