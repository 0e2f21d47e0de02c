import { createDotMemory, type DotMemory } from './dot-memory.ts';
import type { MapShelf } from './map-shelf.ts';
import { createStage } from './stage.ts';
import type { WorldHandle } from './world-handle.ts';

/**
 * Draws the world with Phaser on WebGL; Phaser is loaded by this call and not before. Rejects when it cannot be
 * loaded or WebGL cannot be had. `onFail` is called once if the context is lost later: the drawing is gone then,
 * and the caller shows another.
 */
export async function createPhaserWorld(
  host: HTMLElement,
  maps: MapShelf,
  onFail: () => void,
  memory: DotMemory = createDotMemory(maps),
): Promise<WorldHandle> {
  const { createPhaserPainter } = await import('./phaser-painter.ts');
  let world: WorldHandle | undefined;
  let failed = false;
  const painter = await createPhaserPainter(host, () => {
    if (failed) return;
    failed = true;
    world?.dispose();
    onFail();
  });
  world = createStage(host, maps, memory, painter);
  return world;
}
