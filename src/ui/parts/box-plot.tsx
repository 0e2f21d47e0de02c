/** How numbers lie, on a scale from 0 to 100. */
interface BoxSpread {
  readonly low: number;
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
  readonly high: number;
}

interface BoxPlotProps {
  readonly spread: BoxSpread;
  /** What happened, as a dot. */
  readonly dot?: number;
  /** Another value to compare with, as a line through the whole height. */
  readonly mark?: number;
}

/** Pixels that a box has at least: where all draws end alike there is still something to see. */
const NARROWEST = 4;
const HEIGHT = 30;
const MIDDLE = HEIGHT / 2;

/** One row of a box plot; only for the eye, the numbers stand beside it in words. */
export function BoxPlot({ spread, dot, mark }: BoxPlotProps) {
  const { low, lower, middle, upper, high } = spread;
  return (
    <svg class="box-plot" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      <line class="scale" x1="0%" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {[0, 50, 100].map((tick) => (
        <line key={tick} class="scale" x1={at(tick)} x2={at(tick)} y1={MIDDLE - 4} y2={MIDDLE + 4} />
      ))}
      {mark !== undefined && <line class="mark" x1={at(mark)} x2={at(mark)} y1={0} y2={HEIGHT} />}
      <line class="whisker" x1={at(low)} x2={at(high)} y1={MIDDLE} y2={MIDDLE} />
      {/* Behind the box, so that a box without width can be seen. */}
      <line class="box-core" x1={at(middle)} x2={at(middle)} y1={5} y2={25} stroke-width={NARROWEST} />
      <rect class="box" x={at(lower)} width={at(upper - lower)} y={6} height={18} rx={3} />
      <line class="median" x1={at(middle)} x2={at(middle)} y1={4} y2={26} />
      {dot !== undefined && <circle class="dot" cx={at(dot)} cy={MIDDLE} r={7} />}
    </svg>
  );
}

function at(value: number): string {
  return `${Math.max(0, Math.min(100, value))}%`;
}

/** The scale below rows of box plots. */
export function BoxScale() {
  return (
    <div class="box-scale small mute" aria-hidden="true">
      <span>0</span>
      <span>50</span>
      <span>100</span>
    </div>
  );
}
