import { useEffect, useRef, useState } from 'preact/hooks';
import { useShell } from '../shell.ts';

/** Speaks each announcement, also when the same sentence comes twice. */
export function LiveRegion() {
  const { text } = useShell().desk.announcement.value;
  const announcement = useShell().desk.announcement.value;
  const turn = useRef(false);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    turn.current = !turn.current;
    // Screen readers pass over a text that did not change, so every second one ends with a space.
    setSpoken(text && turn.current ? `${text}\u00a0` : text);
  }, [announcement, text]);
  return (
    <div class="sr" aria-live="polite" data-live>
      {spoken}
    </div>
  );
}
