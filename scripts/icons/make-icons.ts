/**
 * `npx tsx scripts/icons/make-icons.ts`: draws the icons for a device's own list of programs into assets/icons, from
 * one drawing. The pictures are kept, because drawing them needs a browser.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../measure/page-browser.ts';
import { iconSvg } from './icon-svg.ts';

const FOLDER = fileURLToPath(new URL('../../assets/icons/', import.meta.url));

/** A maskable icon may be cut to a circle of four fifths; a touch icon is rounded by the system. */
const PICTURES = [
  { name: 'icon-192.png', size: 192, inset: 0, radius: 3 },
  { name: 'icon-512.png', size: 512, inset: 0, radius: 3 },
  { name: 'maskable-512.png', size: 512, inset: 0.12, radius: 0 },
  { name: 'touch-180.png', size: 180, inset: 0.08, radius: 0 },
] as const;

await mkdir(FOLDER, { recursive: true });
await writeFile(`${FOLDER}icon.svg`, iconSvg(0, 3));
const browser = await openBrowser();
try {
  for (const { name, size, inset, radius } of PICTURES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>` +
        iconSvg(inset, radius),
    );
    await writeFile(FOLDER + name, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
} finally {
  await browser.close();
}
