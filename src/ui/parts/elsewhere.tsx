import type { ElsewhereNoteView } from '../../present/index.ts';
import { t } from '../words.ts';
import { SourcesLine } from './sources-line.tsx';

/** What happens in another part of the world meanwhile. The small map on the map shows the same. */
export function Elsewhere({ note }: { readonly note: ElsewhereNoteView | undefined }) {
  if (!note) return null;
  return (
    <aside class="elsewhere" aria-label={t('page.elsewhere', { region: note.region })}>
      <p class="elsewhere-region">{t('page.elsewhere', { region: note.region })}</p>
      <p>{note.text}</p>
      <SourcesLine facts={note.facts} />
    </aside>
  );
}
