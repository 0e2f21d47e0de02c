import { useShell } from '../shell.ts';

/** What is being heard, written for those who do not hear it. */
export function Caption() {
  const { desk } = useShell();
  const text = desk.settings.value.captions ? desk.caption.value : '';
  return text ? <p class="caption">{text}</p> : null;
}
