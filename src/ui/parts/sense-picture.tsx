import type { GaugeView, SenseView } from '../../present/index.ts';
import { t } from '../debrief-words.ts';

type Dot = SenseView['rows'][number]['dots'][number];

/** Ratings against evidence, and what they say of the one who rated. */
export function SensePicture({ view }: { readonly view: SenseView }) {
  return (
    <>
      <p class="lead">{view.lead}</p>
      <div class="halves">
        <section class="card picture">
          <h3>{t('analysis.sense.picture')}</h3>
          <p class="small mute">{t('analysis.sense.pictureHow')}</p>
          <div class="ratings">
            {view.rows.map(({ quality, label, text, dots }) => (
              <div key={quality} class="rating-row">
                <p>
                  <b>{label}</b>
                </p>
                <RatingDots dots={dots} />
                <p class="small mute">{text}</p>
              </div>
            ))}
            <p class="rating-scale small mute" aria-hidden="true">
              {[1, 2, 3, 4, 5].map((rating) => (
                <span key={rating}>{rating}</span>
              ))}
            </p>
            <p class="rating-ends small mute">
              <span>{t('analysis.sense.least')}</span>
              <span>{t('analysis.sense.most')}</span>
            </p>
          </div>
          <ul class="side-key small">
            {view.sides.map(({ side, label }) => (
              <li key={side}>
                <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true" focusable="false">
                  <Mark side={side} />
                </svg>
                {label}
              </li>
            ))}
          </ul>
        </section>
        <section class="card picture">
          {view.gauges.map((gauge) => (
            <Gauge key={gauge.id} gauge={gauge} />
          ))}
          <p class="small mute">{view.note}</p>
        </section>
      </div>
    </>
  );
}

const ROW = 48;
/** Dots of one rating stand beside one another in rows of four. */
const ACROSS = 4;
const STEP = 17;

function RatingDots({ dots }: { readonly dots: readonly Dot[] }) {
  const seen = new Map<number, number>();
  const placed = dots.map((dot) => {
    const before = seen.get(dot.rating) ?? 0;
    seen.set(dot.rating, before + 1);
    return { ...dot, column: before % ACROSS, line: Math.floor(before / ACROSS) };
  });
  const lines = Math.max(1, ...placed.map(({ line }) => line + 1));
  const height = Math.max(ROW, lines * STEP + 14);
  return (
    <svg class="rating-dots" width="100%" height={height} aria-hidden="true" focusable="false">
      {[1, 2, 3, 4, 5].map((rating) => (
        <line
          key={rating}
          class="scale"
          x1={`${rating * 20 - 10}%`}
          x2={`${rating * 20 - 10}%`}
          y1={0}
          y2={height}
        />
      ))}
      {placed.map(({ rating, side, column, line }, index) => (
        <svg
          key={`${index} ${side}`}
          x={`${rating * 20 - 10}%`}
          y={height - 16 - line * STEP}
          overflow="visible"
          aria-hidden="true"
        >
          <g transform={`translate(${offset(column, seen.get(rating) ?? 1)} 0)`}>
            <Mark side={side} />
          </g>
        </svg>
      ))}
    </svg>
  );
}

/** Keeps the dots of one rating around its line. */
function offset(column: number, count: number): number {
  const across = Math.min(count, ACROSS);
  return (column - (across - 1) / 2) * 13;
}

/** A triangle for a ban, a ring for access, a square for neither: never by colour alone. */
function Mark({ side }: { readonly side: Dot['side'] }) {
  if (side === 'ban') return <path class="side-ban" d="M0 -6.5 L6 5 L-6 5 Z" />;
  if (side === 'access') return <circle class="side-access" r={5} />;
  return <rect class="side-neither" x={-4.5} y={-4.5} width={9} height={9} />;
}

function Gauge({ gauge }: { readonly gauge: GaugeView }) {
  const { title, left, middle, right, at, texts } = gauge;
  return (
    <div class="gauge">
      <h3>{title}</h3>
      {at !== undefined && (
        <>
          <svg width="100%" height="26" aria-hidden="true" focusable="false">
            <line class="scale" x1="0%" x2="100%" y1={13} y2={13} />
            {[0, 50, 100].map((tick) => (
              <line key={tick} class="scale" x1={`${tick}%`} x2={`${tick}%`} y1={7} y2={19} />
            ))}
            <circle class="dot" cx={`${3 + ((at + 1) / 2) * 94}%`} cy={13} r={8} />
          </svg>
          <p class="gauge-ends small mute" aria-hidden="true">
            <span>{left}</span>
            <span>{middle}</span>
            <span>{right}</span>
          </p>
        </>
      )}
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
