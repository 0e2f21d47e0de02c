import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // These run in a browser; see playwright.config.ts.
    exclude: ['tests/journeys/**', 'tests/visual/**'],
    environment: 'node',
    clearMocks: true,
    restoreMocks: true,
  },
});
