import type { State } from '../model/index.ts';
import type { Run } from '../run/index.ts';
import { describePlainMeters } from './meters.ts';
import { blowsOf } from './pressure.ts';

/** What makes a moment tense, each from 0 to 1. */
export interface TensionParts {
  /** How far both capitals have lost patience; the one that presses harder counts for more. */
  readonly pressure: number;
  /** How far the three meters fell at the last outcome. */
  readonly falling: number;
  /** A law is on the table, or one was lost and lies there still. */
  readonly vote: number;
  /** How near the date is by which kit must be out, while some of it is in. */
  readonly deadline: number;
  /** A capital has struck, or something has broken, and it is fresh. */
  readonly blow: number;
}

/**
 * How tense each part can make a moment all by itself, 0 to 1. Together they add up as odds do: what one leaves calm,
 * the next takes its share of. Taste, not measurement: a calm first quarter lies below 0.2, a table with a law on it
 * above 0.3, and a quarter with a blow above 0.6.
 */
export const TENSION_WEIGHTS: TensionParts = {
  pressure: 0.55,
  falling: 0.35,
  vote: 0.25,
  deadline: 0.25,
  blow: 0.6,
};

/** Distance that capitals keep from any ministry; only what goes beyond it is felt. */
const USUAL_PRESSURE = 0.3;
const UTMOST_PRESSURE = 0.9;
/** Of the pressure, what the harder-pressing capital makes up. */
const HARDER = 0.75;
/** Points that all meters together fall by in a quarter that could hardly be worse. */
const STEEP_FALL = 30;
/** Quarters from which on a deadline is felt. */
const FAR_DEADLINE = 6;
/** Shares of radio below this are stragglers: no date worries anyone for them. */
const STRAGGLERS = 0.02;

/**
 * How tense the moment is, 0 (nothing is at stake) to 1. Before the oath, in the epilogue and in the debrief it is 0:
 * nothing can be lost there any more.
 */
export function tensionOf(run: Run): number {
  const parts = tensionPartsOf(run);
  if (!parts) return 0;
  const names = Object.keys(TENSION_WEIGHTS) as (keyof TensionParts)[];
  return 1 - names.reduce((calm, name) => calm * (1 - TENSION_WEIGHTS[name] * parts[name]), 1);
}

/** The parts of {@link tensionOf}; undefined where there is no tension. */
export function tensionPartsOf(run: Run): TensionParts | undefined {
  if (run.phase === 'oath' || run.phase === 'epilogue' || run.phase === 'debrief') return undefined;
  const { state } = run.play.moment;
  return {
    pressure: pressureIn(state),
    falling: fallingIn(run),
    vote: voteIn(run),
    deadline: deadlineIn(state),
    blow: blowIn(run),
  };
}

function pressureIn({ trust, relations }: State): number {
  const west = clampShare(1 - trust / 100);
  const east = clampShare(1 - relations / 100);
  const both = HARDER * Math.max(west, east) + (1 - HARDER) * Math.min(west, east);
  return clampShare((both - USUAL_PRESSURE) / (UTMOST_PRESSURE - USUAL_PRESSURE));
}

function fallingIn(run: Run): number {
  const fallen = describePlainMeters(run).reduce((sum, { change }) => sum + Math.max(0, -change), 0);
  return clampShare(fallen / STEEP_FALL);
}

function voteIn(run: Run): number {
  const tabled = run.phase === 'decision' && run.beat?.decision.options.some(({ law }) => law);
  return tabled ? 1 : clampShare(run.play.moment.state.lawPending);
}

function deadlineIn({ t, core, coreBy, ranCap, capBy, hrvCoreShare, hrv5gShare }: State): number {
  const near = (by: number) => clampShare(1 - Math.max(0, by - t) / FAR_DEADLINE);
  const ofCore = core > 0 && hrvCoreShare > STRAGGLERS ? near(coreBy) : 0;
  const ofRadio = ranCap < 1 && hrv5gShare > ranCap + STRAGGLERS ? near(capBy) : 0;
  return Math.max(ofCore, ofRadio);
}

function blowIn(run: Run): number {
  const { state } = run.play.moment;
  const blows = blowsOf(state);
  if (blows.washington || blows.beijing) return 1;
  const before = run.play.decided.at(-1)?.before.state.incidents ?? 0;
  return clampShare(state.incidents - before);
}

function clampShare(value: number): number {
  return Math.max(0, Math.min(1, value));
}
