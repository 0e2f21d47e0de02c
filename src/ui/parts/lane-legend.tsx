import type { LaneView, ModelView } from '../../present/index.ts';
import { LaneMarks } from './lane-marks.tsx';

const NONE = { low: -1, central: -1, high: -1 };
const MODEL_KEY = { model: { low: 0.5, central: 0.5, high: 0.5 }, record: undefined };
const BAND_KEY = { model: { low: 0, central: -1, high: 1 }, record: undefined };
const ONE_KEY = { model: NONE, record: { low: 0.5, high: 0.5 } };
const SPREAD_KEY = { model: NONE, record: { low: 0, high: 1 } };

function Key({ lane }: { readonly lane: Pick<LaneView, 'model' | 'record'> }) {
  return (
    <svg class="lane-key" aria-hidden="true">
      <LaneMarks lane={lane} />
    </svg>
  );
}

/** What the marks of the pictures mean. */
export function LaneLegend({ legend }: { readonly legend: ModelView['words']['legend'] }) {
  return (
    <p class="lane-legend small">
      <span>
        <Key lane={MODEL_KEY} /> {legend.model}
      </span>
      <span>
        <Key lane={BAND_KEY} /> {legend.band}
      </span>
      <span>
        <Key lane={ONE_KEY} /> {legend.record}
      </span>
      <span>
        <Key lane={SPREAD_KEY} /> {legend.spread}
      </span>
    </p>
  );
}
