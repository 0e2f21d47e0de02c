import { t } from './projector-words.ts';

interface HandBar {
  readonly title: string;
  readonly hands: number;
  /** Most hands, level with another, what was decided: said beside the bar. */
  readonly marks: readonly string[];
  readonly loud: boolean;
}

/** Hands that a row is wide at least, so that three hands do not fill the wall. */
const LEAST = 12;

/** A raised hand, in a box 12 wide and 20 high. */
const HAND =
  'M3 20v-6L.9 10.4Q.4 9.2 1.5 8.9 2.3 8.8 2.8 9.6L3.4 10.6V3.2Q3.5 2.2 4.3 2.2 5.1 2.2 5.2 3.2V8H5.5V1.1Q5.6.1 6.4.1 7.2.1 7.3 1.1V8H7.6V2.1Q7.7 1.1 8.5 1.1 9.3 1.1 9.4 2.1V8.6H9.7V4.3Q9.8 3.4 10.5 3.4 11.3 3.4 11.4 4.3V11.6L9.6 15V20Z';
/** From one hand to the next; closer, and a little over each other, where there are many. */
const WIDE = 14;
const CLOSE = 10;
/** How wide a row is, as it mostly stands on the wall. */
const ROOM = 230;
const HIGH = 20;
/** A little room after each five, so that they can be counted. */
const FIVE = 5;

/** One row of raised hands: drawn as many as there were. */
function Hands({
  hands,
  most,
  loud,
}: {
  readonly hands: number;
  readonly most: number;
  readonly loud: boolean;
}) {
  const pitch = Math.max(CLOSE, Math.min(WIDE, ROOM / (most * 1.1)));
  const left = (nth: number) => nth * pitch + Math.floor(nth / FIVE) * (pitch / 2);
  const width = left(Math.max(LEAST, most)) + WIDE - pitch;
  return (
    <svg
      class={loud ? 'hands-drawn loud' : 'hands-drawn'}
      viewBox={`0 0 ${width} ${HIGH}`}
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
    >
      {Array.from({ length: hands }, (_, nth) => (
        // Hands are all alike.
        <path key={nth} d={HAND} transform={`translate(${left(nth)} 0)`} />
      ))}
    </svg>
  );
}

/** A vote as it stood in the room: hands for each option, drawn and in words. */
export function HandBars({ bars }: { readonly bars: readonly HandBar[] }) {
  const most = Math.max(...bars.map(({ hands }) => hands));
  return (
    <ul class="hand-bars">
      {bars.map(({ title, hands, marks, loud }) => (
        <li key={title} class={loud ? 'loud' : ''}>
          <p>
            <b>{title}</b>
            {marks.map((mark) => (
              <span key={mark} class="tag">
                {mark}
              </span>
            ))}{' '}
            <span class="hand-count">{t('projector.hands', { count: hands })}</span>
          </p>
          <Hands hands={hands} most={most} loud={loud} />
        </li>
      ))}
    </ul>
  );
}
