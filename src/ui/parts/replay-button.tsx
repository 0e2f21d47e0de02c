import { useShowing } from '../behaviour/use-showing.ts';
import { useShell } from '../shell.ts';
import { t } from '../words.ts';

/** Plays what happened again, or ends it; one button, so that the focus stays. */
export function ReplayButton() {
  const { desk } = useShell();
  const there = useShowing((told) => told?.there ?? false);
  const playing = useShowing((told) => told?.playing ?? false);
  const { map, motion } = desk.settings.value;
  const calm =
    motion === 'reduced' || (motion === 'system' && matchMedia('(prefers-reduced-motion: reduce)').matches);
  if (!there || !map || calm) return null;
  return (
    <button
      type="button"
      class="button"
      onClick={() => desk.act({ type: playing ? 'sequence.skip' : 'sequence.play' })}
    >
      {/* As wide as the longer of its names: what stands beside it stays in place. */}
      <span class="either">
        <span>{t(playing ? 'page.sequence.skip' : 'page.sequence.again')}</span>
        <span aria-hidden="true" class="unseen">
          {t('page.sequence.again')}
        </span>
      </span>
    </button>
  );
}
