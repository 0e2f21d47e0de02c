import { LAYERS, type Layer } from './lasting.ts';

/** How loud each layer is, 0 (not played) to 1 (as recorded). */
export type Mix = Readonly<Record<Layer, number>>;

/** What the score is asked for. */
export interface ScoreWish {
  /** 0 to 1; anything else is moved to the nearer end, and what is no number counts as 0. */
  readonly tension: number;
  /** Another colour for looking back: ground and strings alone, whatever the tension. */
  readonly calm: boolean;
}

export const SILENCE: Mix = { ground: 0, strings: 0, pulse: 0, alarm: 0 };

/** From which tension on a layer sounds, and how loud it is there and at the highest tension. */
const PARTS: Readonly<
  Record<Layer, { readonly from: number; readonly soft: number; readonly full: number }>
> = {
  ground: { from: 0, soft: 0.7, full: 0.8 },
  strings: { from: 0.15, soft: 0.45, full: 0.75 },
  pulse: { from: 0.35, soft: 0.45, full: 0.75 },
  alarm: { from: 0.6, soft: 0.4, full: 0.7 },
};

/** A layer that sounds stays until tension is this much below where it came in: music that dithers tells nothing. */
export const HYSTERESIS = 0.08;

/** Looking back: nothing presses, both sing out a little. */
const CALM: Mix = { ground: 0.75, strings: 0.7, pulse: 0, alarm: 0 };

/** Volumes of all layers together never exceed this. */
export const LOUDEST_SUM = 3;

/**
 * Which layers sound at a tension, and how loud. No layer sounds below its threshold, save those of `before` that lie
 * within the hysteresis; no volume falls when tension rises.
 */
export function mixOf({ tension, calm }: ScoreWish, before: Mix = SILENCE): Mix {
  if (calm) return CALM;
  const level = Math.min(1, Math.max(0, tension || 0));
  return Object.fromEntries(
    LAYERS.map((layer) => {
      const { from, soft, full } = PARTS[layer];
      const threshold = before[layer] > 0 ? from - HYSTERESIS : from;
      if (level < threshold) return [layer, 0];
      const rise = from < 1 ? Math.max(0, level - from) / (1 - from) : 0;
      return [layer, Math.round((soft + (full - soft) * rise) * 100) / 100];
    }),
  ) as Record<Layer, number>;
}
