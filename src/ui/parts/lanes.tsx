import type { LanesView, ModelView } from '../../present/index.ts';
import { LaneMarks, placed } from './lane-marks.tsx';
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
      <figcaption>
        <Sr>{picture.about}</Sr>
      </figcaption>
      <ul>
        {picture.lanes.map((lane) => (
          <li key={lane.id} class={lane.verdict}>
            <span class="lane-label">{lane.label}</span>
            <svg class="lane" aria-hidden="true">
              {picture.ticks.map(({ at }) => (
                <line key={at} class="tick" x1={placed(at)} x2={placed(at)} y1="0" y2="100%" />
              ))}
              <LaneMarks lane={lane} />
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
              {lane.mark && <i>{lane.mark}</i>}
            </span>
          </li>
        ))}
      </ul>
      <svg class="lane axis" aria-hidden="true">
        {picture.ticks.map(({ at, label }) => (
          <text
            key={at}
            x={placed(at)}
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
