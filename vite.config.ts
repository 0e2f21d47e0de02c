import { defineConfig } from 'vite';
import { compressFiles } from './scripts/vite/compress-files.ts';
import { keepLazy } from './scripts/vite/keep-lazy.ts';
import { offlineCopy } from './scripts/vite/offline-copy.ts';
import { policyInPage } from './scripts/vite/policy-in-page.ts';
import { scenarios } from './scripts/vite/scenarios.ts';

/** The worker that keeps the page offline starts by itself, and must stand alone. */
const isOfPage = (id: string): boolean => !id.includes('/offline-');

export default defineConfig({
  // Relative addresses: the built folder works at the root of a host and below it.
  base: './',
  plugins: [
    scenarios(),
    policyInPage(),
    keepLazy(['phaser', 'howler']),
    offlineCopy('src/storage/offline-worker.ts'),
    compressFiles(),
  ],
  // `PORT` is for those who run several at once; the default is Vite's own.
  server: { port: Number(process.env.PORT || 5173) },
  // A module, like the page itself.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Inlined files would be data: addresses, which the content policy refuses for fonts and sounds.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The licences of the packages inside travel with them.
    license: { fileName: 'licenses.md' },
    // Phaser alone is larger than the limit at which Vite warns; it is loaded after the page is usable.
    chunkSizeWarningLimit: 1500,
    // What comes together is one file: twenty small ones compress worse, and each is asked for by itself.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', tags: ['$initial'], test: isOfPage, priority: 3 },
            { name: 'late-parts', test: /\/ui\/late-parts\.ts$/, priority: 2 },
            { name: 'late', test: /\/app\/late\.ts$/, priority: 1 },
            { name: 'world', test: /\/(world\/index|app\/map-of)\.ts$/ },
            { name: 'sound-late', test: /\/app\/sound-late\.ts$/ },
          ],
        },
      },
    },
  },
});
