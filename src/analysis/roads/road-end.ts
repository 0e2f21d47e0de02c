import { type Setting, type State, scoresOf } from '../../model/index.ts';
import type { Road } from './road-plan.ts';

/** Where a road has led by the end of 2026. */
export interface RoadEnd {
  /** The three scores, 0–100. */
  cost: number;
  security: number;
  alliance: number;
  /** The rule in force at the end: highest share in 5G radio, and how hard it looks from abroad; both 0–1. */
  ranCap: number;
  hardness: number;
  /** Sums since 2019Q1; million EUR of 2019. */
  costMillionEur: number;
  delayMonths: number;
}

/** Takes a road as it is finished. The end is only good until the call returns. */
export type RoadSink = (road: Road, end: Readonly<RoadEnd>) => void;

/** An end to be written into. */
export function emptyEnd(): RoadEnd {
  return { cost: 0, security: 0, alliance: 0, ranCap: 0, hardness: 0, costMillionEur: 0, delayMonths: 0 };
}

/** Reads the end of a road off the last state. */
export function readEnd(state: State, setting: Setting, into: RoadEnd): RoadEnd {
  const { cost, security, alliance } = scoresOf(state, setting);
  into.cost = cost;
  into.security = security;
  into.alliance = alliance;
  into.ranCap = state.ranCap;
  into.hardness = state.hardness;
  into.costMillionEur = state.costMillionEur;
  into.delayMonths = state.delayMonths;
  return into;
}
