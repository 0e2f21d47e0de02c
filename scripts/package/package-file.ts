/**
 * `npm run package:file`: the whole program in one HTML file that opens from a stick, without a server and without a
 * line. Writes packages/trusted-vendor.html.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../set-up/run.mjs';
import { scenarios } from '../vite/scenarios.ts';
import { PACKAGES_FOLDER } from './packages-folder.ts';
import { singleFile } from './single-file.ts';
import { tellFile } from './tell-file.ts';

const scratch = join(PACKAGES_FOLDER, '.file');
await mkdir(PACKAGES_FOLDER, { recursive: true });
await build({
  configFile: false,
  root: ROOT,
  base: './',
  // What it warns of is meant: nothing here asks where its own file lies.
  logLevel: 'error',
  plugins: [scenarios(), singleFile()],
  worker: { format: 'iife' },
  build: {
    outDir: scratch,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: () => true,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 20_000,
    rolldownOptions: { output: { format: 'iife', codeSplitting: false } },
  },
});
const page = await readFile(join(scratch, 'index.html'));
await rm(scratch, { recursive: true });
const file = join(PACKAGES_FOLDER, 'trusted-vendor.html');
await writeFile(file, page);
tellFile(file, page.length);
