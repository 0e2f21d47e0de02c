import { stancesOf } from '../machine/index.ts';
import type { Run } from '../run/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
import { crewsOf, vansOf } from './crews.ts';
import { describeInset } from './elsewhere.ts';
import { focusOf } from './focus.ts';
import { quarterOf } from './moment.ts';
import { sharesOf, worksOf } from './network.ts';
import { blowsOf, describePressures } from './pressure.ts';
import type { Teller } from './teller.ts';

const WASHINGTON_MANNERS = {
  reassured: 'calm',
  persuading: 'courting',
  pressing: 'pressing',
  warning: 'warning',
} as const;
const BEIJING_MANNERS = {
  satisfied: 'calm',
  courting: 'courting',
  lobbying: 'pressing',
  warning: 'warning',
} as const;

/** What the map draws, in the shape that the world expects. */
export function describeMap(run: Run, teller: Teller) {
  const { words } = teller;
  const { state } = run.play.moment;
  const stances = stancesOf(state);
  const [washington, beijing] = describePressures(state, words);
  const works = worksOf(run.play.passed.slice(-1).map((passed) => passed.state));
  const { sites, fiveG } = sharesOf(state, run.tables);
  const crews = crewsOf(run);
  const blows = blowsOf(state);
  const manner = {
    washington: blows.washington ? 'striking' : WASHINGTON_MANNERS[stances.washington],
    beijing: blows.beijing ? 'striking' : BEIJING_MANNERS[stances.beijing],
  } as const;
  const { iso } = run.scenario.country;
  return {
    home: iso,
    ...homeName(run.scenario.country, teller),
    focus: focusOf(run.phase, run.beat?.factor),
    names: namesOf(teller),
    stances: { ...stancesByCountry(teller, quarterOf(run)), [iso]: 'you' as const },
    pressure: {
      washington: {
        weight: washington?.weight ?? 0,
        manner: manner.washington,
        label: washington?.label ?? '',
        detail: washington?.stance ?? '',
      },
      beijing: {
        weight: beijing?.weight ?? 0,
        manner: manner.beijing,
        label: beijing?.label ?? '',
        detail: beijing?.stance ?? '',
      },
    },
    sites,
    fiveG,
    core: { hrvShare: state.hrvCoreShare, ruleExcludes: state.core > 0 },
    crews: { building: works.built, swapping: works.swapped, ...(crews && { vans: vansOf(crews) }) },
    ...describeInset(run, teller),
    words: mapWords(teller),
  };
}

/** The map before an oath: the country that waits, as its masts stand. */
export function describeOathMap({ country }: CompiledScenario, teller: Teller) {
  const all = country.operators.reduce((sum, { sitesThousand }) => sum + sitesThousand, 0);
  const hrv = country.operators.reduce((sum, one) => sum + one.sitesThousand * one.hrv4g, 0) / all;
  const core = country.operators.reduce((sum, one) => sum + one.customerShare * one.hrvCore, 0);
  return {
    ...describeQuietMap(teller, country.iso),
    lifted: true,
    ...homeName(country, teller),
    sites: { hrv, other: 1 - hrv, swapping: 0, waiting: 0, unbuilt: 0 },
    core: { hrvShare: Math.min(1, core), ruleExcludes: false },
  };
}

/** Where people would look for it on their own map in vain, the map says so. */
function homeName({ fictional, name }: CompiledScenario['country'], { words }: Teller) {
  return fictional ? { homeName: words.t('present.map.invented', { country: name }) } : {};
}

/** The map of the first page: nobody governs yet. */
export function describeQuietMap(teller: Teller, home: string) {
  const quiet = { weight: 0.3, manner: 'courting' as const, detail: '' };
  return {
    home,
    focus: 'europe' as const,
    stances: { ...stancesByCountry(teller, 0), [home]: 'you' as const },
    pressure: {
      washington: { ...quiet, label: teller.words.t('present.pressure.washington') },
      beijing: { ...quiet, label: teller.words.t('present.pressure.beijing') },
    },
    sites: { hrv: 0.57, other: 0.43, swapping: 0, waiting: 0, unbuilt: 0 },
    core: { hrvShare: 0.25, ruleExcludes: false },
    crews: { building: 0, swapping: 0 },
    words: mapWords(teller),
  };
}

function stancesByCountry(
  teller: Teller,
  quarter: number,
): Record<string, 'undecided' | 'access' | 'limits' | 'ban'> {
  const stances: Record<string, 'undecided' | 'access' | 'limits' | 'ban'> = {};
  for (const state of teller.europe) {
    for (const step of state.stances) if (step.from <= quarter) stances[state.iso] = step.stance;
  }
  return stances;
}

/** Neighbours about which nothing was collected: without a stance, but not without a name. */
const ALSO_NAMED = ['LU', 'IE', 'SK', 'LT', 'LV', 'BY', 'UA', 'RU', 'SI', 'HR', 'LI', 'RS'] as const;

/** What countries are called on a map that is close enough to say so; those whose words are not here yet are left out. */
function namesOf({ europe, words }: Teller): Readonly<Record<string, string>> {
  const names: Record<string, string> = Object.fromEntries(europe.map(({ iso, name }) => [iso, name]));
  for (const iso of ALSO_NAMED) {
    const key = `present.map.name.${iso}` as const;
    const name = words.t(key);
    if (name !== key) names[iso] = name;
  }
  return names;
}

function mapWords({ words }: Teller) {
  return {
    title: words.t('present.map.title'),
    hrv: words.t('present.network.hrv', { share: '' }),
    other: words.t('present.network.other', { share: '' }),
    swapping: words.t('present.network.swapping', { share: '' }),
    waiting: words.t('present.network.waiting', { share: '' }),
    unbuilt: words.t('present.network.unbuilt', { share: '' }),
    you: words.t('present.map.you'),
    undecided: words.t('present.map.undecided'),
    access: words.t('present.map.access'),
    limits: words.t('present.map.limits'),
    ban: words.t('present.map.ban'),
  };
}
