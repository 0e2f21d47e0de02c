/**
 * `npm start`: from a fresh clone to the page. Installs and builds only what is missing or stale.
 * `PORT` chooses the port.
 */
import { join } from 'node:path';
import { ensureBuild } from './set-up/ensure-build.mjs';
import { ensureNode } from './set-up/ensure-node.mjs';
import { ensurePackages } from './set-up/ensure-packages.mjs';
import { ROOT } from './set-up/run.mjs';

const wanted = process.env.PORT || '4173';
const port = Number(wanted);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT must be a number from 0 to 65535, and not "${wanted}".`);
  process.exit(1);
}

ensureNode();
await ensurePackages();
await ensureBuild();

// Loaded only now, because the server needs an installed package.
const { createSite } = await import('./serve/create-site.mjs');
const { listen } = await import('./serve/listen.mjs');

try {
  const taken = await listen(createSite(join(ROOT, 'dist')), port);
  console.log(`Trusted Vendor is at http://localhost:${taken}/ (Ctrl+C ends it)`);
} catch (error) {
  console.error(`The page cannot be served: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
