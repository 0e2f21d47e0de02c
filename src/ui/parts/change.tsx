import { t, words } from '../words.ts';
import { Sr } from './sr.tsx';

/** "▼ 6" for the eye, "down 6" for the ear; the arrow speaks beside the colour. */
export function Change({ points }: { readonly points: number }) {
  const direction = points > 0 ? 'up' : points < 0 ? 'down' : 'same';
  const size = words.number(Math.abs(points));
  return (
    <span class={`change ${direction}`}>
      <span aria-hidden="true">{points === 0 ? '±0' : `${points > 0 ? '▲' : '▼'} ${size}`}</span>
      <Sr>{t(`page.change.${direction}`, { points: size })}</Sr>
    </span>
  );
}
