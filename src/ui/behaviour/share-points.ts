/**
 * Sets one of the numbers to `value` and lets the others make room one point at a time, the largest giving
 * first and the smallest receiving first, so that the sum stays as it was. Whole points, none below 0.
 */
export function sharePoints(points: readonly number[], index: number, value: number): number[] {
  const total = points.reduce((sum, point) => sum + point, 0);
  const next = [...points];
  next[index] = Math.max(0, Math.min(total, Math.round(value)));
  const others = next.map((_, at) => at).filter((at) => at !== index);
  let rest = total - next.reduce((sum, point) => sum + point, 0);
  while (rest !== 0) {
    const step = rest > 0 ? 1 : -1;
    const chosen = others.reduce((best, at) =>
      (next[at] ?? 0) * step < (next[best] ?? 0) * step ? at : best,
    );
    next[chosen] = (next[chosen] ?? 0) + step;
    rest -= step;
  }
  return next;
}
