import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Mood } from '../../present/index.ts';

type DrawHead = (head: string, mood: Mood) => JSX.Element | undefined;

/** Draws a bust on a ground of 100 by 100, once the heads are here. Words never wait for them. */
export const headDrawer = signal<DrawHead | undefined>(undefined);

let asked = false;

/** Fetches the heads unless they are here or on their way. A failure is silent, and the next call tries again. */
export function fetchHeads(): void {
  if (asked) return;
  asked = true;
  import('./drawn-heads.ts').then(
    ({ drawHead, sheet }) => {
      headDrawer.value = (head, mood) => drawHead(sheet, head, mood);
    },
    () => {
      asked = false;
    },
  );
}
