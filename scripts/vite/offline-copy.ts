import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { BUILT_FILES } from '../package/built-files.ts';

const ICONS = fileURLToPath(new URL('../../assets/icons/', import.meta.url));
const WORKER = 'offline-worker.js';
const MANIFEST = 'manifest.webmanifest';
/** Sounds that only browsers without MP3 ask for: not kept on every device for their sake. */
const SECOND_FORMAT = '.webm';
const FIRST_FORMAT = '.mp3';

/** Names without a hash: whoever installed the page looks for them again. */
const PICTURES = ['icon.svg', 'icon-192.png', 'icon-512.png', 'maskable-512.png', 'touch-180.png'] as const;

/**
 * What lets a device keep the whole page. `workerSource` is the path of the worker’s source from the root.
 *
 * - `manifest.webmanifest` and `icons/`, for the device's own list of programs
 * - `offline-worker.js`, with every file of this build and the sum of its bytes; of sounds in two formats only the first
 * - `files.json`, the files of this build, for those who pack it into something else
 */
export function offlineCopy(workerSource: string): Plugin {
  return {
    name: 'offline-copy',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: workerSource, fileName: WORKER });
      for (const name of PICTURES) {
        this.emitFile({ type: 'asset', fileName: `icons/${name}`, source: readFileSync(ICONS + name) });
      }
      this.emitFile({
        type: 'asset',
        fileName: MANIFEST,
        source: `${JSON.stringify(webManifest(), undefined, 2)}\n`,
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'link', attrs: { rel: 'manifest', href: `./${MANIFEST}` }, injectTo: 'head' },
        { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/touch-180.png' }, injectTo: 'head' },
      ],
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[WORKER];
        if (worker?.type !== 'chunk') return this.error('the offline worker was not built');
        if (worker.imports.length > 0)
          this.error('the offline worker must stand alone; it imports other files');
        const files = Object.values(bundle)
          .filter(({ fileName }) => fileName !== WORKER && !fileName.endsWith('.map'))
          .map((file) => [file.fileName, sumOf(file.type === 'chunk' ? file.code : file.source)] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1));
        if (!files.some(([name]) => name === 'index.html')) this.error('the page is not among its own files');
        // Sounds come last: whoever leaves early has all words and pictures.
        const isSound = ([name]: readonly [string, string]) => Number(name.endsWith(FIRST_FORMAT));
        const kept = files
          .filter(([name]) => !name.endsWith(SECOND_FORMAT))
          .sort((a, b) => isSound(a) - isSound(b))
          .map(([name, sum]) => [name === 'index.html' ? './' : name, sum]);
        const version = sumOf(JSON.stringify(kept) + worker.code).slice(0, 12);
        worker.code = `const OFFLINE=${JSON.stringify({ version, files: kept })};\n${worker.code}`;
        const names = files.map(([name]) => name);
        this.emitFile({
          type: 'asset',
          fileName: BUILT_FILES,
          source: JSON.stringify({ version, files: names }),
        });
      },
    },
  };
}

function sumOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64');
}

function webManifest() {
  return {
    id: './',
    name: 'Trusted Vendor',
    short_name: 'Trusted Vendor',
    description:
      'A classroom simulation: run a European telecom ministry and decide what part Huawei may play in 5G.',
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fffdf7',
    theme_color: '#1f5fa8',
    categories: ['education'],
    icons: [
      { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
