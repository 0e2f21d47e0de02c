import { type ReadonlySignal, signal } from '@preact/signals';
import type { Desk, Settings } from '../ui/index.ts';
import { watchTheme } from '../ui/index.ts';
import type { CoverWatch } from './watch-cover.ts';

type World = typeof import('../world/index.ts');
type MapOf = typeof import('./map-of.ts')['mapOf'];
type WatchCover = typeof import('./map-of.ts')['watchCover'];
type View = Parameters<ReturnType<World['openWorld']>['show']>[0];
type Focus = View['focus'];

export interface MapPlace {
  /** Puts the map into a host; the returned function takes it out again and keeps it for the next one. */
  attach(host: HTMLElement): () => void;
  /** Shows a view; the change is played unless motion is not wanted, or `still` asks for none. */
  show(view: View, still?: boolean): void;
  /** What tells its views; undefined until the map is fetched. */
  readonly tell: ReadonlySignal<MapOf | undefined>;
  /** False once it has turned out that there is none to be had. */
  readonly there: ReadonlySignal<boolean>;
  /** What it looks at, and a wish of the player for it, which stands until it is taken back. */
  readonly look: NonNullable<Desk['look']>;
  /** Whether a change would be seen moving. */
  moves(): boolean;
  follow(settings: Settings): void;
}

/** The map, fetched after the words and kept in one element that moves from screen to screen. */
export function openMap(onFail: () => void): MapPlace {
  const element = document.createElement('div');
  element.className = 'world';
  let world: World | undefined;
  let opened: ReturnType<World['openWorld']> | undefined;
  let asked = false;
  let view: View | undefined;
  let shown = false;
  let settings: Settings | undefined;
  const there = signal(true);
  const tell = signal<MapOf | undefined>(undefined);
  let stands = false;
  const focus = signal<Focus>('europe');
  let wish: Focus | undefined;
  let watchCover: WatchCover | undefined;
  let cover: CoverWatch | undefined;
  let due: ReturnType<typeof setTimeout> | undefined;

  /** The page is drawn first: what it lays over the map decides where things go. */
  const draw = (still: boolean) => {
    clearTimeout(due);
    if (view) focus.value = wish ?? view.focus;
    due = setTimeout(() => {
      if (!view || !opened) return;
      const animate = shown && !still && !reducesMotion(settings);
      opened.show({ ...view, focus: focus.peek() }, { animate, covered: cover?.now() ?? [] });
      shown = true;
    });
  };

  const watch = () => {
    cover?.stop();
    cover = element.isConnected ? watchCover?.(element, () => opened?.cover(cover?.now() ?? [])) : undefined;
  };

  const recolour = () => {
    if (world && opened) opened.setTheme(world.WORLD_THEMES[themeOf(settings)]);
  };
  const resize = new ResizeObserver(() => opened?.resize());
  const open = async () => {
    // The words come first: the map waits until the page has been drawn and is idle.
    await new Promise<void>((resolve) => whenIdle(resolve));
    const [fetched, late] = await Promise.all([import('../world/index.ts'), import('./map-of.ts')]);
    world = fetched;
    watchCover = late.watchCover;
    const force = new URLSearchParams(location.search).get('world');
    opened = world.openWorld(element, {
      // Each view says whether it may move.
      animate: true,
      force: force === 'svg' || force === 'phaser' ? force : undefined,
    });
    recolour();
    watch();
    draw(true);
    tell.value = late.mapOf;
    await opened.ready;
    if (opened.renderer() === 'none') fail();
    else stands = true;
  };
  const fail = () => {
    there.value = false;
    onFail();
  };
  watchTheme(recolour);
  resize.observe(element);

  return {
    attach(host) {
      host.append(element);
      watch();
      if (!asked) {
        asked = true;
        open().catch(fail);
      }
      return () => {
        if (element.parentElement !== host) return;
        cover?.stop();
        cover = undefined;
        element.remove();
      };
    },
    tell,
    there,
    moves: () => stands && element.isConnected && !document.hidden && !reducesMotion(settings),
    look: {
      focus,
      at(next) {
        if (next === wish) return;
        wish = next;
        draw(false);
      },
    },
    show(next, still = false) {
      view = next;
      draw(still);
    },
    follow(next) {
      settings = next;
      recolour();
    },
  };
}

function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: 1500 });
  else setTimeout(callback, 200);
}

function reducesMotion(settings: Settings | undefined): boolean {
  if (settings?.motion === 'reduced') return true;
  return settings?.motion !== 'full' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function themeOf(settings: Settings | undefined): 'light' | 'dark' | 'contrast' {
  if (settings && settings.theme !== 'system') return settings.theme;
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
