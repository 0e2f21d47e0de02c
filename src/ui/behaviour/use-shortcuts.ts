import { useEffect } from 'preact/hooks';
import type { Shell } from '../shell.ts';

/** M for sound, ? for help; never while typing, and never when switched off in the settings. */
export function useShortcuts({ desk, dialog }: Shell): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { shortcuts, sound } = desk.settings.peek();
      if (shortcuts === false || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (
        event.target instanceof Element &&
        event.target.closest('input[type=text],input[type=search],textarea')
      )
        return;
      if (event.key === 'm' || event.key === 'M')
        desk.act({ type: 'settings.change', settings: { sound: !sound } });
      else if (event.key === '?' && !dialog.peek()) dialog.value = { kind: 'help' };
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [desk, dialog]);
}
