import { useShell } from '../shell.ts';
import { t } from '../words.ts';
import { Dialog } from './dialog.tsx';
import { TermList } from './term-list.tsx';

export function GlossaryDialog() {
  const { desk } = useShell();
  return (
    <Dialog title={t('page.glossary')}>
      <p class="mute">{t('page.glossary.note')}</p>
      <TermList terms={desk.terms()} />
    </Dialog>
  );
}
