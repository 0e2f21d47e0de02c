import type { Page } from '@playwright/test';

/**
 * What moves on the map, told from what is written into it, which a slow machine does not change: something that is
 * moved by script takes many values one after the other, something that is drawn anew takes one.
 */
export interface MotionWatch {
  /** The most values that one attribute of one mark has taken since `forget`. */
  steps(): Promise<number>;
  /** Comes back when nothing has been written for a second. */
  rest(): Promise<void>;
  /** Animations of the style sheet that run now. */
  animations(): Promise<number>;
  /** What has moved until now counts no more. */
  forget(): Promise<void>;
}

/** Watches pages from their first line on; call before the page is opened. */
export async function watchMotion(page: Page): Promise<MotionWatch> {
  await page.addInitScript(() => {
    let seen = new Map<Node, Map<string, Set<string>>>();
    let last = performance.now();
    const take = (changes: readonly MutationRecord[]) => {
      for (const { target, attributeName: name } of changes) {
        const mark = target as Element;
        if (!name || !mark.closest('.world')) continue;
        last = performance.now();
        const values = seen.get(mark) ?? new Map<string, Set<string>>();
        seen.set(mark, values.set(name, (values.get(name) ?? new Set()).add(mark.getAttribute(name) ?? '')));
      }
    };
    const observer = new MutationObserver(take);
    observer.observe(document, { attributes: true, subtree: true });
    Object.assign(globalThis, {
      motion: {
        steps: () => {
          take(observer.takeRecords());
          return Math.max(0, ...[...seen.values()].flatMap((of) => [...of.values()].map(({ size }) => size)));
        },
        rest: async () => {
          while (performance.now() - last < 1000) await new Promise((resolve) => setTimeout(resolve, 100));
        },
        forget: () => {
          observer.takeRecords();
          seen = new Map();
        },
      },
    });
  });
  type InPage = { motion: { steps: () => number; rest: () => Promise<void>; forget: () => void } };
  return {
    steps: () => page.evaluate(() => (globalThis as unknown as InPage).motion.steps()),
    rest: () => page.evaluate(() => (globalThis as unknown as InPage).motion.rest()),
    animations: () =>
      page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length),
    forget: () => page.evaluate(() => (globalThis as unknown as InPage).motion.forget()),
  };
}
