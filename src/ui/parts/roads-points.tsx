import type { PointView, RoadsPictureView } from '../../present/index.ts';

/** Labels nearer than this lie on each other; percent of the height. */
const APART = 5.5;

/** The named places of a picture: a sign and a word each, moved apart where they would lie on each other. */
export function RoadsPoints({ picture }: { readonly picture: RoadsPictureView }) {
  const placed = placeLabels(picture);
  const at = (kind: PointView['kind']) => placed.find(({ point }) => point.kind === kind);
  const you = at('you');
  const luck = at('luck');
  return (
    <>
      {you && luck && (
        <svg class="luck-line" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path d={`M${you.left} ${you.top}L${luck.left} ${luck.top}`} />
        </svg>
      )}
      {placed.map(({ point, left, top, labelTop, toLeft }) => (
        <span key={point.id} aria-hidden="true">
          <span class={`point point-${point.kind}`} style={{ left: `${left}%`, top: `${top}%` }} />
          <span
            class={`point-label ${toLeft ? 'to-left' : 'to-right'} label-${point.kind}`}
            style={
              toLeft
                ? { right: `${100 - left}%`, top: `${labelTop}%` }
                : { left: `${left}%`, top: `${labelTop}%` }
            }
          >
            {point.label}
          </span>
        </span>
      ))}
    </>
  );
}

/** Places in percent of the picture, the highest first. */
function placeLabels({ points, cost, security }: RoadsPictureView) {
  const named = points
    .filter(({ label }) => label !== '')
    .map((point) => {
      const left = ((point.cost - cost[0]) / (cost[1] - cost[0])) * 100;
      const top = ((security[1] - point.security) / (security[1] - security[0])) * 100;
      return { point, left, top, toLeft: left > 50 };
    })
    .sort((a, b) => a.top - b.top);
  let last = Number.NEGATIVE_INFINITY;
  return named.map((place) => {
    last = Math.max(place.top, last + APART);
    return { ...place, labelTop: last };
  });
}
