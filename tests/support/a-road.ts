import {
  decide,
  initialState,
  type Ledger,
  type LeverChange,
  type Setting,
  type State,
  stepQuarter,
} from '../../src/model/index.ts';

/** Decisions by the quarter that they are taken in. */
export type Road = readonly (readonly [quarter: number, change: LeverChange])[];

export interface Visit {
  /** Before the decisions of the quarter, and after it has passed. */
  before?(state: State): void;
  after?(state: State, quarter: number): void;
  readonly ledger?: Ledger;
}

/** Plays a road to the end of 2026 and gives the last state; `visit` sees every quarter. */
export function walkRoad(setting: Setting, road: Road, visit: Visit = {}): State {
  const state = initialState(setting);
  while (state.t <= setting.lastQuarter) {
    const quarter = state.t;
    visit.before?.(state);
    for (const [when, change] of road) if (when === quarter) decide(state, change, setting, visit.ledger);
    stepQuarter(state, setting, visit.ledger);
    visit.after?.(state, quarter);
  }
  return state;
}
