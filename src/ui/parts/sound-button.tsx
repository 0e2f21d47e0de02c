import { useShell } from '../shell.ts';
import { t } from '../words.ts';

/** On and off; the drawn waves tell which, and the state is said. */
export function SoundButton() {
  const { desk } = useShell();
  const { sound } = desk.settings.value;
  return (
    <button
      type="button"
      class="button wide-only"
      aria-pressed={sound}
      onClick={() => desk.act({ type: 'settings.change', settings: { sound: !sound } })}
    >
      {t('page.sound')}
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3 8v4h3l4 3V5L6 8z" fill="currentColor" />
        <path d={sound ? 'M13 7a4 4 0 0 1 0 6M15 4.5a8 8 0 0 1 0 11' : 'M13 8l4 4M17 8l-4 4'} />
      </svg>
    </button>
  );
}
