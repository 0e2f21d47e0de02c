import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** How much larger few words may be. */
const SCALES = [1.4, 1.25, 1.12, 1];

/** Makes the letters of an element as large as its frame allows (`--fit`), anew for each `key` and each size of the frame. */
export function useFit(frame: RefObject<HTMLElement | null>, key: string): void {
  useLayoutEffect(() => {
    const element = frame.current;
    const content = element?.firstElementChild as HTMLElement | null | undefined;
    if (!element || !content) return;
    let wide = 0;
    let high = 0;
    const choose = () => {
      const { clientWidth, clientHeight } = element;
      if (clientWidth === wide && clientHeight === high) return;
      wide = clientWidth;
      high = clientHeight;
      // Parts that come later, and pages that scroll as a whole, keep their size.
      const fixed = content.querySelector('.deck-part') || getComputedStyle(element).overflowY === 'visible';
      for (const scale of fixed ? [1] : SCALES) {
        content.style.setProperty('--fit', String(scale));
        if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth) break;
      }
    };
    choose();
    const observer = new ResizeObserver(choose);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, key]);
}
