import type { BeliefRowView, StandView, VariedView } from '../../present/index.ts';
import { t } from '../debrief-words.ts';
import { words } from '../words.ts';
import { RadioList } from './radio-list.tsx';

type Measure = VariedView['measures'][number]['id'];

interface BeliefTornadoProps {
  readonly view: VariedView;
  readonly stand: StandView | undefined;
  readonly measure: Measure;
  readonly onPick: (measure: Measure) => void;
}

const LEVELS = ['low', 'central', 'high'] as const;
/** Ends closer together than this are the same. */
const SAME = 3;

/** How far each belief alone moves the end of this run, the largest first. */
export function BeliefTornado({ view, stand, measure, onPick }: BeliefTornadoProps) {
  const rows = [...view.rows].sort((a, b) => swingOf(b, measure) - swingOf(a, measure));
  const own = view.own[measure];
  const moving = rows.filter((row) => swingOf(row, measure) >= SAME);
  const still = rows.filter((row) => swingOf(row, measure) < SAME);
  return (
    <section class="card picture">
      <h3>{t('analysis.tornado.title')}</h3>
      <p class="small mute">{t('analysis.tornado.how')}</p>
      <RadioList
        look="chips"
        legend={t('analysis.tornado.measure')}
        options={view.measures}
        value={measure}
        onPick={onPick}
      />
      <TornadoKey own={own} />
      <ol class="tornado">
        {moving.map((row) => (
          <li key={row.id}>
            <p class="tornado-label">{row.question}</p>
            <Swing row={row} measure={measure} own={own} />
            <p class="small mute tornado-text">
              {LEVELS.map((level) => (
                <span key={level} class="tornado-level">
                  {t('analysis.tornado.level', {
                    level: t(`analysis.beliefs.level.${level}`),
                    text: row.levels[level].text,
                    end: words.number(Math.round(row.ends[measure][level])),
                    frontier: markOf(stand, row, level),
                  })}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ol>
      {still.length > 0 && (
        <details class="fold">
          <summary>{t('analysis.tornado.still', { n: still.length })}</summary>
          <ul class="bullets small">
            {still.map((row) => (
              <li key={row.id}>{row.texts[measure]}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function TornadoKey({ own }: { readonly own: number }) {
  return (
    <div class="small">
      <ul class="box-legend">
        {(['low', 'high'] as const).map((level) => (
          <li key={level}>
            <svg width="18" height="18" aria-hidden="true" focusable="false">
              <circle class={`swing-${level}`} cx={9} cy={9} r={6} />
            </svg>
            {t(`analysis.tornado.key.${level}`)}
          </li>
        ))}
        <li>
          <svg width="18" height="18" aria-hidden="true" focusable="false">
            <line class="own" x1={9} x2={9} y1={0} y2={18} />
          </svg>
          {t('analysis.tornado.own', { end: words.number(Math.round(own)) })}
        </li>
      </ul>
      <p class="mute">{t('analysis.tornado.key.note')}</p>
    </div>
  );
}

/** The end with the low, the middle and the high value, on a scale from 0 to 100. */
function Swing({
  row,
  measure,
  own,
}: {
  readonly row: BeliefRowView;
  readonly measure: Measure;
  readonly own: number;
}) {
  const { low, central, high } = row.ends[measure];
  const left = Math.min(low, central, high);
  const width = Math.max(low, central, high) - left;
  return (
    <svg class="swing" width="100%" height="34" aria-hidden="true" focusable="false">
      <line class="scale" x1="0%" x2="100%" y1={17} y2={17} />
      <line class="own" x1={`${own}%`} x2={`${own}%`} y1={0} y2={34} />
      <rect class="swing-bar" x={`${left}%`} width={`${width}%`} y={12} height={10} />
      {/* The lower end is named to its left, the higher one to its right. */}
      <text x={`${low}%`} y={22} dx={low <= high ? -13 : 13} text-anchor={low <= high ? 'end' : 'start'}>
        {t('analysis.tornado.low')}
      </text>
      <text x={`${high}%`} y={22} dx={low <= high ? 13 : -13} text-anchor={low <= high ? 'start' : 'end'}>
        {t('analysis.tornado.high')}
      </text>
      <circle class="swing-low" cx={`${low}%`} cy={17} r={7} />
      <circle class="swing-high" cx={`${high}%`} cy={17} r={7} />
    </svg>
  );
}

function swingOf({ ends }: BeliefRowView, measure: Measure): number {
  const all = LEVELS.map((level) => ends[measure][level]);
  return Math.max(...all) - Math.min(...all);
}

function markOf(
  stand: StandView | undefined,
  { id }: BeliefRowView,
  level: (typeof LEVELS)[number],
): 'on' | 'off' | 'unknown' {
  const on = stand?.frontier[id]?.[level];
  return on === undefined ? 'unknown' : on ? 'on' : 'off';
}
