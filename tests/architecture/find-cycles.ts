import { resolveImport } from './find-breaches.ts';
import type { Module } from './read-module.ts';

/** Every ring of files that import one another, as `a → b → a`; each ring once for each way into it. */
export function findCycles(modules: readonly Module[]): string[] {
  const imports = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.filter(({ name }) => name.startsWith('.')).map(({ name }) => resolveImport(path, name)),
    ]),
  );
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      cycles.push([...trail.slice(at), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  return cycles;
}
