import type { Settings } from '../../../src/ui/desk.ts';
import { mountPage } from '../../../src/ui/index.ts';
import { createFixtureDesk, type FixtureDesk, SCREENS, type ScreenKind } from '../fixture-desk.ts';
import { stretch } from '../stretch.ts';
import { drawWorld } from './draw-world.ts';

declare global {
  interface Window {
    desk: FixtureDesk;
    unmountPage: () => void;
    openDialog: (kind: 'menu' | 'settings' | 'sources' | 'glossary' | 'help') => Promise<void>;
  }
}

// ?screen=decision&theme=dark&text=larger&map=off&long&notice&caption
const query = new URLSearchParams(location.search);
const kind = (query.get('screen') ?? 'home') as ScreenKind;
const screen = query.has('long') ? stretch(SCREENS[kind]) : SCREENS[kind];

window.desk = createFixtureDesk(screen, {
  settings: {
    theme: (query.get('theme') ?? 'light') as Settings['theme'],
    textSize: (query.get('text') ?? 'normal') as Settings['textSize'],
    map: query.get('map') !== 'off',
  },
  notices: query.has('notice')
    ? [
        {
          id: 'full',
          tone: 'warning',
          text: 'This browser keeps nothing. Write the code down; it brings you back here.',
          code: 'T7K2-9QXM-44HD-K2PF',
        },
      ]
    : [],
  caption: query.has('caption') ? '[a telephone rings twice]' : '',
  drawWorld,
});
const host = document.getElementById('app');
if (host) window.unmountPage = mountPage(host, window.desk);

/** Goes to a dialog the way a player does, through the menu. */
window.openDialog = async (kind) => {
  const press = (label: string) =>
    [...document.querySelectorAll('button')].find((button) => button.textContent === label)?.click();
  press('Menu');
  await new Promise(requestAnimationFrame);
  if (kind !== 'menu')
    press({ settings: 'Settings', sources: 'Sources', glossary: 'Glossary', help: 'Help and keys' }[kind]);
};
