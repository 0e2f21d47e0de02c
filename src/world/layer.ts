/** A box that fills the host and hides from assistive technology; drawings can lie over one another while they swap. */
export function createLayer(host: HTMLElement): HTMLDivElement {
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  const layer = document.createElement('div');
  layer.setAttribute('aria-hidden', 'true');
  Object.assign(layer.style, { position: 'absolute', inset: '0', overflow: 'hidden', pointerEvents: 'none' });
  host.append(layer);
  return layer;
}
