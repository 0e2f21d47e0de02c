import type { AddressInfo } from 'node:net';
import { createSite } from '../serve/create-site.mjs';
import { ensureBuild } from '../set-up/ensure-build.mjs';
import { ROOT } from '../set-up/run.mjs';

export interface Site {
  readonly url: string;
  readonly close: () => void;
}

/** Serves a built folder on a free port, compressed as always. */
export async function serveFolder(folder: string): Promise<Site> {
  const server = createSite(folder);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The page, built first where that is needed. */
export async function servePage(): Promise<Site> {
  await ensureBuild();
  return serveFolder(`${ROOT}/dist`);
}
