import { ART_TOKENS } from './art-tokens.ts';
import { flattenPath } from './flatten-path.ts';
import { combine, determinant, IDENTITY, type Matrix, parseTransform } from './matrix.ts';
import type { SvgElement } from './parse-svg.ts';
import { shapePath } from './shape-path.ts';

interface Paint {
  readonly fill?: string;
  readonly line?: string;
  readonly width?: number;
  /** Percent. */
  readonly opacity: number;
}

/** A symbol of parts.svg that a drawing may use: its width and height. */
export type PartSizes = ReadonlyMap<string, readonly [number, number]>;

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  g: [],
  path: ['d'],
  rect: ['x', 'y', 'width', 'height', 'rx'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polyline: ['points'],
  polygon: ['points'],
  use: ['href', 'x', 'y', 'width', 'height'],
};

function paintOf(outer: Paint, { tag, attributes }: SvgElement): Paint {
  const paint: { fill?: string; line?: string; width?: number; opacity: number } = { ...outer };
  for (const name of (attributes.class ?? '').split(/\s+/).filter(Boolean)) {
    const kind = name.slice(0, 2);
    const value = name.slice(2);
    if (kind === 'o-' && /^\d+$/.test(value)) paint.opacity = (paint.opacity * Number(value)) / 100;
    else if ((kind === 'f-' || kind === 'l-') && ART_TOKENS.includes(value))
      paint[kind === 'f-' ? 'fill' : 'line'] = value;
    else throw new Error(`class "${name}" of <${tag}> is unknown`);
  }
  if (attributes['stroke-width']) paint.width = Number(attributes['stroke-width']);
  return paint;
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * A drawing as what ships: one string for each shape, back to front. `f-NAME`, `l-NAME/WIDTH` and `o-PERCENT` say how it
 * is painted, the rest is its path; `@ID A B C D E F` is a part, moved by a matrix. Throws with the line of the trouble.
 */
export function compileDrawing(root: SvgElement, parts: PartSizes): string[] {
  const shapes: string[] = [];

  function add(paint: string, path: string, merge: boolean): void {
    const before = shapes.at(-1);
    // Lines of one pen are one shape; areas stay apart, as two that overlap could cut each other out.
    if (merge && before?.startsWith(`${paint} M`)) shapes[shapes.length - 1] = before + path;
    else shapes.push(`${paint} ${path}`);
  }

  function use({ attributes }: SvgElement, matrix: Matrix, opacity: number): void {
    const id = /^(?:(?:\.\.\/)*parts\.svg)?#([\w-]+)$/.exec(attributes.href ?? '')?.[1] ?? '';
    const size = parts.get(id);
    if (!size) throw new Error(`there is no part "${attributes.href}"`);
    const [x, y] = [Number(attributes.x ?? 0), Number(attributes.y ?? 0)];
    const [width, height] = [attributes.width, attributes.height].map((text) => text && Number(text));
    const scaleX = width ? width / size[0] : Number.POSITIVE_INFINITY;
    const scaleY = height ? height / size[1] : Number.POSITIVE_INFINITY;
    const scale = Math.min(scaleX, scaleY) === Number.POSITIVE_INFINITY ? 1 : Math.min(scaleX, scaleY);
    const dx = width ? (width - size[0] * scale) / 2 : 0;
    const dy = height ? (height - size[1] * scale) / 2 : 0;
    const [a, b, c, d, e, f] = combine(matrix, [scale, 0, 0, scale, x + dx, y + dy]);
    const shade = opacity < 100 ? `o-${Math.round(opacity)} ` : '';
    const at = [a, b, c, d, Math.round(e * 10) / 10, Math.round(f * 10) / 10].map(thousandths).join(' ');
    shapes.push(`@${id} ${shade}${at}`);
  }

  function draw(element: SvgElement, outer: Paint, outerMatrix: Matrix): void {
    const { tag, attributes, children } = element;
    const allowed = ALLOWED[tag];
    if (!allowed) throw new Error(`<${tag}> is not allowed`);
    for (const name of Object.keys(attributes)) {
      if (![...allowed, 'class', 'transform', 'stroke-width'].includes(name))
        throw new Error(`${name} is not allowed in <${tag}>`);
    }
    const matrix = attributes.transform
      ? combine(outerMatrix, parseTransform(attributes.transform))
      : outerMatrix;
    const paint = paintOf(outer, element);
    if (tag === 'g') {
      for (const child of children) within(child, paint, matrix);
    } else if (tag === 'use') use(element, matrix, paint.opacity);
    else {
      const path = flattenPath(shapePath(element) ?? '', matrix);
      const { fill, line, width = 1, opacity } = paint;
      if (!fill && !line) throw new Error(`<${tag}> has no colour`);
      const pen = Math.round(width * Math.sqrt(Math.abs(determinant(matrix))) * 100) / 100;
      const words = [
        ...(fill ? [`f-${fill}`] : []),
        ...(line ? [`l-${line}/${pen}`] : []),
        ...(opacity < 100 ? [`o-${Math.round(opacity)}`] : []),
      ];
      add(words.join(' '), path, !fill && opacity === 100);
    }
  }

  function within(element: SvgElement, paint: Paint, matrix: Matrix): void {
    try {
      draw(element, paint, matrix);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(message.startsWith('line ') ? message : `line ${element.line}: ${message}`);
    }
  }

  for (const child of root.children) within(child, { opacity: 100 }, IDENTITY);
  return shapes;
}
