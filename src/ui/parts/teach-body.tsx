import type { Screen } from '../desk.ts';
import { t } from '../words.ts';
import { Failed } from './failed.tsx';

/** What the room for teachers shows, or what stands in its way. */
export function TeachBody({ screen }: { readonly screen: Extract<Screen, { kind: 'teach' }> }) {
  const { body, again } = screen;
  if (body === undefined) return <p role="status">{t('page.loading')}</p>;
  if (body !== 'failed') return <>{body.shown}</>;
  return <Failed again={again} />;
}
