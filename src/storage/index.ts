export { type ClassBook, openClassBook } from './class-book.ts';
export { type ClassEntry, LONGEST_CLASS_NAME, lineOf, MOST_ENTRIES } from './class-entry.ts';
export {
  type ClassFile,
  type ClassFileProblem,
  encodeClassFile,
  LONGEST_CLASS_FILE,
  parseClassFile,
} from './class-file.ts';
export { LONGEST_ANSWER } from './longest-answer.ts';
export { memoryStore } from './memory-store.ts';
export { type Notes, openNotes } from './notes.ts';
export { keepOffline, type OfflineState, offlineState } from './offline-copy.ts';
export type { NewSave, Save } from './save.ts';
export type { Damaged } from './set-aside.ts';
export { type KeptSettings, openSettings } from './settings.ts';
export { MOST_SAVES, openShelf, type Shelf } from './shelf.ts';
export { browserStore, type Store, type StoreProblem } from './store.ts';
