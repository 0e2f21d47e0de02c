/** Where saves and settings are kept: `localStorage`, or why there is none. */
export type Store = Storage | 'blocked' | undefined;

/**
 * Why something could not be kept. `full`: no room left. `missing`: this browser has no store. `blocked`: there is
 * one, but it may not be used (cookies switched off, a private window, a frame of another address).
 */
export type StoreProblem = 'full' | 'missing' | 'blocked';

/** The store of this browser. Merely asking for it may throw; that reads as 'blocked'. */
export function browserStore(): Store {
  try {
    return globalThis.localStorage ?? undefined;
  } catch {
    return 'blocked';
  }
}
