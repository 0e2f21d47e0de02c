import type { SaveView } from '../../present/index.ts';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';

/** Deletes a save, after asking. */
export function DeleteSave({ save: { id, title, where, when } }: { readonly save: SaveView }) {
  const { dialog } = useShell();
  return (
    <button
      type="button"
      class="link"
      aria-label={t('page.home.deleteNamed', { title, when })}
      onClick={() => {
        dialog.value = {
          kind: 'confirm',
          title: 'page.home.deleteAsk',
          text: 'page.home.deleteText',
          values: { title, where },
          action: 'page.home.delete',
          intent: { type: 'save.delete', id },
        };
      }}
    >
      {t('page.home.delete')}
    </button>
  );
}
