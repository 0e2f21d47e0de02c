import type { Words } from '../i18n/index.ts';
import type { Run } from '../run/index.ts';
import { coachOf } from './coach.ts';
import { describeCore } from './core-line.ts';
import { describeMeters } from './meters.ts';
import { quarterOf } from './moment.ts';
import { isCovered, plannedCover, sharesOf, worksOf } from './network.ts';
import { describePressures } from './pressure.ts';
import type { Teller } from './teller.ts';
import { toSites } from './to-sites.ts';
import type { FrameView, StepState } from './views.ts';
import { describeWorks } from './works.ts';

const NETWORK = ['hrv5g', 'other5g', 'hrv', 'other', 'swapping', 'waiting', 'unbuilt'] as const;
/** Shares below this are not worth a line in the legend. */
const VISIBLE = 0.005;

export function describeFrame(run: Run, { words }: Teller): FrameView {
  const { state } = run.play.moment;
  const { makers, sites, fiveG } = sharesOf(state, run.tables);
  const shares = {
    ...sites,
    hrv5g: fiveG.hrv,
    other5g: fiveG.other,
    hrv: sites.hrv - fiveG.hrv,
    other: sites.other - fiveG.other,
  };
  const all = run.tables.beats.length;
  const coach = coachOf(run);
  return {
    country: run.scenario.country.name,
    when: words.quarter(quarterOf(run)),
    progress:
      run.beatIndex < all
        ? words.t('present.frame.progress', { n: run.beatIndex + 1, all })
        : words.t('present.frame.after'),
    meters: describeMeters(run, words),
    metersNote: words.t('present.frame.note'),
    pressures: describePressures(state, words),
    timeline: run.tables.beats.map(({ beat }, index) => ({
      label: words.quarter(beat.quarter),
      state: (index < run.beatIndex ? 'past' : index === run.beatIndex ? 'now' : 'ahead') satisfies StepState,
    })),
    mapSentence: words.t('present.map.sentence', {
      iso: run.scenario.country.iso,
      country: run.scenario.country.fictional
        ? words.t('present.map.invented', { country: run.scenario.country.name })
        : run.scenario.country.name,
      hrv: words.percent(makers.hrv),
      other: words.percent(makers.other),
      any: isCovered(state) ? 'yes' : 'no',
      cover: words.percent(state.cover),
      plan: words.percent(plannedCover(state, run.tables)),
    }),
    network: NETWORK.filter((id) => shares[id] >= VISIBLE).map((id) => ({
      id,
      label: words.t(`present.network.${id}`, { share: words.percent(shares[id]) }),
    })),
    core: describeCore(state, words),
    works: describeWorks(run, words),
    crews: describeCrews(run, words),
    canUndo: run.start.practice && run.steps.length > 1,
    ...(coach && { coach }),
  };
}

function describeCrews(run: Run, words: Words): FrameView['crews'] {
  const last = run.play.passed.at(-1);
  if (!last) return [];
  const { built, swapped } = worksOf([last.state]);
  return [
    { id: 'building', label: words.t('present.crews.building', { n: toSites(built) }) },
    { id: 'swapping', label: words.t('present.crews.swapping', { n: toSites(swapped) }) },
  ];
}
