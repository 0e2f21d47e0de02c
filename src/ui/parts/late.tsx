import type { VNode } from 'preact';
import { type LateParts, late, loadLateParts } from '../behaviour/late.ts';
import { t } from '../words.ts';
import { Failed } from './failed.tsx';

interface LateProps {
  readonly show: (parts: LateParts) => VNode;
  /** What to put around the words that stand in its place. */
  readonly around?: (words: VNode) => VNode;
}

/** Shows something from the late parts, or what stands in its way. */
export function Late({ show, around = (words) => words }: LateProps) {
  const parts = late.value;
  if (parts === undefined) return around(<p role="status">{t('page.loading')}</p>);
  if (parts !== 'failed') return show(parts);
  return around(<Failed again={loadLateParts} />);
}
