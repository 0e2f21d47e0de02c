import type { OpenDialog } from '../shell.ts';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';
import { Dialog } from './dialog.tsx';

/** Asks before something is put away. */
export function ConfirmDialog({ ask }: { readonly ask: Extract<OpenDialog, { kind: 'confirm' }> }) {
  const { desk, dialog } = useShell();
  return (
    <Dialog
      title={t(ask.title)}
      closeLabel={t('page.cancel')}
      action={
        <button
          type="button"
          class="button primary"
          onClick={() => {
            dialog.value = undefined;
            desk.act(ask.intent);
          }}
        >
          {t(ask.action)}
        </button>
      }
    >
      <p>{t(ask.text, ask.values)}</p>
    </Dialog>
  );
}
