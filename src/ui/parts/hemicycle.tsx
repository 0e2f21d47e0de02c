import { seatsOf } from '../../present/index.ts';

/** Half the width of the drawing, and what is left around it for the outermost seats. */
const RADIUS = 94;
const EDGE = 6;
/** Above the seats, where the middle is marked. */
const HEAD = 9;
const SEAT = 4.4;

interface HemicycleProps {
  /** Odd. */
  readonly seats: number;
  /** How a seat looks, counted from the left, and when it turns, in milliseconds from now. */
  readonly seat: (index: number) => { readonly look: 'for' | 'open' | 'against'; readonly after?: number };
}

/** The seats of a parliament in a half circle, with a mark where more than half begins. Decoration: words say the same. */
export function Hemicycle({ seats, seat }: HemicycleProps) {
  return (
    <svg
      class="hemicycle"
      viewBox={`0 0 ${2 * (RADIUS + EDGE)} ${RADIUS + 2 * EDGE + HEAD}`}
      width="200"
      height={RADIUS + 2 * EDGE + HEAD}
      aria-hidden="true"
    >
      {seatsOf(seats).map(({ x, y }, index) => {
        const { look, after } = seat(index);
        return (
          <circle
            key={index}
            class={`seat ${look}`}
            cx={RADIUS + EDGE + RADIUS * x}
            cy={RADIUS + EDGE + HEAD - RADIUS * y}
            r={SEAT}
            style={after === undefined ? undefined : { animationDelay: `${after}ms` }}
          />
        );
      })}
      <path class="half" d={`M${RADIUS + EDGE} 1V${HEAD - 1}`} />
    </svg>
  );
}
