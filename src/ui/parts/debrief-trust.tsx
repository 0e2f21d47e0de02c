import { useShell } from '../shell.ts';
import { t } from '../words.ts';
import { BulletSection } from './bullet-section.tsx';

/** What the numbers cannot carry. */
export function DebriefTrust({ weaknesses }: { readonly weaknesses: readonly string[] }) {
  const { dialog } = useShell();
  return (
    <>
      <BulletSection title={t('page.debrief.weak')} lines={weaknesses} />
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
