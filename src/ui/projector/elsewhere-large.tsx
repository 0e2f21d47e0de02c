import type { ElsewhereNoteView } from '../../present/index.ts';
import { t } from './projector-words.ts';
import { SourcesButton } from './sources-button.tsx';

/** What happens in another part of the world meanwhile, where something does. */
export function ElsewhereLarge({ note }: { readonly note: ElsewhereNoteView | undefined }) {
  if (!note) return null;
  return (
    <aside class="large-elsewhere" aria-label={t('page.elsewhere', { region: note.region })}>
      <p>
        <b>{t('page.elsewhere', { region: note.region })}</b> {note.text}
      </p>
      <SourcesButton facts={note.facts} />
    </aside>
  );
}
