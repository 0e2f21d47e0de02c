import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Module, readModule } from './read-module.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Reads every TypeScript and JavaScript file of a folder of the checkout, declarations left out. */
export function readModules(folder: string): Module[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => readModule(path, readFileSync(join(ROOT, path), 'utf8')));
}
