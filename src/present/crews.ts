import { copyState, initialState, type State, stepQuarter } from '../model/index.ts';
import type { Run } from '../run/index.ts';
import { apportion } from './apportion.ts';

/**
 * What the crews of one quarter did, in thousand site-works (a new site is one). The three parts add up to `all`: what
 * the operators’ crews could do in that quarter.
 */
export interface CrewWorks {
  readonly all: number;
  readonly building: number;
  readonly swapping: number;
  /** Crews without an order: nothing more is planned, or the operators wait. */
  readonly idle: number;
}

const known = new WeakMap<State, CrewWorks>();

/**
 * The crews of the last quarter that passed; undefined before the first one. A state keeps what was built and not what
 * could have been, so the quarter is stepped once more on a copy.
 */
export function crewsOf(run: Run): CrewWorks | undefined {
  const { passed, decided } = run.play;
  const last = passed.at(-1);
  if (!last) return undefined;
  const told = known.get(last.state);
  if (told) return told;
  const { setting } = run.tables;
  const decision = decided.findLast(({ decided: { state } }) => state.t === last.quarter)?.decided.state;
  const before = copyState(decision ?? passed.at(-2)?.state ?? initialState(setting));
  stepQuarter(before, setting);
  let [all, building, swapping] = [0, 0, 0];
  for (const flow of setting.flow.operators) {
    all += flow.capacity;
    building += flow.built;
    swapping += flow.work;
  }
  const works = { all, building, swapping, idle: Math.max(0, all - building - swapping) };
  known.set(last.state, works);
  return works;
}

/** The crews of a country are drawn as this many vans, however many they are: one is a twentieth of them. */
export const VANS = 20;

/** What each van does; together `VANS`. Work that is done at all has a van, however little it is. */
export function vansOf({ all, building, swapping, idle }: CrewWorks): Readonly<Record<VanTask, number>> {
  if (all <= 0) return { building: 0, swapping: 0, idle: VANS };
  const shares = [building, swapping, idle].map((works) => (VANS * works) / all);
  const least = shares.map((share) => (share > WORTH_A_VAN ? Math.max(1, share) : 0));
  const sum = least.reduce((a, b) => a + b, 0);
  const [b = 0, s = 0, i = 0] = apportion(
    least.map((share) => (share * VANS) / sum),
    VANS,
  );
  return { building: b, swapping: s, idle: i };
}

export type VanTask = 'building' | 'swapping' | 'idle';

/** Vans: a fifth of one is work that can be seen. */
const WORTH_A_VAN = 0.2;
