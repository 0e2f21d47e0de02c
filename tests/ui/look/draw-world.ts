const LAND = 'M90 60 180 40 260 90 250 190 330 210 350 300 270 340 200 300 140 330 60 280 40 180z';

/** A patch of land where the map would be. */
export function drawWorld(host: HTMLElement): () => void {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 400 400');
  svg.setAttribute('width', '100%');
  svg.setAttribute('height', '100%');
  svg.setAttribute('preserveAspectRatio', 'xMidYMid slice');
  const land = document.createElementNS(svg.namespaceURI, 'path') as SVGPathElement;
  land.setAttribute('d', LAND);
  land.setAttribute('fill', 'var(--track)');
  land.setAttribute('stroke', 'var(--line)');
  svg.append(land);
  host.append(svg);
  return () => svg.remove();
}
