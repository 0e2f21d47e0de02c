import type { Box } from './place-labels.ts';
import type { WorldTheme } from './world-theme.ts';
import type { WorldView } from './world-view.ts';

/** A drawing of the world in the page. Every call is safe after `dispose` and does nothing then. */
export interface WorldHandle {
  /** Shows a view; with `animate` the change from the last one is played in under a second. */
  show(view: WorldView, how: { readonly animate: boolean; readonly covered?: readonly Box[] }): void;
  /** Tells what the page lays over the map, in pixels of the host: words keep clear of it, and home where it can. */
  cover(boxes: readonly Box[]): void;
  /** Brings a change that is being played to its end at once; nothing otherwise. */
  finish(): void;
  setTheme(theme: WorldTheme): void;
  /** Fits the drawing to its host. Hosts are watched too, so calling it is only needed to be sure. */
  resize(): void;
  /** Removes everything from the host and gives back what the browser lent. */
  dispose(): void;
}
