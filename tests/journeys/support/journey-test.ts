import { test as base, expect } from '@playwright/test';
import { watchPage } from './watch-page.ts';

interface Journey {
  /** What this journey breaks on purpose and the browser will therefore complain about. */
  readonly expectedTroubles: readonly RegExp[];
  readonly unbroken: undefined;
}

interface Machine {
  /**
   * What the computer can draw with. `plain`: no graphics device, no WebGL, the browser draws by itself, which is the
   * fastest where there is none. `webgl`: WebGL by a program that stands in for a device.
   */
  readonly graphics: 'plain' | 'webgl';
}

const WITHOUT_WEBGL = ['--disable-gpu', '--disable-webgl', '--disable-webgl2', '--disable-3d-apis'];

/** A journey on the built page. Whatever the page itself throws, logs, asks elsewhere or is refused, it fails. */
export const test = base.extend<Journey, Machine>({
  graphics: ['plain', { scope: 'worker', option: true }],
  launchOptions: [
    async ({ launchOptions, graphics }, use) => {
      const given = launchOptions.args ?? [];
      const args =
        graphics === 'webgl'
          ? given
          : [...given.filter((flag) => !/gl\b|swiftshader/.test(flag)), ...WITHOUT_WEBGL];
      await use({ ...launchOptions, args });
    },
    { scope: 'worker' },
  ],
  expectedTroubles: [[], { option: true }],
  unbroken: [
    async ({ context, baseURL, expectedTroubles }, use) => {
      const troubles = await watchPage(context, new URL(baseURL ?? 'http://localhost').origin);
      await use(undefined);
      const unexpected = [...new Set(troubles)].filter(
        (trouble) => !expectedTroubles.some((known) => known.test(trouble)),
      );
      expect(unexpected, 'troubles of the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
