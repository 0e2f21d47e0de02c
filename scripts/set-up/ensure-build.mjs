import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from './run.mjs';

/** Everything the built page is made of, and what makes it. */
const SOURCES = [
  'src',
  'assets',
  'scenarios',
  'scripts',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

/** The fingerprint of the sources that the build in dist was made from. */
const STAMP = join(ROOT, 'dist', '.built-from');

/**
 * @param {string} path
 * @returns {string[]} the file, or every file in the folder, in a fixed order
 */
function filesIn(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesIn)) {
    const content = readFileSync(join(ROOT, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Builds the page into dist, unless dist was built from these very sources. Exits when that fails. */
export async function ensureBuild() {
  const sources = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  console.log('Building the page …');
  const code = await runTool('vite', 'vite', ['build', '--logLevel', 'warn']);
  if (code !== 0) {
    console.error('The page could not be built; what went wrong stands above.');
    process.exit(code);
  }
  writeFileSync(STAMP, sources);
}
