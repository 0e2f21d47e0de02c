/** The run that the address names, so that a reload or a restored tab comes back to it. */
const PREFIX = '#run/';

export function runInAddress(): string | undefined {
  const { hash } = location;
  return hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : undefined;
}

/** Writes where the player is into the address; going back from there leads to the first page. */
export function writeAddress(place: string): void {
  const hash = place === '' ? '' : `#${place}`;
  if (location.hash === hash) return;
  const address = `${location.pathname}${location.search}${hash}`;
  if (hash === '') history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}

export function onBack(listener: () => void): void {
  addEventListener('popstate', listener);
}

export const runAddress = (id: string): string => `run/${id}`;

/** Small letters and digits, from the browser’s own source of chance. */
export function freshId(): string {
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('');
}

/** A number below `limit`, from the browser’s own source of chance. */
export function freshNumber(limit: number): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % limit;
}
