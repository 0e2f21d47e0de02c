import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname } from 'node:path';
import { unzipSync } from 'fflate';
import { makePackage, type PackagePlan, packedNames } from '../../../src/pack/index.ts';

const ROOT = new URL('../../../', import.meta.url);
const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** The package that the page would make, unpacked again as a platform does. */
export async function unpackedPackage(plan: PackagePlan): Promise<ReadonlyMap<string, Uint8Array>> {
  const dist = (name: string) => readFile(new URL(`dist/${name}`, ROOT));
  const { files } = JSON.parse(String(await dist('files.json'))) as { readonly files: readonly string[] };
  const read = packedNames(files).map(async (name) => [name, new Uint8Array(await dist(name))] as const);
  const made = makePackage(plan, new Map(await Promise.all(read)));
  if (!made.ok) throw new Error(made.error);
  return new Map(Object.entries(unzipSync(made.value.bytes)));
}

/** The page of a platform: it holds the API of scorm-again, with what it kept, and the course in a frame. */
const FRAME = `<!doctype html><title>Course</title><body style="margin:0">
<script src="/scorm-again.js"></script>
<script>
  const kind = location.pathname.slice(1);
  const kept = new URLSearchParams(location.search).get('kept');
  const api = kind === 'scorm12' ? new Scorm12API({ autocommit: false, logLevel: 5 }) : new Scorm2004API({ autocommit: false, logLevel: 5 });
  if (kept) api.loadFromJSON({ suspend_data: kept }, 'cmi');
  window[kind === 'scorm12' ? 'API' : 'API_1484_11'] = api;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:100vw;height:100vh;border:0';
  frame.src = '/content/index.html';
  document.body.append(frame);
</script>`;

/** A small platform at an address of its own: `/scorm12`, `/scorm2004`, and the course below `/content/`. */
export async function servePlatform(
  content: ReadonlyMap<string, Uint8Array>,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const api = await readFile(new URL('node_modules/scorm-again/dist/scorm-again.min.js', ROOT));
  const server: Server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '/').replace(/\?.*/, ''));
    const body = path.startsWith('/content/')
      ? content.get(path.slice('/content/'.length))
      : path === '/scorm-again.js'
        ? api
        : FRAME;
    const kind = path.startsWith('/content/') || path.endsWith('.js') ? KINDS[extname(path)] : 'text/html';
    response.writeHead(body ? 200 : 404, { 'Content-Type': kind ?? 'application/octet-stream' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://localhost:${port}`, close: () => server.close() };
}
