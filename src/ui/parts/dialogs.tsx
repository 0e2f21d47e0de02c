import { useShell } from '../shell.ts';
import { t } from '../words.ts';
import { Dialog } from './dialog.tsx';
import { Late } from './late.tsx';

/** The dialog that is open, if one is. What is in it comes with the late parts. */
export function Dialogs() {
  const open = useShell().dialog.value;
  if (!open) return null;
  return (
    <Late
      show={({ DialogOf }) => <DialogOf open={open} />}
      around={(words) => <Dialog title={t('page.name')}>{words}</Dialog>}
    />
  );
}
