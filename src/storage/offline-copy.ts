/**
 * Whether this page is kept on the device. `kept`: it opens without a line. `coming`: it is being fetched, or nothing
 * is known yet. `none`: this browser or this address cannot keep it.
 */
export type OfflineState = 'kept' | 'coming' | 'none';

/** The name of the worker beside the page; the build makes it from offline-worker.ts. */
const WORKER = './offline-worker.js';

/**
 * Begins to keep a copy of the page on the device. `onNewer` is called when a newer version lies ready, with the way
 * to change to it: that loads the page again. Nothing here throws or rejects; without a copy all goes on as before.
 */
export async function keepOffline(onNewer: (use: () => void) => void): Promise<void> {
  const workers = workersOf();
  if (!workers) return;
  try {
    const registration = await workers.register(WORKER, { scope: './', updateViaCache: 'none' });
    const tell = (): void => {
      const { waiting } = registration;
      // Without a page in charge it is the first version, which waits for nobody.
      if (waiting && workers.controller) onNewer(() => change(workers, waiting));
    };
    tell();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', tell);
    });
  } catch {
    // A private window, a full disk, a line that broke: the page itself is here.
  }
}

/** Looks; starts nothing. */
export async function offlineState(): Promise<OfflineState> {
  const workers = workersOf();
  if (!workers) return 'none';
  try {
    const registration = await workers.getRegistration('./');
    return registration?.active ? 'kept' : 'coming';
  } catch {
    return 'none';
  }
}

function change(workers: ServiceWorkerContainer, waiting: ServiceWorker): void {
  workers.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('use-now');
}

/** Only a page from a server over a safe line has them; packages of other kinds carry no list of files to keep. */
function workersOf(): ServiceWorkerContainer | undefined {
  if (!document.querySelector('link[rel="manifest"]')) return undefined;
  return 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
}
