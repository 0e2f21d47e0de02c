/**
 * A page to look at the map by hand: `npx vite tests/world/look --port 4321`, then
 * `/?world=phaser&theme=dark&w=805&h=640&focus=country`. `window.look` steps through views from a console or a script.
 */
import '@fontsource-variable/atkinson-hyperlegible-next';
import { openWorld, WORLD_THEMES, type WorldView } from '../../../src/world/index.ts';
import { aView } from '../a-view.ts';

declare global {
  interface Window {
    look: {
      world: ReturnType<typeof openWorld>;
      show: (change: Partial<WorldView>, animate?: boolean) => void;
    };
  }
}

const wish = new URLSearchParams(location.search);
const host = document.querySelector<HTMLElement>('#host')!;
host.style.width = `${wish.get('w') ?? 805}px`;
host.style.height = `${wish.get('h') ?? 640}px`;
const world = openWorld(host, { animate: true });
world.setTheme(WORLD_THEMES[(wish.get('theme') ?? 'light') as keyof typeof WORLD_THEMES]);
let view = aView({
  focus: wish.get('focus') === 'country' ? 'country' : 'europe',
  ...(wish.get('home') ? { home: wish.get('home')! } : {}),
});
world.show(view, { animate: false });
window.look = {
  world,
  show(change, animate = true) {
    view = { ...view, ...change };
    world.show(view, { animate });
  },
};
