import type { BranchView, TrackView } from '../../present/index.ts';
import { t } from '../debrief-words.ts';
import { WideTable } from './wide-table.tsx';

const WIDTH = 320;
const HEIGHT = 120;
const PAD = 6;

/** Two futures side by side: small pictures over the same quarters, and the same in words and as a table. */
export function TwoFutures({ view }: { readonly view: BranchView }) {
  return (
    <>
      <div role="status">
        <p>{view.lead}</p>
        <p>{view.parted}</p>
      </div>
      <ul class="future-key">
        <li>
          <svg width="36" height="10" aria-hidden="true" focusable="false">
            <line class="yours" x1="0" x2="36" y1="5" y2="5" />
          </svg>
          {t('analysis.branch.yours', { option: view.yours })}
        </li>
        <li>
          <svg width="36" height="10" aria-hidden="true" focusable="false">
            <line class="theirs" x1="0" x2="36" y1="5" y2="5" />
          </svg>
          {t('analysis.branch.theirs', { option: view.theirs })}
        </li>
      </ul>
      {(['happened', 'outlook'] as const).map((kind) => (
        <section key={kind} class="card picture">
          <h3>{t(`analysis.branch.${kind}`)}</h3>
          <p class="small mute">{t(`analysis.branch.${kind}How`)}</p>
          <ul class="futures">
            {view.tracks
              .filter((track) => track.kind === kind)
              .map((track) => (
                <Track key={track.id} track={track} view={view} />
              ))}
          </ul>
        </section>
      ))}
      <div class="halves">
        <section>
          <h3>{t('analysis.branch.befellTitle')}</h3>
          {view.befell.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
        <section>
          <h3>{t('analysis.branch.whyTitle')}</h3>
          {view.why.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      </div>
      <details class="fold">
        <summary>{t('analysis.branch.table')}</summary>
        <FutureTable view={view} />
      </details>
    </>
  );
}

function Track({ track, view }: { readonly track: TrackView; readonly view: BranchView }) {
  const count = view.quarters.length;
  const x = (index: number) => PAD + ((WIDTH - 2 * PAD) * index) / Math.max(1, count - 1);
  const y = (value: number) =>
    HEIGHT - PAD - ((HEIGHT - 2 * PAD) * (value - track.low)) / (track.high - track.low || 1);
  const line = (values: readonly number[]) =>
    values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  return (
    <li>
      <h4 class="future-name">{track.label}</h4>
      <p class="future-ends small">
        <span class="tick">{track.scaleText}</span>
        <span>{t('analysis.branch.ends', { yours: track.yoursText, theirs: track.theirsText })}</span>
      </p>
      <svg class="future" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <line class="scale" x1={PAD} x2={WIDTH - PAD} y1={y(track.low)} y2={y(track.low)} />
        <line class="scale" x1={PAD} x2={WIDTH - PAD} y1={y(track.high)} y2={y(track.high)} />
        <line class="fork" x1={x(view.fork)} x2={x(view.fork)} y1={0} y2={HEIGHT} />
        {view.partedAt !== undefined && (
          <circle class="parted" cx={x(view.partedAt)} cy={y(track.low)} r={4} />
        )}
        <polyline class="yours" points={line(track.yours)} />
        {/* Dashed and on top: where both are the same, both are seen. */}
        <polyline class="theirs" points={line(track.theirs)} />
      </svg>
      <p class="future-years small mute" aria-hidden="true">
        <span>{view.years[0]?.label}</span>
        <span>{view.years.at(-1)?.label}</span>
      </p>
      <p class="sr">{track.text}</p>
    </li>
  );
}

/** Every last quarter of a year. */
function FutureTable({ view }: { readonly view: BranchView }) {
  const rows = view.quarters
    .map((quarter, index) => ({ quarter, index }))
    .filter(({ index }) => index % 4 === 3);
  return (
    <WideTable label={t('analysis.branch.table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('analysis.branch.quarter')}</th>
            {view.tracks.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ quarter, index }) => (
            <tr key={quarter}>
              <th scope="row">{quarter}</th>
              {view.tracks.map(({ id, cells }) => (
                <td key={id}>{cells[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
