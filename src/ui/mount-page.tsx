import { signal } from '@preact/signals';
import { render } from 'preact';
import './styles/page.css';
import { afterFirstPaint } from './behaviour/after-first-paint.ts';
import { late, loadLateParts } from './behaviour/late.ts';
import { loadFonts } from './behaviour/load-fonts.ts';
import type { Desk } from './desk.ts';
import { Page } from './page.tsx';
import { type OpenDialog, ShellContext } from './shell.ts';

/**
 * Shows the page of this desk inside `host`, replacing what is there, and follows the desk's signals until the
 * returned function is called. Sets `data-theme`, `data-text` and `data-motion` on the root element and the
 * document's title.
 */
export function mountPage(host: HTMLElement, desk: Desk): () => void {
  const dialog = signal<OpenDialog | undefined>(undefined);
  host.replaceChildren();
  render(
    <ShellContext.Provider value={{ desk, dialog }}>
      <Page />
    </ShellContext.Provider>,
    host,
  );
  afterFirstPaint(() => {
    loadFonts();
    if (!late.peek()) loadLateParts();
  });
  return () => render(null, host);
}
