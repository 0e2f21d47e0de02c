type Box = import('../world/index.ts').Box;

export interface CoverWatch {
  /** What the page lays over the map now, in whole pixels of the map. */
  now(): readonly Box[];
  stop(): void;
}

/** What stands over the map says so by this attribute; anything else beside the map does not count. */
const OVER = '[data-over-map]';

/** Watches the parts of the page that lie over the map; `tell` is called when one comes, goes or changes its size. */
export function watchCover(map: HTMLElement, tell: () => void): CoverWatch {
  const side = map.closest('.side');
  const sizes = new ResizeObserver(tell);
  const watchParts = () => {
    sizes.disconnect();
    for (const part of side?.querySelectorAll(OVER) ?? []) sizes.observe(part);
  };
  const parts = new MutationObserver(() => {
    watchParts();
    tell();
  });
  // The map may ask for the other corner (data-home), which moves the parts without changing their size.
  if (side) {
    watchParts();
    parts.observe(side, { childList: true });
    parts.observe(map, { attributes: true, attributeFilter: ['data-home'] });
  }
  return {
    now() {
      const ground = map.getBoundingClientRect();
      // On a projector the map is laid out small and shown larger.
      const zoom = ground.width / map.clientWidth || 1;
      return [...(side?.querySelectorAll(OVER) ?? [])].flatMap((part): Box[] => {
        const { left, top, right, bottom } = part.getBoundingClientRect();
        const box = {
          left: Math.floor((Math.max(left, ground.left) - ground.left) / zoom),
          top: Math.floor((Math.max(top, ground.top) - ground.top) / zoom),
          right: Math.ceil((Math.min(right, ground.right) - ground.left) / zoom),
          bottom: Math.ceil((Math.min(bottom, ground.bottom) - ground.top) / zoom),
        };
        return box.right - box.left > 1 && box.bottom - box.top > 1 ? [box] : [];
      });
    },
    stop() {
      sizes.disconnect();
      parts.disconnect();
    },
  };
}
