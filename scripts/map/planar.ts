export type Point = readonly [x: number, y: number];
export type Ring = readonly Point[];

/** Signed area of a ring in square units. */
export function ringArea(ring: Ring): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    sum += ring[j]![0] * ring[i]![1] - ring[i]![0] * ring[j]![1];
  }
  return sum / 2;
}

/** Whether a point lies inside rings taken together by the even-odd rule (holes are rings too). */
export function isInside(rings: readonly Ring[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i]!;
      const [bx, by] = ring[j]!;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** Distance from a point to the nearest edge of any ring, in units. */
export function edgeDistance(rings: readonly Ring[], [x, y]: Point): number {
  let best = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[j]!;
      const [bx, by] = ring[i]!;
      const dx = bx - ax;
      const dy = by - ay;
      const length = dx * dx + dy * dy;
      const t = length ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
      best = Math.min(best, (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2);
    }
  }
  return Math.sqrt(best);
}

/** Smallest upright box around rings: left, top, right, bottom. */
export function ringsBox(rings: readonly Ring[]): [number, number, number, number] {
  const xs = rings.flatMap((ring) => ring.map((p) => p[0]));
  const ys = rings.flatMap((ring) => ring.map((p) => p[1]));
  const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b));
  const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b));
  return [least(xs), least(ys), most(xs), most(ys)];
}

/** A ring cut to an upright box (left, top, right, bottom), walking one side of the box after the other. */
export function clipRing(ring: Ring, box: readonly [number, number, number, number]): Ring {
  const sides: { keep: (p: Point) => boolean; axis: 0 | 1; at: number }[] = [
    { keep: (p) => p[0] >= box[0], axis: 0, at: box[0] },
    { keep: (p) => p[1] >= box[1], axis: 1, at: box[1] },
    { keep: (p) => p[0] <= box[2], axis: 0, at: box[2] },
    { keep: (p) => p[1] <= box[3], axis: 1, at: box[3] },
  ];
  let points = ring;
  for (const { keep, axis, at } of sides) {
    const next: Point[] = [];
    points.forEach((p, i) => {
      const before = points[(i + points.length - 1) % points.length]!;
      if (keep(p) !== keep(before)) {
        const t = (at - before[axis]) / (p[axis] - before[axis]);
        const other = before[1 - axis]! + t * (p[1 - axis]! - before[1 - axis]!);
        next.push(axis === 0 ? [at, other] : [other, at]);
      }
      if (keep(p)) next.push(p);
    });
    points = next;
  }
  return points;
}

/** A line with the points left out that lie within `tolerance` of it (Douglas and Peucker); ends stay. */
export function simplifyLine(line: readonly Point[], tolerance: number): Point[] {
  if (line.length < 3) return [...line];
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  while (open.length > 0) {
    const [a, b] = open.pop()!;
    let far = 0;
    let at = -1;
    for (let i = a + 1; i < b; i++) {
      const d = edgeDistance([[line[a]!, line[b]!]], line[i]!);
      if (d > far) {
        far = d;
        at = i;
      }
    }
    if (at > 0 && far > tolerance) {
      keep[at] = 1;
      open.push([a, at], [at, b]);
    }
  }
  return line.filter((_, i) => keep[i]);
}

/** The point inside rings that is farthest from every edge, and that distance. For labels and symbols. */
export function roomiestPoint(
  rings: readonly Ring[],
  near: readonly [number, number, number, number],
): [number, number, number] {
  let [x0, y0, x1, y1] = near;
  let best: [number, number, number] = [(x0 + x1) / 2, (y0 + y1) / 2, 0];
  for (let round = 0; round < 4; round++) {
    for (let i = 0; i <= 32; i++) {
      for (let j = 0; j <= 32; j++) {
        const p: Point = [x0 + ((x1 - x0) * i) / 32, y0 + ((y1 - y0) * j) / 32];
        if (!isInside(rings, p)) continue;
        const room = edgeDistance(rings, p);
        if (room > best[2]) best = [p[0], p[1], room];
      }
    }
    const w = (x1 - x0) / 8;
    const h = (y1 - y0) / 8;
    [x0, y0, x1, y1] = [best[0] - w / 2, best[1] - h / 2, best[0] + w / 2, best[1] + h / 2];
  }
  return best;
}
