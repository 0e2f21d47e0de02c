import type { BrowserContext } from '@playwright/test';

/**
 * Writes down what goes wrong in all pages of a context: errors, what the console calls an error, breaches of the
 * content policy, and requests that leave the origin.
 */
export async function watchPage(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const troubles: string[] = [];
  context.on('weberror', (error) => troubles.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob|about):/.test(url) && new URL(url).origin !== origin)
      troubles.push(`elsewhere: ${url}`);
  });
  await context.exposeFunction('tellViolation', (what: string) => troubles.push(`policy: ${what}`));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { tellViolation } = globalThis as unknown as { tellViolation: (what: string) => void };
      tellViolation(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return troubles;
}
