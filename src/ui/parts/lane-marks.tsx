import type { LaneView } from '../../present/index.ts';

const MID = '50%';

/** What is drawn on a line: the record behind, the simulation in front of it. */
export function LaneMarks({
  lane: { model, record },
}: {
  readonly lane: Pick<LaneView, 'model' | 'record'>;
}) {
  return (
    <>
      {record && record.high > record.low && (
        <rect
          class="spread"
          x={placed(record.low)}
          width={placed(record.high - record.low)}
          y="15%"
          height="70%"
        />
      )}
      {model.high > model.low && (
        <line class="band" x1={placed(model.low)} x2={placed(model.high)} y1={MID} y2={MID} />
      )}
      {record && record.high === record.low && (
        <line class="one" x1={placed(record.low)} x2={placed(record.low)} y1="8%" y2="92%" />
      )}
      <circle class="central" cx={placed(model.central)} cy={MID} r="4.5" />
    </>
  );
}

/** A place from 0 to 1 as SVG wants it. */
export function placed(place: number): string {
  return `${(100 * place).toFixed(2)}%`;
}
