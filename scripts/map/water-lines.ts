import { type Point, type Ring, ringArea, simplifyLine } from './planar.ts';

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Cells a map unit; enough for smooth lines far from the coast. */
const FINE = 1;

/** Which cells of a grid are land: even-odd along rows through the middle of the cells. */
function landMask(rings: readonly Ring[], [left, top]: Box, columns: number, rows: number): Uint8Array {
  const mask = new Uint8Array(columns * rows);
  const crossings: number[][] = Array.from({ length: rows }, () => []);
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[j]!.map((n, k) => (n - (k === 0 ? left : top)) * FINE) as [number, number];
      const [bx, by] = ring[i]!.map((n, k) => (n - (k === 0 ? left : top)) * FINE) as [number, number];
      const first = Math.max(0, Math.ceil(Math.min(ay, by) - 0.5));
      const last = Math.min(rows - 1, Math.ceil(Math.max(ay, by) - 0.5) - 1);
      for (let row = first; row <= last; row++) {
        crossings[row]!.push(ax + ((row + 0.5 - ay) * (bx - ax)) / (by - ay));
      }
    }
  }
  crossings.forEach((xs, row) => {
    xs.sort((a, b) => a - b);
    for (let k = 0; k + 1 < xs.length; k += 2) {
      const from = Math.max(0, Math.ceil(xs[k]! - 0.5));
      const to = Math.min(columns, Math.ceil(xs[k + 1]! - 0.5));
      if (to > from) mask.fill(1, row * columns + from, row * columns + to);
    }
  });
  return mask;
}

/** Squared distance to the nearest marked place along one line of a grid: the lower envelope of parabolas. */
function envelope(values: Float64Array): Float64Array {
  const n = values.length;
  const out = new Float64Array(n);
  const roots = new Int32Array(n);
  const bounds = new Float64Array(n + 1);
  let k = 0;
  bounds[0] = Number.NEGATIVE_INFINITY;
  bounds[1] = Number.POSITIVE_INFINITY;
  const meet = (q: number, r: number) => (values[q]! + q * q - values[r]! - r * r) / (2 * (q - r));
  for (let q = 1; q < n; q++) {
    let s = meet(q, roots[k]!);
    while (s <= bounds[k]!) {
      k -= 1;
      s = meet(q, roots[k]!);
    }
    k += 1;
    roots[k] = q;
    bounds[k] = s;
    bounds[k + 1] = Number.POSITIVE_INFINITY;
  }
  k = 0;
  for (let q = 0; q < n; q++) {
    while (bounds[k + 1]! < q) k += 1;
    out[q] = (q - roots[k]!) ** 2 + values[roots[k]!]!;
  }
  return out;
}

/** Distance of every cell to land, in cells. */
function distances(mask: Uint8Array, columns: number, rows: number): Float64Array {
  const field = Float64Array.from(mask, (land) => (land ? 0 : 1e12));
  for (let x = 0; x < columns; x++) {
    const line = envelope(Float64Array.from({ length: rows }, (_, y) => field[y * columns + x]!));
    line.forEach((value, y) => {
      field[y * columns + x] = value;
    });
  }
  for (let y = 0; y < rows; y++) {
    field.set(envelope(field.slice(y * columns, (y + 1) * columns)), y * columns);
  }
  return field.map(Math.sqrt);
}

/** Closed lines where a field passes a level (marching squares; saddles are cut the same way everywhere). */
function contour(field: Float64Array, columns: number, rows: number, level: number): Point[][] {
  const next = new Map<string, { to: string; at: Point }>();
  const name = (x: number, y: number, down: boolean) => `${x},${y},${down ? 1 : 0}`;
  const value = (x: number, y: number) =>
    x < 0 || y < 0 || x >= columns || y >= rows ? 1e6 : field[y * columns + x]!;
  const cross = (a: number, b: number) => Math.min(1, Math.max(0, (level - a) / (b - a)));
  for (let y = -1; y < rows; y++) {
    for (let x = -1; x < columns; x++) {
      const [nw, ne, se, sw] = [value(x, y), value(x + 1, y), value(x + 1, y + 1), value(x, y + 1)];
      const inside = [nw, ne, se, sw].map((v) => v < level);
      if (inside.every(Boolean) || !inside.some(Boolean)) continue;
      const sides: { id: string; at: Point; enter: boolean }[] = [];
      const side = (i: number, j: number, id: string, at: Point) => {
        if (inside[i] !== inside[j]) sides.push({ id, at, enter: inside[i]! });
      };
      side(0, 1, name(x, y, false), [x + cross(nw, ne), y]);
      side(1, 2, name(x + 1, y, true), [x + 1, y + cross(ne, se)]);
      side(2, 3, name(x, y + 1, false), [x + cross(sw, se), y + 1]);
      side(3, 0, name(x, y, true), [x, y + cross(nw, sw)]);
      for (let i = 0; i < sides.length; i++) {
        const a = sides[i]!;
        const b = sides[(i + 1) % sides.length]!;
        if (a.enter && !b.enter) next.set(a.id, { to: b.id, at: a.at });
      }
    }
  }
  const lines: Point[][] = [];
  while (next.size > 0) {
    const [start] = next.keys();
    const line: Point[] = [];
    let at = start;
    while (at !== undefined) {
      const step: { to: string; at: Point } | undefined = next.get(at);
      if (!step) break;
      next.delete(at);
      line.push(step.at);
      at = step.to;
    }
    if (line.length > 2) lines.push(line);
  }
  return lines;
}

/**
 * Lines out at sea that follow the coast at a distance, as on engraved charts. Closed rings, one list for each
 * distance (map units).
 */
export function waterLines(rings: readonly Ring[], box: Box, away: readonly number[]): Ring[][] {
  const columns = Math.round((box[2] - box[0]) * FINE);
  const rows = Math.round((box[3] - box[1]) * FINE);
  const field = distances(landMask(rings, box, columns, rows), columns, rows);
  return away.map((distance) =>
    contour(field, columns, rows, distance * FINE)
      .map((line) => line.map(([x, y]): Point => [(x + 0.5) / FINE + box[0], (y + 0.5) / FINE + box[1]]))
      .filter((line) => Math.abs(ringArea(line)) > 40)
      .map((line) => {
        const half = line.length >> 1;
        return [
          ...simplifyLine(line.slice(0, half + 1), 0.45),
          ...simplifyLine([...line.slice(half), line[0]!], 0.45).slice(1, -1),
        ];
      }),
  );
}
