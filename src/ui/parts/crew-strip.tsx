import '../styles/crew-strip.css';
import type { FrameView } from '../../present/index.ts';
import { useHeight } from '../behaviour/use-height.ts';
import { useWorks } from '../behaviour/use-showing.ts';
import { Sr } from './sr.tsx';
import { VanMark } from './van-mark.tsx';

type Works = NonNullable<FrameView['works']>;

const TASKS = ['building', 'swapping', 'idle'] as const;
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

/**
 * One pool of crews, and what they do at each other's expense; beside it how far 5G reaches and how far it should. In
 * the page, not on the map, so that it is there without one. Pictures are hidden from assistive technology: the words
 * beside them say the same.
 */
export function CrewStrip({ works }: { readonly works: Works }) {
  const ref = useHeight<HTMLDivElement>('--strip');
  const { vans, tasks, air, title } = useWorks({ works }).works;
  const now = percent(air.now);
  return (
    <div class="crew-strip" ref={ref}>
      <div class="crews">
        <Sr>{title}</Sr>
        <div class="vans" aria-hidden="true">
          {TASKS.flatMap((task) =>
            Array.from({ length: vans[task] }, (_, i) => <VanMark key={`${task} ${i}`} task={task} />),
          )}
        </div>
        <ul class="tasks">
          {tasks.map(({ id, label }) => (
            <li key={id}>
              <VanMark task={id} /> {label}
            </li>
          ))}
        </ul>
      </div>
      <div class="air">
        <p class="air-words">
          <b>{air.nowText}</b> <span>{air.planText}</span>
        </p>
        <div class="air-bar" aria-hidden="true">
          <span class="air-now" style={{ width: now }} />
          <span class="air-swaps" style={{ left: now, width: percent(air.toSwaps) }} />
          <span
            class="air-rest"
            style={{ left: percent(air.now + air.toSwaps), width: percent(air.plan - air.now - air.toSwaps) }}
          />
          <span class="air-plan" style={{ left: percent(air.plan) }} />
        </div>
        <p class="air-gap">{air.gapText}</p>
      </div>
    </div>
  );
}
