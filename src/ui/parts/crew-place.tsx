import type { FrameView } from '../../present/index.ts';
import { late } from '../behaviour/late.ts';

/** Where crews and the plan stand, kept free until the part and its words are here. Without them the rest still tells. */
export function CrewPlace({ works }: Pick<FrameView, 'works'>) {
  const parts = late.value;
  if (parts === 'failed') return null;
  return parts && works ? <parts.CrewStrip works={works} /> : <div class="crew-strip" />;
}
