import type { ComponentType } from 'preact';
import type { TeachPage } from './teach-page.ts';

type Load = () => Promise<ComponentType<TeachPage>>;

/** Each page is fetched when it is opened. In the order of the menu. The name is part of the address: `#teach/NAME`. */
export const TEACH_PAGES = {
  start: () => import('./pages/start-page.tsx').then(({ StartPage }) => StartPage),
  assign: () => import('./pages/assign-page.tsx').then(({ AssignPage }) => AssignPage),
  class: () => import('./pages/class-page.tsx').then(({ ClassPage }) => ClassPage),
  kit: () => import('./pages/kit-page.tsx').then(({ KitPage }) => KitPage),
  check: () => import('./pages/check-page.tsx').then(({ CheckPage }) => CheckPage),
  privacy: () => import('./pages/privacy-page.tsx').then(({ PrivacyPage }) => PrivacyPage),
} as const satisfies Readonly<Record<string, Load>>;

export type TeachPageName = keyof typeof TEACH_PAGES;

export const TEACH_PAGE_NAMES = Object.keys(TEACH_PAGES) as readonly TeachPageName[];

export function isTeachPage(name: string): name is TeachPageName {
  return Object.hasOwn(TEACH_PAGES, name);
}
