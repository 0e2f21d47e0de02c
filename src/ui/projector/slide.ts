import type { ComponentChild } from 'preact';

/** One thing at a time: what stands on the screen, and what leads on from it. */
export interface Slide {
  readonly id: string;
  readonly show: ComponentChild;
  /** In place of going to the next slide. */
  readonly next?: {
    readonly label: string;
    readonly act: () => void;
    /** What keeps it from being done; the button says so instead. */
    readonly missing?: string;
    /** Nothing is decided by it: the keys of a clicker may do it too. */
    readonly safe?: boolean;
  };
}
