import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect, type Page } from '@playwright/test';
import { serveBuiltLook } from './look/serve.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A browser test of the page over its stand-in desk. */
export const test = base.extend<{ look: (query: string) => Promise<void> }, { lookUrl: string }>({
  lookUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads what is needed from this pattern
    async ({}, use) => {
      const server = await serveBuiltLook();
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  look: async ({ page, lookUrl }, use) => {
    await use(async (query) => {
      await page.goto(`${lookUrl}?${query}`);
      await page.locator('main h1').waitFor();
    });
  },
});

/** What axe finds wrong on the page as it stands, one line for each rule and element. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const axe = (window as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        (node) => `${id} ${node.target.join(' ')} ${node.any[0]?.message ?? node.failureSummary ?? ''}`,
      ),
    );
  });
}

export { expect };
