import type { Words } from '../../i18n/index.ts';
import type { Student } from './class-groups.ts';
import type { ClassLook, RoadsLook } from './clerk.ts';

const SCORES = ['cost', 'security', 'alliance'] as const;
const GRID = 10;
/** More single runs than this cannot be told apart on a line. */
const MOST_TICKS = 200;

interface CloudProps {
  readonly words: Words;
  readonly roads: RoadsLook;
  readonly students: readonly Student[];
}

/** Every road as a pale mark, and the class as dots: cost to the right, security upwards, alliance as shape. */
export function ClassCloud({ words, roads, students }: CloudProps) {
  const { t, number } = words;
  const ends = students.map(({ counted }) => counted.run.end);
  const cost = scaleOf(
    roads.spans.cost,
    ends.map((end) => end.cost),
  );
  const security = scaleOf(
    roads.spans.security,
    ends.map((end) => end.security),
  );
  const width = cost[1] - cost[0];
  const height = security[1] - security[0];
  const [second, third] = roads.edges;
  const bandOf = (alliance: number) => (alliance < second ? 0 : alliance < third ? 1 : 2);
  const whole = (value: number) => number(Math.round(value));
  const labels = [
    t('teach.class.band.0', { edge: whole(second) }),
    t('teach.class.band.1', { from: whole(second), to: whole(third) }),
    t('teach.class.band.2', { edge: whole(third) }),
  ];
  const span = (score: (typeof SCORES)[number]) => {
    const all = ends.map((end) => end[score]);
    return t('teach.class.range', { from: whole(Math.min(...all)), to: whole(Math.max(...all)) });
  };
  const unit = width / 100;
  return (
    <figure class="class-cloud">
      <div
        class="class-plot"
        style={{ '--ratio': width / height }}
        role="img"
        aria-label={t('teach.class.picture.says', {
          runs: ends.length,
          roads: number(roads.roads),
          cost: span('cost'),
          security: span('security'),
          alliance: span('alliance'),
        })}
      >
        <p class="class-axis-y small mute">{t('teach.class.axis.security')}</p>
        <div class="class-frame">
          <svg
            viewBox={`${cost[0]} ${-security[1]} ${width} ${height}`}
            style={{ aspectRatio: `${width} / ${height}` }}
            aria-hidden="true"
          >
            <path
              class="class-grid"
              d={[
                ...ticks(cost).map((x) => `M${x} ${-security[1]}V${-security[0]}`),
                ...ticks(security).map((y) => `M${cost[0]} ${-y}H${cost[1]}`),
              ].join('')}
            />
            {roads.bands.map((path, band) => (
              <path key={labels[band]} class={`class-band-${band}`} d={path} />
            ))}
            {/* One path for all: thousands of elements would stall the page. */}
            {[true, false].map((finished) => (
              <path
                key={String(finished)}
                class={`class-dot${finished ? '' : ' is-open'}`}
                d={students
                  .filter(({ counted }) => counted.run.finished === finished)
                  .map(({ counted: { run } }) =>
                    dotPath(bandOf(run.end.alliance), run.end.cost, -run.end.security, unit),
                  )
                  .join('')}
                stroke-width={unit * 0.4}
              />
            ))}
          </svg>
          {ticks(security).map((y) => (
            <span
              key={y}
              class="class-tick-y small mute"
              style={{ bottom: `${((y - security[0]) / height) * 100}%` }}
              aria-hidden="true"
            >
              {y}
            </span>
          ))}
        </div>
        <div class="class-ticks small mute" aria-hidden="true">
          {ticks(cost).map((x) => (
            <span key={x}>{x}</span>
          ))}
        </div>
        <p class="small mute class-axis-x">{t('teach.class.axis.cost')}</p>
      </div>
      <figcaption class="small">
        <ul class="class-key">
          {labels.map((label, band) => (
            <li key={label}>
              <svg viewBox="-2 -2 4 4" width="20" height="20" aria-hidden="true">
                <rect class={`class-band-${band}`} x={-2} y={-2} width={4} height={4} />
                <path class="class-dot" d={dotPath(band, 0, 0, 1)} stroke-width={0.3} />
              </svg>{' '}
              {label}
            </li>
          ))}
        </ul>
        <p class="mute">{t('teach.class.bandKey')}</p>
      </figcaption>
    </figure>
  );
}

/** A circle, a diamond or a triangle of about the same size. */
function dotPath(band: number, x: number, y: number, unit: number): string {
  const r = unit * 1.1;
  if (band === 0) return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  const d = r * 1.3;
  if (band === 1) return `M${x} ${y - d}l${d} ${d}l${-d} ${d}l${-d} ${-d}z`;
  return `M${x} ${y - d}l${d} ${d * 1.8}h${-2 * d}z`;
}

interface SpreadProps {
  readonly words: Words;
  readonly look: ClassLook;
  readonly students: readonly Student[];
  /** Single runs as ticks. */
  readonly single: boolean;
}

/** How far the class lies apart on each score, as boxes and as a table. */
export function ClassSpreads({ words, look, students, single }: SpreadProps) {
  const { t, number } = words;
  const whole = (value: number) => number(Math.round(value));
  const rows = [...SCORES, 'weighed' as const].map((score) => ({
    score,
    label: score === 'weighed' ? t('teach.class.mandate') : t(`present.score.${score}`),
    spread: look.scores[score],
    values: students.filter(({ counted }) => score !== 'weighed' || counted.run.mandate),
  }));
  return (
    <div class="class-spreads">
      <ul class="class-boxes">
        {rows.map(({ score, label, spread, values }) => (
          <li key={score}>
            <span class="class-box-words">
              {t('teach.class.spread.row', {
                score: label,
                middle: whole(spread.middle),
                lower: whole(spread.lower),
                upper: whole(spread.upper),
              })}
            </span>
            <svg class="class-box" width="100%" height="34" aria-hidden="true">
              <line class="class-scale" x1="0%" x2="100%" y1="17" y2="17" />
              {single &&
                values.length <= MOST_TICKS &&
                values.map(({ key, counted: { run } }) => (
                  <line
                    key={key}
                    class="class-tick"
                    x1={`${run.end[score]}%`}
                    x2={`${run.end[score]}%`}
                    y1="0"
                    y2="6"
                  />
                ))}
              <line class="class-whisker" x1={`${spread.low}%`} x2={`${spread.high}%`} y1="17" y2="17" />
              <rect
                class={`class-half of-${score}`}
                x={`${spread.lower}%`}
                width={`${Math.max(0.4, spread.upper - spread.lower)}%`}
                y="9"
                height="16"
                rx="3"
              />
              <line class="class-median" x1={`${spread.middle}%`} x2={`${spread.middle}%`} y1="6" y2="28" />
            </svg>
          </li>
        ))}
      </ul>
      <p class="class-box-scale small mute" aria-hidden="true">
        <span>0</span>
        <span>50</span>
        <span>100</span>
      </p>
      <p>{t('teach.class.spread.widest', { score: t(`present.score.${look.widest}`) })}</p>
      <table class="class-numbers small">
        <thead>
          <tr>
            <th scope="col">{t('teach.class.spread.score')}</th>
            <th scope="col">{t('teach.class.spread.low')}</th>
            <th scope="col">{t('teach.class.spread.half')}</th>
            <th scope="col">{t('teach.class.spread.middle')}</th>
            <th scope="col">{t('teach.class.spread.high')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ score, label, spread }) => (
            <tr key={score}>
              <th scope="row">{label}</th>
              <td>{whole(spread.low)}</td>
              <td>{t('teach.class.range', { from: whole(spread.lower), to: whole(spread.upper) })}</td>
              <td>{whole(spread.middle)}</td>
              <td>{whole(spread.high)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function scaleOf(span: readonly [number, number], values: readonly number[]): readonly [number, number] {
  const low = Math.min(span[0], ...values);
  const high = Math.max(span[1], ...values);
  return [
    Math.max(0, Math.floor((low - 1) / GRID) * GRID),
    Math.min(100, Math.ceil((high + 1) / GRID) * GRID),
  ];
}

function ticks([from, to]: readonly [number, number]): readonly number[] {
  return Array.from({ length: Math.floor((to - from) / GRID) + 1 }, (_, i) => from + i * GRID);
}
