import { useLayoutEffect, useRef } from 'preact/hooks';

/** Takes keyboard and screen reader to the heading of a new screen; leaves the first screen alone. */
export function useScreenFocus(key: string, title: string): void {
  const last = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    document.title = title;
    const first = last.current === undefined;
    if (last.current === key) return;
    last.current = key;
    if (first) return;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [key, title]);
}
