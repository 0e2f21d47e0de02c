import { useLayoutEffect, useRef } from 'preact/hooks';
import { late } from './late.ts';

/** Takes keyboard and screen reader to the heading of a new screen; leaves the first screen alone. */
export function useScreenFocus(key: string, title: string): void {
  const shown = useRef(key);
  const waiting = useRef(false);
  const parts = late.value;
  useLayoutEffect(() => {
    document.title = title;
    if (shown.current !== key) {
      shown.current = key;
      waiting.current = true;
    }
    if (!waiting.current) return;
    // With the frame that shows the screen: here it would force a layout of its own.
    const frame = requestAnimationFrame(() => {
      const heading = document.querySelector<HTMLElement>('main h1');
      // A screen that is still being fetched has no heading yet.
      if (!heading) return;
      waiting.current = false;
      scrollTo(0, 0);
      heading.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [key, title, parts]);
}
