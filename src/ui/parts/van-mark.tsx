import type { FrameView } from '../../present/index.ts';

type Task = keyof NonNullable<FrameView['works']>['vans'];

const BODY = 'M1 2H17L22 8L24 9V14H1Z';
const WHEELS = 'M4 14A3 3 0 0 0 10 14ZM16 14A3 3 0 0 0 22 14Z';

/** One van: full where it builds, hollow and turned round where it swaps, dotted where it has no order. */
export function VanMark({ task }: { readonly task: Task }) {
  return (
    <svg
      class={`van ${task}`}
      viewBox="0 0 25 18"
      width="25"
      height="18"
      aria-hidden="true"
      focusable="false"
    >
      <g transform={task === 'swapping' ? 'matrix(-1 0 0 1 25 0)' : undefined}>
        <path class="van-body" d={BODY} />
        <path class="van-window" d="M17 4.5L20 8H17Z" />
        <path class="van-wheels" d={WHEELS} />
      </g>
    </svg>
  );
}
