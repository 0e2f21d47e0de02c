import { t } from '../words.ts';

/** Something could not be fetched, and can be asked for again. */
export function Failed({ again }: { readonly again: () => void }) {
  return (
    <p role="alert">
      {t('page.failed')}{' '}
      <button type="button" class="button" onClick={again}>
        {t('page.again')}
      </button>
    </p>
  );
}
