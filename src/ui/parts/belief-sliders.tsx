import { useState } from 'preact/hooks';
import type { BeliefRowView, VariedView } from '../../present/index.ts';
import { useInquiry } from '../behaviour/use-inquiry.ts';
import { t } from '../debrief-words.ts';
import { words } from '../words.ts';
import { Change } from './change.tsx';

interface BeliefSlidersProps {
  readonly view: VariedView;
  readonly among: readonly number[];
}

type Places = Readonly<Record<string, number>>;
/** Ends closer together than this are the same. */
const SAME = 3;
/** A slider has whole steps; a place has a hundredth of them. */
const STEPS = 100;

/** Every belief as a slider; what the same choices come to stands below and answers at once. */
export function BeliefSliders({ view, among }: BeliefSlidersProps) {
  const own = Object.fromEntries(view.rows.map(({ id, own }) => [id, own]));
  const [places, setPlaces] = useState<Places>({});
  const { latest } = useInquiry('believed', { places, among });
  const moved = Object.keys(places).length > 0;
  const slider = (row: BeliefRowView) => (
    <Slider
      key={row.id}
      row={row}
      place={places[row.id] ?? row.own}
      value={latest?.values[row.id]}
      onMove={(place) => setPlaces({ ...places, [row.id]: place })}
    />
  );
  return (
    <section class="card picture sliders-card">
      <h3>{t('analysis.sliders.title')}</h3>
      <p class="small mute">{t('analysis.sliders.how')}</p>
      <div class="row">
        {view.bundles.map(({ id, label, levels }) => (
          <button
            key={id}
            type="button"
            class="button"
            onClick={() => setPlaces({ ...own, ...zeros(own), ...levels })}
          >
            {label}
          </button>
        ))}
        <button type="button" class="button" aria-disabled={!moved} onClick={() => setPlaces({})}>
          {t('analysis.sliders.reset')}
        </button>
      </div>
      <ul class="sliders">{view.rows.filter(matters).map(slider)}</ul>
      <details class="fold">
        <summary>{t('analysis.sliders.others')}</summary>
        <ul class="sliders">{view.rows.filter((row) => !matters(row)).map(slider)}</ul>
      </details>
      <div class="believed" role="status">
        {latest && (
          <>
            <p class="believed-scores">
              {view.measures.map(({ id, label }) => (
                <span key={id}>
                  {label} <b>{words.number(Math.round(latest.ends[id]))}</b>
                  {moved && <Change points={latest.changes[id]} />}
                </span>
              ))}
            </p>
            <p class="small">{latest.stands || t('analysis.sliders.waiting')}</p>
          </>
        )}
      </div>
    </section>
  );
}

/** Whether a belief moves some score of this run by as much as can be told. */
function matters({ ends }: BeliefRowView): boolean {
  return (['cost', 'security', 'alliance'] as const).some((score) => {
    const { low, central, high } = ends[score];
    return Math.max(low, central, high) - Math.min(low, central, high) >= SAME;
  });
}

function zeros(places: Places): Places {
  return Object.fromEntries(Object.keys(places).map((id) => [id, 0]));
}

interface SliderProps {
  readonly row: BeliefRowView;
  readonly place: number;
  readonly value: string | undefined;
  readonly onMove: (place: number) => void;
}

function Slider({ row, place, value, onMove }: SliderProps) {
  const { low, central, high } = row.levels;
  const exact = place === -1 ? low : place === 0 ? central : place === 1 ? high : undefined;
  const shown = exact ? exact.value : (value ?? '');
  return (
    <li class="slider">
      <label for={`slider-${row.id}`}>{row.question}</label>
      <output for={`slider-${row.id}`} class="small">
        {shown}
      </output>
      <input
        id={`slider-${row.id}`}
        type="range"
        min={-STEPS}
        max={STEPS}
        step={STEPS / 10}
        value={Math.round(place * STEPS)}
        aria-valuetext={exact ? `${shown}. ${exact.text}` : shown}
        onInput={(event) => onMove(event.currentTarget.valueAsNumber / STEPS)}
      />
      <div class="slider-ends small mute">
        <p>
          {low.text} {low.who}
        </p>
        <p>
          {high.text} {high.who}
        </p>
      </div>
    </li>
  );
}
