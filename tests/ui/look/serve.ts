import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, createServer, preview } from 'vite';

interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const shared = { configFile: false, root: folder('.'), logLevel: 'warn' } as const;

/** Serves the page over its stand-in desk while it is being written; port 0 takes a free one. */
export async function serveLook(port: number): Promise<Served> {
  const server = await createServer({
    ...shared,
    cacheDir: folder('../../../node_modules/.vite-look-ui'),
    server: { port, fs: { allow: [folder('../../..')] } },
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', '@preact/signals'] },
  });
  await server.listen();
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

/** The same built once, which is what tests want: a page then takes two files instead of a hundred. */
export async function serveBuiltLook(): Promise<Served> {
  const outDir = await mkdtemp(join(tmpdir(), 'look-ui-'));
  await build({ ...shared, build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 } });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0 } });
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
