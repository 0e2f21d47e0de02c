/**
 * `npm run package:site`: a ZIP for a school’s own server: the built page, settings for common servers, and how to put
 * it up. Writes packages/trusted-vendor-site.zip.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipFiles } from '../../src/pack/index.ts';
import { PACKAGES_FOLDER } from './packages-folder.ts';
import { readBuilt } from './read-built.ts';
import { apacheAssetSettings, apacheSettings, iisSettings, nginxSettings } from './server-settings.ts';
import { siteText } from './site-text.ts';
import { tellFile } from './tell-file.ts';

const FOLDER = 'trusted-vendor';
const bytesOf = (text: string) => new TextEncoder().encode(text);

const built = await readBuilt();
const bytes = zipFiles(
  new Map([
    // Readable by the plainest editor of any system.
    ['READ-ME-FIRST.txt', bytesOf(siteText().replaceAll('\n', '\r\n'))],
    ['server-settings/nginx.conf', bytesOf(nginxSettings())],
    [`${FOLDER}/.htaccess`, bytesOf(apacheSettings())],
    [`${FOLDER}/assets/.htaccess`, bytesOf(apacheAssetSettings())],
    [`${FOLDER}/web.config`, bytesOf(iisSettings())],
    ...[...built].map(([name, content]) => [`${FOLDER}/${name}`, content] as const),
  ]),
);
await mkdir(PACKAGES_FOLDER, { recursive: true });
const file = join(PACKAGES_FOLDER, 'trusted-vendor-site.zip');
await writeFile(file, bytes);
tellFile(file, bytes.length);
