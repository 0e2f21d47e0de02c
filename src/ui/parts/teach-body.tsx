import type { Screen } from '../desk.ts';
import { t } from '../words.ts';

/** What the room for teachers shows, or what stands in its way. */
export function TeachBody({ screen }: { readonly screen: Extract<Screen, { kind: 'teach' }> }) {
  const { body, again } = screen;
  if (body === undefined) return <p role="status">{t('page.loading')}</p>;
  if (body !== 'failed') return <>{body.shown}</>;
  return (
    <p role="alert">
      {t('page.failed')}{' '}
      <button type="button" class="button" onClick={again}>
        {t('page.again')}
      </button>
    </p>
  );
}
