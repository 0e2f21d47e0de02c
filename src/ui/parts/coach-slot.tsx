import type { CoachView } from '../../present/index.ts';
import { late } from '../behaviour/late.ts';

/** Where a tutorial explains a screen; what explains comes with the late parts. */
export function CoachSlot({ coach }: { readonly coach: CoachView | undefined }) {
  const parts = late.value;
  if (!coach || !parts || parts === 'failed') return null;
  return <parts.Coach coach={coach} />;
}
