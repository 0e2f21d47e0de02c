import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Less than that is no line of text. */
const SLACK = 12;

/** Whether an element holds more below what is seen of it. Asked again whenever it scrolls or changes its size. */
export function useOverflow(ref: RefObject<HTMLElement | null>, key: string): boolean {
  const [more, setMore] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = () => setMore(element.scrollTop + element.clientHeight + SLACK < element.scrollHeight);
    const observer = new ResizeObserver(look);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [ref, key]);
  return more;
}
