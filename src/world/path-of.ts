import type { Point } from './map-data.ts';

const short = (n: number) => Math.round(n * 10) / 10;

/** Lines as an SVG path, to a tenth of a pixel. */
export function pathOf(rings: readonly (readonly Point[])[], closed = true): string {
  const end = closed ? 'Z' : '';
  return rings.map((ring) => `M${ring.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}${end}`).join('');
}

export const circlePath = (x: number, y: number, r: number) =>
  `M${short(x - r)} ${short(y)}a${short(r)} ${short(r)} 0 1 1 ${short(2 * r)} 0a${short(r)} ${short(r)} 0 1 1 ${short(-2 * r)} 0Z`;
