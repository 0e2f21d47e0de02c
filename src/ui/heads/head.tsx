import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Mood } from '../../present/index.ts';
import { afterFirstPaint } from '../behaviour/after-first-paint.ts';
import { fetchHeads, headDrawer } from './head-shelf.ts';

interface HeadProps {
  /** An id of assets/heads/heads.yaml. */
  readonly head: string;
  readonly mood: Mood;
  /** Width and height in CSS pixels. */
  readonly size: number;
  /** Read out as the picture's name. Without it the picture is decoration, and not read at all. */
  readonly label?: string | undefined;
}

/**
 * The drawn head of somebody who speaks to the minister, in one of five moods, on a round ground (`--head-ground`) that
 * is there before the heads are.
 */
export function Head({ head, mood, size, label }: HeadProps): JSX.Element {
  useEffect(() => afterFirstPaint(fetchHeads), []);
  return (
    <svg
      viewBox="12 10 76 76"
      width={size}
      height={size}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      style={{ borderRadius: '50%' }}
    >
      <circle cx="50" cy="48" r="38" fill="var(--head-ground,#E4DFD0)" />
      {headDrawer.value?.(head, mood)}
    </svg>
  );
}
