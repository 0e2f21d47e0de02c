import { useShell } from '../shell.ts';
import { t } from '../words.ts';
import { BulletSection } from './bullet-section.tsx';
import type { DebriefPartProps } from './debrief-part-props.ts';

/** What the numbers cannot carry. */
export function DebriefTrust({ debrief }: DebriefPartProps) {
  const { dialog } = useShell();
  return (
    <>
      <BulletSection title={t('page.debrief.weak')} lines={debrief.weaknesses} />
      <p class="no-print">
        <a class="button" href="#model">
          {t('page.screen.model')}
        </a>
      </p>
      <button
        type="button"
        class="button no-print"
        onClick={() => {
          dialog.value = { kind: 'sources' };
        }}
      >
        {t('page.sources')}
      </button>
    </>
  );
}
