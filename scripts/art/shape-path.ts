import type { SvgElement } from './parse-svg.ts';

/** A shape as path data; undefined when the element is none. Throws when a number is missing. */
export function shapePath({ tag, attributes }: SvgElement): string | undefined {
  const n = (name: string, otherwise?: number): number => {
    const value = attributes[name] === undefined ? otherwise : Number(attributes[name]);
    if (value === undefined || Number.isNaN(value)) throw new Error(`<${tag}> needs ${name}`);
    return value;
  };
  if (tag === 'path') {
    if (!attributes.d) throw new Error('<path> needs d');
    return attributes.d;
  }
  if (tag === 'line') return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
  if (tag === 'polyline' || tag === 'polygon') {
    if (!attributes.points) throw new Error(`<${tag}> needs points`);
    return `M${attributes.points.trim()}${tag === 'polygon' ? 'Z' : ''}`;
  }
  if (tag === 'circle' || tag === 'ellipse') {
    const [rx, ry] = tag === 'circle' ? [n('r'), n('r')] : [n('rx'), n('ry')];
    return `M${n('cx') - rx} ${n('cy')}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
  }
  if (tag === 'rect') {
    const [x, y, w, h] = [n('x', 0), n('y', 0), n('width'), n('height')];
    const r = Math.min(n('rx', 0), w / 2, h / 2);
    if (r === 0) return `M${x} ${y}h${w}v${h}h${-w}Z`;
    const bend = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
    return (
      `M${x + r} ${y}h${w - 2 * r}${bend(r, r)}v${h - 2 * r}${bend(-r, r)}` +
      `h${2 * r - w}${bend(-r, -r)}v${2 * r - h}${bend(r, -r)}Z`
    );
  }
  return undefined;
}
