import type { LanesView, LaneView, ModelView } from '../../present/index.ts';
import { Sr } from './sr.tsx';

interface LanesProps {
  readonly picture: LanesView;
  readonly legend: ModelView['words']['legend'];
  /** Whether it needs a heading of its own. */
  readonly titled: boolean;
}

/** Lines on one scale: what the simulation says, and what is on record. Each says in words what it draws. */
export function Lanes({ picture, legend, titled }: LanesProps) {
  return (
    <figure class="lanes">
      {titled && <h3>{picture.title}</h3>}
      <figcaption class="lane-legend small">
        <Sr>{picture.about}</Sr>
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
      </figcaption>
      <ul>
        {picture.lanes.map((lane) => (
          <li key={lane.id} class={lane.verdict}>
            <span class="lane-label">{lane.label}</span>
            <svg class="lane" aria-hidden="true">
              {picture.ticks.map(({ at }) => (
                <line key={at} class="tick" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
              ))}
              <Marks lane={lane} />
            </svg>
            <span class="lane-words">
              <b>
                <Sr>{legend.model}: </Sr>
                {lane.modelText}
              </b>
              <span>
                <Sr>{legend.record}: </Sr>
                {lane.recordText}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <svg class="lane axis" aria-hidden="true">
        {picture.ticks.map(({ at, label }) => (
          <text
            key={at}
            x={percent(at)}
            y="70%"
            text-anchor={at < EDGE ? 'start' : at > 1 - EDGE ? 'end' : 'middle'}
          >
            {label}
          </text>
        ))}
      </svg>
    </figure>
  );
}

/** Where words at the end of the scale would run out of the picture. */
const EDGE = 0.05;
const MID = '50%';

function Marks({ lane: { model, record } }: { readonly lane: Pick<LaneView, 'model' | 'record'> }) {
  return (
    <>
      {record && record.high > record.low && (
        <rect
          class="spread"
          x={percent(record.low)}
          width={percent(record.high - record.low)}
          y="15%"
          height="70%"
        />
      )}
      {model.high > model.low && (
        <line class="band" x1={percent(model.low)} x2={percent(model.high)} y1={MID} y2={MID} />
      )}
      {record && record.high === record.low && (
        <line class="one" x1={percent(record.low)} x2={percent(record.low)} y1="8%" y2="92%" />
      )}
      <circle class="central" cx={percent(model.central)} cy={MID} r="4.5" />
    </>
  );
}

const NONE = { low: -1, central: -1, high: -1 };
const MODEL_KEY = { model: { low: 0.5, central: 0.5, high: 0.5 }, record: undefined };
const BAND_KEY = { model: { low: 0, central: -1, high: 1 }, record: undefined };
const ONE_KEY = { model: NONE, record: { low: 0.5, high: 0.5 } };
const SPREAD_KEY = { model: NONE, record: { low: 0, high: 1 } };

function Key({ lane }: { readonly lane: Pick<LaneView, 'model' | 'record'> }) {
  return (
    <svg class="lane-key" aria-hidden="true">
      <Marks lane={lane} />
    </svg>
  );
}

function percent(place: number): string {
  return `${(100 * place).toFixed(2)}%`;
}
