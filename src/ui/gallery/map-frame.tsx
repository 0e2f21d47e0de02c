import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GalleryDesk, HungMap, MapWish } from './gallery-desk.ts';

interface MapFrameProps {
  readonly desk: GalleryDesk;
  readonly wish: MapWish;
  readonly animate?: boolean;
  readonly renderer?: 'svg' | 'phaser' | undefined;
  /** Told what draws, once that is known. */
  readonly onReady?: (renderer: string) => void;
}

/** A map on the wall. It is not hung before somebody comes by. */
export function MapFrame({ desk, wish, animate = false, renderer, onReady }: MapFrameProps) {
  const host = useRef<HTMLDivElement>(null);
  const hung = useRef<HungMap | undefined>(undefined);
  const latest = useRef(wish);
  latest.current = wish;
  useLayoutEffect(() => {
    const wall = host.current;
    if (!wall) return;
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      const map = desk.hangMap(wall, latest.current, renderer);
      hung.current = map;
      map.ready.then(() => {
        if (hung.current === map) onReady?.(map.renderer());
      });
    });
    watch.observe(wall);
    return () => {
      watch.disconnect();
      hung.current?.take();
      hung.current = undefined;
    };
  }, [desk, renderer]);
  useLayoutEffect(() => hung.current?.show(wish, animate), [wish, animate]);
  return <div class="hung-map" ref={host} aria-hidden="true" />;
}
