import type { FactView } from '../../present/index.ts';
import { useShell } from '../shell.ts';
import { t } from './projector-words.ts';

/** How many sources there are; opens them. Nobody in the last row reads a list of names. */
export function SourcesButton({ facts }: { readonly facts: readonly FactView[] }) {
  const { dialog } = useShell();
  const [only] = facts;
  if (!only) return null;
  return (
    <p>
      <button
        type="button"
        class="link"
        aria-haspopup="dialog"
        onClick={() => {
          dialog.value = facts.length === 1 ? { kind: 'fact', fact: only } : { kind: 'sources' };
        }}
      >
        {t('projector.sources', { count: facts.length })}
      </button>
    </p>
  );
}
