import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Keeps a CSS length on the root equal to the element's height, so that sticky parts know of each other. */
export function useHeight<T extends HTMLElement>(property: `--${string}`): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const root = document.documentElement.style;
    const measure = () => root.setProperty(property, `${element.offsetHeight}px`);
    // The observer calls back once before the first paint: measuring here too would force a layout.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
      root.removeProperty(property);
    };
  }, [property]);
  return ref;
}
