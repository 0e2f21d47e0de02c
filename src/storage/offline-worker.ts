/**
 * The copy of the page that needs no line. A file of its own, started by the page once all else is done; the build
 * puts `OFFLINE` before it: every file of this version with the sum of its bytes.
 *
 * The page of a version only ever gets the files of that version. A newer one is fetched beside it and waits: it
 * takes over when the last page of the old one is closed, or when somebody asks for it.
 */

declare const OFFLINE: {
  readonly version: string;
  /** Addresses below the page's own, './' being the page, and their SHA-256 in base64. */
  readonly files: readonly (readonly [address: string, sum: string])[];
};

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asking extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Host {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Asking) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

const host = globalThis as unknown as Host;
const { scope } = host.registration;

/** Two copies may live at one address in different folders: each keeps to its own. */
const family = `trusted-vendor:offline:${scope}:`;
const own = family + OFFLINE.version;
const addresses = new Set(OFFLINE.files.map(([address]) => new URL(address, scope).href));

/** A slow line is shared with whoever reads and decides meanwhile. */
const AT_ONCE = 2;

host.addEventListener('install', (event) => event.waitUntil(keepAll()));

host.addEventListener('activate', (event) => event.waitUntil(dropOld().then(() => host.clients.claim())));

host.addEventListener('message', ({ data }) => {
  if (data === 'use-now') void host.skipWaiting();
});

host.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const address = addressOf(request);
  if (address) event.respondWith(answer(address, request));
});

/** Undefined for what is none of ours. */
function addressOf({ mode, url }: Request): string | undefined {
  const bare = url.replace(/[?#].*$/s, '');
  if (mode === 'navigate') return bare === scope || bare === `${scope}index.html` ? scope : undefined;
  // A page of the version before may still ask for its own files.
  return addresses.has(bare) || bare.startsWith(`${scope}assets/`) ? bare : undefined;
}

async function answer(address: string, request: Request): Promise<Response> {
  const cache = await caches.open(own);
  const kept = (await cache.match(address)) ?? (await fromFamily(address));
  return kept ?? fetch(request);
}

async function fromFamily(address: string): Promise<Response | undefined> {
  for (const name of await familyNames()) {
    const kept = await (await caches.open(name)).match(address);
    if (kept) return kept;
  }
  return undefined;
}

async function familyNames(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(family) && name !== own);
}

/** What an interrupted attempt has fetched is not fetched again. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(own);
  const open = [...OFFLINE.files];
  const work = async (): Promise<void> => {
    for (let next = open.shift(); next; next = open.shift()) await keep(cache, ...next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function keep(cache: Cache, address: string, sum: string): Promise<void> {
  const url = new URL(address, scope).href;
  if (await cache.match(url)) return;
  const hashed = /\/assets\/.+-[\w-]{8}\.\w+$/.test(url);
  const before = hashed ? await fromFamily(url) : undefined;
  if (before) return cache.put(url, before);
  // The sum keeps out a half-updated site, and the page that asks for a password before it lets anyone through.
  const response = await fetch(url, {
    integrity: `sha256-${sum}`,
    cache: hashed ? 'default' : 'no-cache',
    credentials: 'same-origin',
  });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  // An answer that came by a detour may not stand in for a page.
  const plain = new Response(await response.blob(), { headers: response.headers });
  await cache.put(url, plain);
}

/** The version before is kept for the pages that are still open on it; older ones go. */
async function dropOld(): Promise<void> {
  const names = await familyNames();
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}
