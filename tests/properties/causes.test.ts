import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beliefsAt,
  closeTally,
  createLedger,
  createSetting,
  decide,
  emptyTally,
  explainChange,
  fadeTally,
  INDICATORS,
  type Indicator,
  initialState,
  type Outlook,
  outlookFrom,
  projectOutlook,
  type Setting,
  type State,
  stepQuarter,
  tallying,
} from '../../src/model/index.ts';
import type { Road } from '../support/a-road.ts';
import { beliefLevels, road, seed } from '../support/arbitraries.ts';
import { everyCountry } from '../support/every-country.ts';
import { ensure, hold } from '../support/hold.ts';

/** Rounding of a sum of a few hundred parts. */
const DUST = 1e-9;

/** Sites behind plan, thousand. */
function gapOf(state: State, setting: Setting): number {
  let gap = 0;
  state.operators.forEach((operator, index) => {
    const sites = setting.country.operators[index]?.sitesThousand as number;
    gap += (setting.planSites[state.t] as number) * sites - operator.sites5g;
  });
  return gap;
}

const READ: Readonly<Record<Indicator, (state: State, setting: Setting) => number>> = {
  cost: (state) => state.costMillionEur,
  delay: (state) => state.delayMonths,
  gap: gapOf,
  exposure: (state) => state.exposure,
  incidents: (state) => state.incidents,
  trust: (state) => state.trust,
  relations: (state) => state.relations,
  alignment: (state) => state.alignment,
  confidence: (state) => state.confidence,
  tougher: (state) => state.tougher,
  softer: (state) => state.softer,
  credibility: (state) => state.credibility,
  clarity: (state) => state.clarity,
  reprisal: (state) => state.reprisalEver,
};

function valuesOf(state: State, setting: Setting): Map<Indicator, number> {
  return new Map(INDICATORS.map((indicator) => [indicator, READ[indicator](state, setting)]));
}

const SCORES = ['cost', 'security', 'alliance'] as const;
const YARDSTICKS = { cost: 'burden', security: 'threat', alliance: 'standing' } as const;

function sumOf(parts: readonly { readonly amount: number }[]): number {
  return parts.reduce((sum, part) => sum + part.amount, 0);
}

/** What the yardsticks were before anything happened: the same on every road. */
function startOf(setting: Setting): Readonly<Record<(typeof SCORES)[number], number>> {
  const state = initialState(setting);
  return { cost: 0, security: state.exposure, alliance: (state.trust + state.alignment) / 2 };
}

describe.each(everyCountry)('$id', (country) => {
  const settingOf = (levels: Parameters<typeof beliefsAt>[0], chance: number | undefined) =>
    createSetting(country, { beliefs: beliefsAt(levels), ...(chance !== undefined && { seed: chance }) });

  it('causes add up to the change, for every indicator and quarter', () => {
    hold(
      fc.property(road, beliefLevels, seed, (decisions, levels, chance) => {
        const setting = settingOf(levels, chance);
        const state = initialState(setting);
        while (state.t <= setting.lastQuarter) {
          const before = valuesOf(state, setting);
          const ledger = createLedger();
          for (const [quarter, change] of decisions) {
            if (quarter === state.t) decide(state, change, setting, ledger);
          }
          stepQuarter(state, setting, ledger);
          for (const [indicator, value] of valuesOf(state, setting)) {
            const told = sumOf(ledger.entries.filter((entry) => entry.indicator === indicator));
            const change = value - (before.get(indicator) as number);
            ensure(
              Math.abs(change - told) < DUST,
              () => `${indicator} in quarter ${state.t}: ${change} ≠ ${told}`,
            );
          }
        }
      }),
      40,
    );
  });

  it('keeping causes changes nothing', () => {
    hold(
      fc.property(road, seed, (decisions, chance) => {
        const ends = [undefined, createLedger()].map((ledger) => {
          const setting = settingOf({}, chance);
          const state = initialState(setting);
          while (state.t <= setting.lastQuarter) {
            for (const [quarter, change] of decisions) {
              if (quarter === state.t) decide(state, change, setting, ledger);
            }
            stepQuarter(state, setting, ledger);
          }
          return state;
        });
        expect(ends[1]).toEqual(ends[0]);
      }),
      15,
    );
  });

  it('parts add up to the yardsticks, played and looked ahead, and their changes to the scores’', () => {
    hold(
      fc.property(road, beliefLevels, seed, (decisions, levels, chance) => {
        const setting = settingOf(levels, chance);
        const outlooks = outlooksAlong(decisions, setting);
        const start = startOf(setting);
        outlooks.forEach((outlook, index) => {
          for (const score of SCORES) {
            const whole = outlook.yardsticks[YARDSTICKS[score]] - start[score];
            const parts = sumOf(outlook.parts[score]);
            ensure(Math.abs(parts - whole) < DUST, () => `${score}: parts ${parts}, whole ${whole}`);
            const from = outlooks[index - 1];
            if (!from) continue;
            const change = explainChange(score, from, outlook);
            ensure(change.before === from.scores[score], () => `${score} before`);
            ensure(change.after === outlook.scores[score], () => `${score} after`);
            const points = change.causes.reduce((sum, cause) => sum + cause.points, 0);
            const moved = change.after - change.before;
            ensure(Math.abs(points - moved) < DUST, () => `${score}: causes ${points}, moved ${moved}`);
          }
        });
      }),
      12,
    );
  });
});

/** The outlook at the start of each year of play, and what came of it in the end. */
function outlooksAlong(decisions: Road, setting: Setting): Outlook[] {
  const outlooks: Outlook[] = [];
  const state = initialState(setting);
  const tally = emptyTally();
  const ledger = tallying(tally);
  while (state.t <= setting.lastQuarter) {
    for (const [quarter, change] of decisions)
      if (quarter === state.t) decide(state, change, setting, ledger);
    if (state.t < 12 && state.t % 3 === 0) outlooks.push(projectOutlook(state, tally, setting));
    fadeTally(tally, setting);
    stepQuarter(state, setting, ledger);
    closeTally(tally);
  }
  outlooks.push(outlookFrom(state, tally, setting));
  return outlooks;
}
