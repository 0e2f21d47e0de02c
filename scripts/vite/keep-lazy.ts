import type { Plugin } from 'vite';

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...args: never) => unknown>>[1];

/** The files that the browser must load before the entry runs: the entry and all that it imports, and so on. */
function filesOfStart(bundle: Bundle): Set<string> {
  const files = new Set<string>();
  const visit = (name: string): void => {
    const file = bundle[name];
    if (file?.type !== 'chunk' || files.has(name)) return;
    files.add(name);
    file.imports.forEach(visit);
  };
  for (const file of Object.values(bundle)) {
    if (file.type === 'chunk' && file.isEntry) visit(file.fileName);
  }
  return files;
}

/** Fails the build when one of these packages would be loaded before the first words can be read. */
export function keepLazy(packages: readonly string[]): Plugin {
  return {
    name: 'keep-lazy',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const name of filesOfStart(bundle)) {
        const file = bundle[name];
        if (file?.type !== 'chunk') continue;
        for (const packageName of packages) {
          if (file.moduleIds.some((id) => id.includes(`/node_modules/${packageName}/`))) {
            this.error(`${packageName} is part of ${name}, which loads at once; import it lazily`);
          }
        }
      }
    },
  };
}
