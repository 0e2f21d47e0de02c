import { signal } from '@preact/signals';
import type { HeadSheet } from './head-sheet.ts';

/** The drawn heads, once they are here. Words never wait for them. */
export const headSheet = signal<HeadSheet | undefined>(undefined);

let asked = false;

/** Fetches the heads unless they are here or on their way. A failure is silent, and the next call tries again. */
export function fetchHeads(): void {
  if (asked) return;
  asked = true;
  import('../../../assets/art/built/heads.json').then(
    (module) => {
      headSheet.value = module.default;
    },
    () => {
      asked = false;
    },
  );
}
