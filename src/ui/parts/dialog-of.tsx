import type { OpenDialog } from '../shell.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { FactDialog } from './fact-dialog.tsx';
import { GlossaryDialog } from './glossary-dialog.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { MenuDialog } from './menu-dialog.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { SourcesDialog } from './sources-dialog.tsx';

/** What is in each dialog. */
export function DialogOf({ open }: { readonly open: OpenDialog }) {
  switch (open.kind) {
    case 'menu':
      return <MenuDialog />;
    case 'settings':
      return <SettingsDialog />;
    case 'sources':
      return <SourcesDialog />;
    case 'glossary':
      return <GlossaryDialog />;
    case 'help':
      return <HelpDialog />;
    case 'fact':
      return <FactDialog fact={open.fact} />;
    case 'confirm':
      return <ConfirmDialog ask={open} />;
  }
}
