/** As in SVG: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First the inner, then the outer. */
export function combine([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix {
  const [A, B, C, D, E, F] = inner;
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}

export function determinant([a, b, c, d]: Matrix): number {
  return a * d - b * c;
}

/** Reads translate, scale and rotate (about the origin or a point). Throws on anything else. */
export function parseTransform(text: string): Matrix {
  let matrix = IDENTITY;
  const rest = text.replaceAll(/(\w+)\(([^)]*)\)/g, (_, name: string, list: string) => {
    const [x = 0, y, z] = list
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (name === 'translate') matrix = combine(matrix, [1, 0, 0, 1, x, y ?? 0]);
    else if (name === 'scale') matrix = combine(matrix, [x, 0, 0, y ?? x, 0, 0]);
    else if (name === 'rotate') {
      const [cx, cy] = [y ?? 0, z ?? 0];
      const turn = (x * Math.PI) / 180;
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
      matrix = combine(matrix, [cos, sin, -sin, cos, cx - cos * cx + sin * cy, cy - sin * cx - cos * cy]);
    } else throw new Error(`transform "${name}" is not allowed`);
    return '';
  });
  if (rest.trim() || matrix.some(Number.isNaN)) throw new Error(`cannot read transform "${text}"`);
  return matrix;
}
