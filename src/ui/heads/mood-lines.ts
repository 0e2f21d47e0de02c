import type { Mood } from '../../present/index.ts';

/** Heights in the left half of a face; the right half is its mirror. */
interface MoodLines {
  /** Brow: outer end, middle, inner end. */
  readonly brow: readonly [number, number, number];
  /** What the upper and the lower lid are drawn towards. */
  readonly lids: readonly [number, number];
  /** Mouth: its corners, and what its middle is drawn towards. */
  readonly mouth: readonly [number, number];
  readonly extra?: readonly string[];
}

export const MOOD_LINES: Readonly<Record<Mood, MoodLines>> = {
  neutral: { brow: [41.2, 38.6, 40.4], lids: [41.8, 48.9], mouth: [61.5, 62.4] },
  pleased: { brow: [40.8, 37.4, 39.8], lids: [41.9, 46.8], mouth: [60.5, 64.8] },
  worried: { brow: [41.9, 39.6, 38], lids: [41.2, 49.2], mouth: [62.5, 60.8] },
  angry: { brow: [39.7, 39.8, 42.6], lids: [43.2, 48.8], mouth: [62.4, 61], extra: ['f*M48.7 39L48.9 42'] },
  speaking: { brow: [40.8, 37.8, 39.8], lids: [41.5, 48.9], mouth: [61, 62] },
};
