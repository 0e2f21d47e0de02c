import type { TeachDesk } from './desk.ts';

/** What each page for teachers is shown with. */
export interface TeachPage {
  readonly desk: TeachDesk;
  /** What the address says behind the page's name, such as a scenario; empty when nothing. */
  readonly about: string;
}
