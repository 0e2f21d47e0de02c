import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../desk.ts';

/** Hands the settings that the style sheet needs to the root element. */
export function useRootSettings({ theme, textSize, motion }: Settings): void {
  useLayoutEffect(() => {
    Object.assign(document.documentElement.dataset, { theme, text: textSize, motion });
  }, [theme, textSize, motion]);
}
