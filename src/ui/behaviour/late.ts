import { signal } from '@preact/signals';
import { words } from '../words.ts';

export type LateParts = typeof import('../late-parts.ts');

/** The parts that come after the first picture: not here yet, here, or not to be had. */
export const late = signal<LateParts | 'failed' | undefined>(undefined);

/** Fetches the late parts; again after a failure. */
export function loadLateParts(): void {
  late.value = undefined;
  import('../late-parts.ts').then(
    (parts) => {
      words.learn(parts.pageLate);
      late.value = parts;
    },
    () => {
      late.value = 'failed';
    },
  );
}
