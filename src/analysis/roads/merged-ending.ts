import {
  canPart,
  HOME_WIDTH,
  homeWidth,
  initialState,
  overwriteState,
  readHome,
  type Setting,
  type State,
  stepAbroad,
  stepHome,
  stepQuarter,
} from '../../model/index.ts';
import type { PlayToEnd } from './play-roads.ts';
import { emptyEnd, readEnd } from './road-end.ts';

/** How much roads shared: how many were taken to the end, and how often the years at home were played for them. */
export interface Sharing {
  endings: number;
  homes: number;
}

/** Different years at home that are remembered before all are forgotten: some five megabytes. */
const HOMES_AT_MOST = 4_096;
const HOMES_AT_FIRST = 512;

/**
 * Takes countries to the end of 2026 as the plain way does, bit for bit, but plays the years at home only once for all
 * roads that come to the last decision with the same networks, rules and moods at home. Two roads are the same there
 * when every number is: nothing is rounded. `first` is the quarter of the last decision.
 */
export function mergedEnding(
  setting: Setting,
  first: number,
  sharing: Sharing = { endings: 0, homes: 0 },
  homesAtMost: number = HOMES_AT_MOST,
): PlayToEnd {
  const home = initialState(setting);
  const quarters = setting.lastQuarter + 1;
  const width = homeWidth(home);
  /** One remembered home: what it started from, its quarters, and the delay that it came to. */
  const stride = width + (quarters - first) * HOME_WIDTH + 1;
  const delayAt = stride - 1;
  let room = Math.min(HOMES_AT_FIRST, homesAtMost);
  let homes = new Float64Array(room * stride);
  let bits = new Uint32Array(homes.buffer);
  /** Open addressing, twice as many places as homes: 0 is empty, else one more than the number of the home. */
  let places = new Int32Array(4 * room);
  let known = 0;
  const start = new Float64Array(width);
  const startBits = new Uint32Array(start.buffer);

  const isSame = (entry: number): boolean => {
    const from = 2 * entry * stride;
    for (let i = 0; i < startBits.length; i++) if (bits[from + i] !== startBits[i]) return false;
    return true;
  };

  /** The place of the home that starts as this country does, or the empty place where it belongs. */
  const placeOf = (): number => {
    const mask = places.length - 1;
    let place = hashOf(startBits) & mask;
    for (let entry = places[place] as number; entry !== 0; entry = places[place] as number) {
      if (isSame(entry - 1)) return place;
      place = (place + 1) & mask;
    }
    return place;
  };

  const makeRoom = (): void => {
    if (known < room) return;
    if (room >= homesAtMost) {
      known = 0;
      places.fill(0);
      return;
    }
    room *= 2;
    const larger = new Float64Array(room * stride);
    larger.set(homes);
    homes = larger;
    bits = new Uint32Array(homes.buffer);
    places = new Int32Array(4 * room);
    for (let entry = 0; entry < known; entry++) {
      startBits.set(bits.subarray(2 * entry * stride, 2 * (entry * stride + width)));
      places[placeOf()] = entry + 1;
    }
  };

  const playHome = (state: State, at: number): void => {
    overwriteState(home, state);
    while (home.t < quarters) stepHome(home, setting, homes, at + width + (home.t - first) * HOME_WIDTH);
    homes[at + delayAt] = home.delayMonths;
    sharing.homes += 1;
  };

  const end = emptyEnd();
  return (state) => {
    sharing.endings += 1;
    while (state.t < quarters && !canPart(state)) stepQuarter(state, setting);
    readHome(state, start);
    let place = placeOf();
    if (places[place] === 0) {
      makeRoom();
      readHome(state, start);
      place = placeOf();
      homes.set(start, known * stride);
      playHome(state, known * stride);
      known += 1;
      places[place] = known;
    }
    const at = ((places[place] as number) - 1) * stride;
    while (state.t < quarters) stepAbroad(state, setting, homes, at + width + (state.t - first) * HOME_WIDTH);
    state.delayMonths = homes[at + delayAt] as number;
    return readEnd(state, setting, end);
  };
}

/** Mixes the bits of all numbers into one, so that different starts seldom meet. */
function hashOf(words: Uint32Array): number {
  let hash = 0;
  for (let i = 0; i < words.length; i++) {
    hash = Math.imul(hash ^ (words[i] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
