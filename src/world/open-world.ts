import mapAddress from '../../assets/map/europe.json?url';
import { chooseRenderer, type Renderer } from './choose-renderer.ts';
import { createDotMemory } from './dot-memory.ts';
import { type MapData, readMap } from './map-data.ts';
import { createPhaserWorld } from './phaser-world.ts';
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

async function loadMap(signal: AbortSignal): Promise<MapData> {
  const answer = await fetch(mapAddress, { signal });
  if (!answer.ok) throw new Error(`map: ${answer.status}`);
  return readMap(await answer.json());
}

/**
 * Opens the world in a host at once and fills it as things arrive: the map first, drawn as SVG, then Phaser in its
 * place where a graphics device is there. Views and themes may be given at any time; the last one counts. Never
 * throws: without a map the host stays empty, without Phaser, or when its context is lost, SVG stays.
 */
export function openWorld(host: HTMLElement, { animate, force }: OpenWorldOptions): OpenWorld {
  let drawing: WorldHandle | undefined;
  let kind: Renderer | 'none' = 'none';
  let view: WorldView | undefined;
  let theme: WorldTheme | undefined;
  let disposed = false;
  const abort = new AbortController();

  /** The new drawing stands before the old one goes, so nothing flickers. */
  function use(next: WorldHandle, nextKind: Renderer): void {
    if (disposed) {
      next.dispose();
      return;
    }
    if (theme) next.setTheme(theme);
    if (view) next.show(view, { animate: false });
    drawing?.dispose();
    drawing = next;
    kind = nextKind;
  }

  async function open(): Promise<void> {
    const map = await loadMap(abort.signal);
    if (disposed) return;
    const memory = createDotMemory(map);
    const useSvg = () => use(createSvgWorld(host, map, memory), 'svg');
    useSvg();
    if ((force ?? chooseRenderer()) !== 'phaser') return;
    const onFail = () => {
      if (!disposed) useSvg();
    };
    use(await createPhaserWorld(host, map, onFail, memory), 'phaser');
  }

  const ready = open().catch(() => {});

  return {
    ready,
    renderer: () => kind,
    show(next, how) {
      view = next;
      drawing?.show(next, { animate: animate && how.animate });
    },
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
