import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../set-up/run.mjs';
import { compressFiles } from '../vite/compress-files.ts';
import { type Site, serveFolder } from './page-site.ts';

/** As small as a page with Phaser gets: one scene with a picture and a line of text, as its template begins. */
const BARE_PAGE = {
  'index.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>
<div id="game-container"></div><script type="module" src="./main.js"></script></html>`,
  'main.js': `import { AUTO, Game, Scene } from 'phaser';
const told = {};
globalThis.visit = told;
class Start extends Scene {
  preload() { this.load.image('logo', 'logo.png'); }
  create() {
    this.add.image(512, 300, 'logo');
    this.add.text(512, 460, 'Main Menu', { fontFamily: 'Arial Black', fontSize: 38, color: '#ffffff' }).setOrigin(0.5);
    this.game.events.once('postrender', () =>
      requestAnimationFrame(() => setTimeout(() => { told.decidable = performance.now(); })));
  }
}
new Game({ type: AUTO, width: 1024, height: 768, parent: 'game-container', backgroundColor: '#028af8', scene: [Start] });
`,
} as const;

/** One white pixel. */
const LOGO = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=';

/** Builds and serves a page with nothing but Phaser in it, for comparison; its loop runs without end, as its template's does. */
export async function serveBarePage(): Promise<Site> {
  const root = await mkdtemp(join(tmpdir(), 'bare-phaser-'));
  for (const [name, text] of Object.entries(BARE_PAGE)) await writeFile(join(root, name), text);
  await mkdir(join(root, 'public'));
  await writeFile(join(root, 'public', 'logo.png'), Buffer.from(LOGO, 'base64'));
  await cp(join(ROOT, 'node_modules', 'phaser'), join(root, 'node_modules', 'phaser'), {
    recursive: true,
    filter: (path) => !/\/phaser\/(src|types|plugins|scripts)(\/|$)/.test(path),
  });
  await build({ root, configFile: false, logLevel: 'error', base: './', plugins: [compressFiles()] });
  const site = await serveFolder(join(root, 'dist'));
  return {
    url: site.url,
    close: () => {
      site.close();
      rm(root, { recursive: true, force: true });
    },
  };
}
