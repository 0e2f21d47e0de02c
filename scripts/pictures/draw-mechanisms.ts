import { replayPolicy } from '../../src/analysis/index.ts';
import { countryOf } from '../../src/machine/index.ts';
import {
  type BeliefLevels,
  beliefsAt,
  createSetting,
  decide,
  initialState,
  type LeverChange,
  oddsOf,
  stepQuarter,
} from '../../src/model/index.ts';
import type { CompiledCountry } from '../../src/scenario/index.ts';
import { type Curve, drawCurves } from './curves.ts';
import { COOL, GREEN, INK, WARM } from './svg.ts';

const CAPS = Array.from({ length: 13 }, (_, n) => 5 * n);
const CAP_TICKS = [0, 20, 40, 60];
const YEAR_2020 = 4;
const YEAR_2022 = 12;
const YEAR_2030 = 47;

/** Exposure at the end of 2026 in Germany, by the cap on the makers, under three beliefs. */
export function drawExposure(germany: CompiledCountry): string {
  const curve = (
    label: string,
    colour: string,
    levels: BeliefLevels,
    change: LeverChange,
    dashes?: string,
  ): Curve => ({
    label,
    colour,
    ...(dashes && { dashes }),
    points: CAPS.map((cap) => {
      const levers = {
        ranCap: cap / 100,
        capBy: YEAR_2022,
        legacy: 1,
        core: 1,
        coreBy: YEAR_2022,
        settle: 2,
        ...change,
      };
      const { end } = replayPolicy(germany, {
        beliefs: beliefsAt(levels),
        policy: [{ quarter: YEAR_2020, levers: levers as LeverChange }],
      });
      return [cap, end.exposure];
    }),
  });
  return drawCurves({
    title: 'Exposure: a floor that no ban goes below',
    about:
      'Exposure in Germany at the end of 2026 by the cap on the makers’ share, with a clean core. It rises with the share, steeply when hostile use is believed to be likely. At a cap of zero what is left are ordinary faults and breaches, which redundancy lowers.',
    across: 'highest share of the makers in 5G and 4G radio, percent, from 2022',
    up: 'exposure, 0 to 100',
    x: CAP_TICKS,
    y: [0, 10, 20, 30, 40, 50],
    curves: [
      curve('hostile use likely', WARM, { intent: 1 }, {}),
      curve('central belief', INK, {}, {}),
      curve('hostile use unlikely', COOL, { intent: -1 }, {}, '7 4'),
      curve('central, with redundancy', GREEN, {}, { resilience: 3 }, '2 4'),
    ],
  });
}

/** What Washington sees in a cap, by its size and date. */
export function drawHardness(germany: CompiledCountry): string {
  const curve = (label: string, colour: string, change: LeverChange, dashes?: string): Curve => ({
    label,
    colour,
    ...(dashes && { dashes }),
    points: Array.from({ length: 21 }, (_, n) => 5 * n).map((cap) => {
      const setting = createSetting(countryOf(germany));
      const state = initialState(setting);
      while (state.t < YEAR_2020) stepQuarter(state, setting);
      decide(state, { ranCap: cap / 100, ...change }, setting);
      stepQuarter(state, setting);
      return [cap, state.hardness];
    }),
  });
  return drawCurves({
    title: 'Hardness: half a ban is far less than half as hard',
    about:
      'Hardness of a policy as others see it, by the cap. It falls with the square of what is left: a cap of 35 percent counts less than half of a ban. A late date counts less; a clean core and a named maker add to it.',
    across: 'highest share of the makers in 5G radio, percent',
    up: 'hardness, 0 to 1',
    x: [0, 25, 35, 50, 75, 100],
    y: [0, 0.2, 0.4, 0.6, 0.8, 1],
    curves: [
      curve('core, maker named, by 2022', WARM, { capBy: YEAR_2022, core: 1, coreBy: YEAR_2022, named: 1 }),
      curve('cap alone, by 2022', INK, { capBy: YEAR_2022 }),
      curve('cap alone, by 2030', COOL, { capBy: YEAR_2030 }, '7 4'),
    ],
  });
}

/** The odds of one law, by how strong the tougher camp is, in countries that agree and in one that does not. */
export function drawLaw(poland: CompiledCountry): string {
  const law: LeverChange = { ranCap: 0.15, capBy: 34, legacy: 0.5, settle: 2, law: true };
  const curve = (
    label: string,
    colour: string,
    coalitionDrag: number,
    lawPending: number,
    dashes?: string,
  ): Curve => {
    const setting = createSetting({ ...countryOf(poland), coalitionDrag });
    return {
      label,
      colour,
      ...(dashes && { dashes }),
      points: Array.from({ length: 26 }, (_, n) => 20 + 2 * n).map((tougher) => [
        tougher,
        100 * oddsOf(Object.assign(initialState(setting), { t: 8, tougher, lawPending }), law, setting),
      ]),
    };
  };
  const drag = poland.values.coalitionDrag;
  return drawCurves({
    title: 'Laws: what a quarrelling coalition does to the odds',
    about:
      'Odds of the Polish law of January 2021 by the strength of those who want a tougher line. Without a quarrel it passes with high odds. With the Polish drag the odds are low, and lower still right after a lost law.',
    across: 'strength of those who want a tougher line, 0 to 100',
    up: 'odds, percent',
    x: [20, 30, 40, 50, 60, 70],
    y: [0, 25, 50, 75, 100],
    curves: [
      curve('of one mind (0)', COOL, 0, 0),
      curve('a little at odds (10)', GREEN, 10, 0, '7 4'),
      curve(`Poland (${drag})`, WARM, drag, 0),
      curve('Poland, after a lost law', INK, drag, 1, '2 4'),
    ],
  });
}
