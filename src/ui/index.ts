export type {
  Closing,
  CodeProblem,
  Desk,
  Inquiries,
  Inquiry,
  Intent,
  Line,
  Notice,
  Screen,
  Settings,
} from './desk.ts';
export { mountPage } from './mount-page.tsx';
export { watchTheme } from './theme/watch-theme.ts';
