export { createDesk } from './create-desk.ts';
