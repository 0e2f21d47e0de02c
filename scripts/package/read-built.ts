import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuild } from '../set-up/ensure-build.mjs';
import { ROOT } from '../set-up/run.mjs';
import { BUILT_FILES } from './built-files.ts';

/** The built page, made first where it is missing or stale: every file of it by its path, and nothing else. */
export async function readBuilt(): Promise<ReadonlyMap<string, Uint8Array>> {
  await ensureBuild();
  const folder = join(ROOT, 'dist');
  const { files } = JSON.parse(await readFile(join(folder, BUILT_FILES), 'utf8')) as {
    readonly files: readonly string[];
  };
  const names = [...files, BUILT_FILES, 'offline-worker.js'];
  const entries = names.map(async (name) => [name, await readFile(join(folder, name))] as const);
  return new Map(await Promise.all(entries));
}
