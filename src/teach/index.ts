export type { TeachDesk } from './desk.ts';
export { isTeachPage, type TeachPageName } from './pages.ts';
export { TeachView } from './teach-view.tsx';
