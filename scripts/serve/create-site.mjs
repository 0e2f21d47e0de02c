import { createServer } from 'node:http';
import sirv from 'sirv';
import { SECURITY_HEADERS } from './policy.mjs';

/** Files whose name holds a hash of their content: they never change. */
const HASHED = /^\/assets\/.+-[\w-]{8,}\.\w+$/;

/**
 * A server for the built page, not yet listening. It sends the compressed file where there is one.
 * @param {string} folder
 */
export function createSite(folder) {
  const files = sirv(folder, {
    // Looks at the disk at each request, so that a new build under a running server is served, not broken.
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      response.setHeader(
        'Cache-Control',
        HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });

  return createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('There is no such page.\n');
    });
  });
}
