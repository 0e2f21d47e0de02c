import type { Page } from '@playwright/test';
import { createWords } from '../../src/i18n/index.ts';

const { t } = createWords();

const LABELS = {
  govern: t('page.home.govern'),
  guess: t('page.oath.prediction'),
  swear: t('page.oath.start'),
  read: t('page.brief.read'),
  table: t('page.inbox.table'),
  options: t('page.decision.options'),
  reasons: t('page.decision.reason'),
  decide: t('page.decision.decide'),
} as const;

/** What a first visit tells, as `window.visit`; milliseconds since navigation began, after the frame that shows it. */
export interface Visit {
  /** The first decision can be pressed. */
  decidable?: number;
  /** What followed is on the screen; only when it was asked to press. */
  decided?: number;
}

/**
 * Makes a page play itself to its first decision as soon as each step is possible, from inside, so that no message
 * to another process is timed. With `press` the decision is taken.
 */
export async function playFirstVisit(page: Page, press: boolean): Promise<void> {
  // The tool that runs this file wraps inner functions in a call that only exists in Node.
  await page.addInitScript('globalThis.__name = (inner) => inner;');
  await page.addInitScript(
    ({ labels, press }) => {
      const visit: { decidable?: number; decided?: number } = {};
      Object.assign(globalThis, { visit });
      const shown = (name: 'decidable' | 'decided') => {
        if (visit[name] !== undefined) return;
        visit[name] = Number.NaN;
        requestAnimationFrame(() =>
          setTimeout(() => {
            visit[name] = performance.now();
          }),
        );
      };
      const button = (label: string) =>
        [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
          one.textContent?.trim().startsWith(label),
        );
      const choose = (legend: string) => {
        const group = [...document.querySelectorAll('fieldset')].find((one) =>
          one.querySelector('legend')?.textContent?.startsWith(legend),
        );
        if (!group || group.querySelector('input:checked')) return;
        group.querySelector<HTMLElement>('input[type=radio]')?.click();
      };
      const pressed = new Set<string>();
      const step = () => {
        choose(labels.guess);
        choose(labels.options);
        choose(labels.reasons);
        for (const label of [labels.govern, labels.swear, labels.read, labels.table]) {
          const next = button(label);
          if (!next || pressed.has(label) || next.getAttribute('aria-disabled') === 'true') continue;
          pressed.add(label);
          return next.click();
        }
        const decide = button(labels.decide);
        if (decide && decide.getAttribute('aria-disabled') !== 'true') {
          shown('decidable');
          if (press && !pressed.has(labels.decide)) {
            pressed.add(labels.decide);
            decide.click();
          }
        }
        if (document.querySelector('.on-outcome h1, article h1')) shown('decided');
      };
      new MutationObserver(step).observe(document, { childList: true, subtree: true, attributes: true });
    },
    { labels: LABELS, press },
  );
}

/** Waits for what the visit tells; undefined when it does not come in time. */
export async function whenTold(page: Page, name: keyof Visit, timeout: number): Promise<number | undefined> {
  try {
    const told = await page.waitForFunction(
      (wanted) => (globalThis as unknown as { visit?: Visit }).visit?.[wanted as keyof Visit] || false,
      name,
      { timeout, polling: 200 },
    );
    return Number(await told.jsonValue());
  } catch {
    return undefined;
  }
}
