import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNpm } from './run.mjs';

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | undefined}
 */
function readLocked(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether every package of the lockfile is there in its version. npm keeps its own list of what it
 * put into node_modules; comparing the two needs no stamp of ours, and no trust in file times.
 */
function packagesAreThere() {
  const wanted = readLocked('package-lock.json');
  const installed = readLocked('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(
    // Optional packages are the builds for other systems; the nameless entry is this project itself.
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** Installs what the lockfile names, unless it is all there already. Exits when that fails. */
export async function ensurePackages() {
  if (packagesAreThere()) return;
  console.log('Installing packages …');
  // The tools that build and test are development packages, so they are asked for by name of their kind.
  if ((await runNpm(['ci', '--include=dev'])) === 0) return;
  console.error('The packages could not be installed. Is the npm registry within reach?');
  process.exit(1);
}
