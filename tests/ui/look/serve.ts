import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** Serves the page over its stand-in desk; port 0 takes a free one. Close it when done. */
export async function serveLook(port: number): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    cacheDir: fileURLToPath(new URL('../../../node_modules/.vite-look-ui', import.meta.url)),
    logLevel: 'warn',
    server: { port, fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] } },
    optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', '@preact/signals'] },
  });
  await server.listen();
  return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}
