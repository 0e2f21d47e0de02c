import type { VNode } from 'preact';
import type { MessageKey } from '../../i18n/index.ts';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { Dialog } from './dialog.tsx';
import { FactDialog } from './fact-dialog.tsx';
import { Late } from './late.tsx';
import { MenuDialog } from './menu-dialog.tsx';

const inDialog = (title: MessageKey) => (words: VNode) => <Dialog title={t(title)}>{words}</Dialog>;

/** The dialog that is open, if one is. */
export function Dialogs() {
  const open = useShell().dialog.value;
  switch (open?.kind) {
    case 'menu':
      return <MenuDialog />;
    case 'settings':
      return <Late show={({ SettingsDialog }) => <SettingsDialog />} around={inDialog('page.settings')} />;
    case 'sources':
      return <Late show={({ SourcesDialog }) => <SourcesDialog />} around={inDialog('page.sources')} />;
    case 'glossary':
      return <Late show={({ GlossaryDialog }) => <GlossaryDialog />} around={inDialog('page.glossary')} />;
    case 'help':
      return <Late show={({ HelpDialog }) => <HelpDialog />} around={inDialog('page.menu.help')} />;
    case 'fact':
      return <FactDialog fact={open.fact} />;
    case 'confirm':
      return <ConfirmDialog ask={open} />;
    default:
      return null;
  }
}
