import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The run room as one script, made by the tool that makes the page. */
export async function bundleTeller(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('./tell-in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'teller',
      },
    },
  });
  const [bundle] = [built].flat();
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the bundle was not built');
  return chunk.code;
}
