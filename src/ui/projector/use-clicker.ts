import { useEffect, useRef } from 'preact/hooks';
import { useShell } from '../shell.ts';

const KEYS: Readonly<Record<string, 'on' | 'back'>> = {
  PageDown: 'on',
  ArrowRight: 'on',
  PageUp: 'back',
  ArrowLeft: 'back',
};
/** Arrows mean something else in them. */
const HOLDS_ARROWS = 'input, textarea, select, [role="tablist"], [role="slider"]';
/** So do whole pages. */
const HOLDS_PAGES = 'textarea, select, input[type="range"]';

/** Calls back for the keys of a presenter’s clicker, or of whoever stands at the keyboard; never behind a dialog. */
export function useClicker(press: (way: 'on' | 'back') => void): void {
  const { dialog } = useShell();
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const way = KEYS[event.key];
      const other =
        event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented;
      if (!way || other || dialog.peek()) return;
      const holds = event.key.startsWith('Arrow') ? HOLDS_ARROWS : HOLDS_PAGES;
      if (event.target instanceof Element && event.target.closest(holds)) return;
      event.preventDefault();
      latest.current(way);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [dialog]);
}
