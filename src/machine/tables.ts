import { QUARTERS, type Quarter } from '../core/index.ts';
import {
  type BeliefLevels,
  beliefsAt,
  type Country,
  createSetting,
  type LeverChange,
  type Setting,
} from '../model/index.ts';
import type { CompiledBeat, CompiledCountry, CompiledOption, CompiledScenario } from '../scenario/index.ts';

/** How long a run is: all decisions, or the ones that the short version keeps. */
export type Length = 'standard' | 'short';

/** What is settled before a run begins. */
export interface Terms {
  readonly seed: number;
  readonly length: Length;
  readonly beliefs: BeliefLevels;
  /** Inbox items that may be opened in a quarter. */
  readonly attention: number;
}

/** One decision of the run, and the quarter in which the next one waits (or the end of play). */
export interface PlannedBeat {
  readonly beat: CompiledBeat;
  readonly until: Quarter;
}

/**
 * The plain tables behind the chart: the same scenario without any statechart. The machine is made from them, and so
 * is the counting of millions of roads.
 */
export interface Tables {
  readonly scenario: CompiledScenario;
  readonly terms: Terms;
  readonly beats: readonly PlannedBeat[];
  readonly setting: Setting;
}

/** Lays out a scenario for the terms of one run. */
export function layOut(scenario: CompiledScenario, terms: Terms): Tables {
  const kept = scenario.beats.filter((beat) => terms.length === 'standard' || beat.short);
  return {
    scenario,
    terms,
    beats: kept.map((beat, index) => ({ beat, until: kept[index + 1]?.quarter ?? beat.quarter + 1 })),
    setting: createSetting(countryOf(scenario.country), {
      seed: terms.seed,
      beliefs: beliefsAt(terms.beliefs),
    }),
  };
}

/** The end of the epilogue. */
export const END: Quarter = QUARTERS;

/** The quarter of the first decision: what lies before it passes without one. */
export function firstQuarter(tables: Tables): Quarter {
  return tables.beats[0]?.beat.quarter ?? 0;
}

/** The model’s country from the compiled one. */
export function countryOf(compiled: CompiledCountry): Country {
  return { id: compiled.id, ...compiled.values, operators: compiled.operators };
}

/** What an option pulls, in the model’s terms. */
export function changeOf(option: CompiledOption): LeverChange {
  return option.law ? { ...option.levers, law: true } : option.levers;
}
