import type { Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MessageKey, MessageValues } from '../i18n/index.ts';
import type { FactView } from '../present/index.ts';
import type { Desk, Intent } from './desk.ts';

/** The one dialog that may be open. */
export type OpenDialog =
  | { readonly kind: 'menu' | 'settings' | 'sources' | 'glossary' | 'help' }
  | { readonly kind: 'fact'; readonly fact: FactView }
  | {
      readonly kind: 'confirm';
      readonly title: MessageKey;
      readonly text: MessageKey;
      /** What the text names. */
      readonly values?: MessageValues;
      readonly action: MessageKey;
      readonly intent: Intent;
    };

export interface Shell {
  readonly desk: Desk;
  readonly dialog: Signal<OpenDialog | undefined>;
}

export const ShellContext = createContext<Shell | undefined>(undefined);

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('used outside the page');
  return shell;
}
