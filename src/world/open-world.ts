import mapAddress from '../../assets/map/europe.json?url';
import inventedAddress from '../../assets/map/invented.json?url';
import regionsAddress from '../../assets/map/regions.json?url';
import { chooseRenderer, type Renderer } from './choose-renderer.ts';
import { createDotMemory } from './dot-memory.ts';
import { readInventedLands } from './invented-lands.ts';
import { readMap } from './map-data.ts';
import { createMapShelf, type MapShelf } from './map-shelf.ts';
import { createPhaserWorld } from './phaser-world.ts';
import type { Box } from './place-labels.ts';
import { readRegions } from './region-map.ts';
import { createSvgWorld } from './svg-world.ts';
import type { WorldHandle } from './world-handle.ts';
import type { WorldTheme } from './world-theme.ts';
import type { WorldView } from './world-view.ts';

export interface OpenWorldOptions {
  /** False forbids all motion, whatever `show` asks for (reduced motion). */
  readonly animate: boolean;
  /** Overrides `chooseRenderer`. */
  readonly force?: Renderer | undefined;
}

export interface OpenWorld extends WorldHandle {
  /** What draws at the moment; 'none' until the map has arrived or when it could not be had. */
  readonly renderer: () => Renderer | 'none';
  /** Settles when the choice is made and the last view stands: then `renderer` stays as it is. Never rejects. */
  readonly ready: Promise<void>;
}

async function load(address: string, signal: AbortSignal): Promise<unknown> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`map: ${answer.status}`);
  return answer.json();
}

/**
 * Opens the world in a host at once and fills it as things arrive: the map first, drawn as SVG, then Phaser in its
 * place where a graphics device is there; an invented home comes in a file of its own, fetched when it is shown. Views and themes may be given at any time; the last one counts. Never
 * throws: without a map the host stays empty, without Phaser, or when its context is lost, SVG stays.
 */
export function openWorld(host: HTMLElement, { animate, force }: OpenWorldOptions): OpenWorld {
  let drawing: WorldHandle | undefined;
  let kind: Renderer | 'none' = 'none';
  let view: WorldView | undefined;
  let theme: WorldTheme | undefined;
  let maps: MapShelf | undefined;
  let fetching: Promise<void> | undefined;
  let covered: readonly Box[] = [];
  let disposed = false;
  const abort = new AbortController();

  /** The new drawing stands before the old one goes, so nothing flickers. */
  function use(next: WorldHandle, nextKind: Renderer): void {
    if (disposed) {
      next.dispose();
      return;
    }
    if (theme) next.setTheme(theme);
    if (view) next.show(view, { animate: false, covered });
    drawing?.dispose();
    drawing = next;
    kind = nextKind;
  }

  /** Never rejects: a home that cannot be had is shown as a map without it. */
  async function fetchHome(shelf: MapShelf, home: string): Promise<void> {
    if (shelf.knows(home)) return;
    fetching ??= load(inventedAddress, abort.signal)
      .then((json) => shelf.add(readInventedLands(json)))
      .catch(() => {
        fetching = undefined;
      });
    await fetching;
  }

  async function open(): Promise<void> {
    const fetchRegions = async () => readRegions(await load(regionsAddress, abort.signal));
    const shelf = createMapShelf(readMap(await load(mapAddress, abort.signal)), fetchRegions);
    if (disposed) return;
    maps = shelf;
    if (view) await fetchHome(shelf, view.home);
    if (disposed) return;
    const memory = createDotMemory(shelf);
    const useSvg = () => use(createSvgWorld(host, shelf, memory), 'svg');
    useSvg();
    if ((force ?? chooseRenderer()) !== 'phaser') return;
    const onFail = () => {
      if (!disposed) useSvg();
    };
    use(await createPhaserWorld(host, shelf, onFail, memory), 'phaser');
  }

  const ready = open().catch(() => {});

  return {
    ready,
    renderer: () => kind,
    show(next, how) {
      view = next;
      covered = how.covered ?? covered;
      if (!maps || maps.knows(next.home)) drawing?.show(next, { animate: animate && how.animate, covered });
      else
        void fetchHome(maps, next.home).then(() => view && drawing?.show(view, { animate: false, covered }));
    },
    cover(boxes) {
      covered = boxes;
      drawing?.cover(boxes);
    },
    finish: () => drawing?.finish(),
    setTheme(next) {
      theme = next;
      drawing?.setTheme(next);
    },
    resize: () => drawing?.resize(),
    dispose() {
      disposed = true;
      abort.abort();
      drawing?.dispose();
      drawing = undefined;
      kind = 'none';
    },
  };
}
