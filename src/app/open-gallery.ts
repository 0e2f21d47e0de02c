const asked = () => /^#gallery(\/|$)/.test(location.hash);

/**
 * Opens the gallery for maintainers in a host where the address asks for it, in place of the page; false where it does
 * not. Nothing of it is fetched before.
 */
export function openGallery(host: HTMLElement): boolean {
  const open = asked();
  // A page of its own: whoever comes or goes by the address loads the other one.
  addEventListener('hashchange', () => {
    if (asked() !== open) location.reload();
  });
  if (open) void import('./gallery-rooms.ts').then((late) => late.fillGallery(host));
  return open;
}
