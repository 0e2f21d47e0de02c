/**
 * Makes what ships of the drawings: `npm run art`, in the top folder of the project. Sources and their rules are told in
 * assets/art/README.md and assets/heads/README.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildArt } from './build-art.ts';
import { buildHeads } from './build-heads.ts';

const FOLDER = 'assets/art';

mkdirSync(join(FOLDER, 'built'), { recursive: true });
for (const [name, text] of Object.entries({
  ...buildArt(FOLDER),
  'heads.json': buildHeads('assets/heads'),
})) {
  writeFileSync(join(FOLDER, 'built', name), text);
  console.log(`${name}: ${text.length} bytes, ${brotliCompressSync(text).length} with brotli`);
}
