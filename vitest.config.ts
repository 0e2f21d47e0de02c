import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // These run in a browser; see playwright.config.ts.
    exclude: ['tests/journeys/**', 'tests/visual/**'],
    environment: 'node',
    // How long a test takes is the machine's affair; one that hangs must end all the same.
    testTimeout: 30_000,
    clearMocks: true,
    restoreMocks: true,
  },
});
