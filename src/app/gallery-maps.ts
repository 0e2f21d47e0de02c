import { cards, loadScenario } from 'virtual:scenarios';
import type { Words } from '../i18n/index.ts';
import type { CompiledScenario, CompiledState } from '../scenario/index.ts';
import type { GalleryDesk, MapWish } from '../ui/index.ts';
import { watchTheme } from '../ui/index.ts';
import { openWorld, WORLD_THEMES, type WorldView } from '../world/index.ts';

type Network = Required<Pick<WorldView, 'sites' | 'fiveG' | 'core'>> & { readonly vans: Vans };
type Vans = NonNullable<WorldView['crews']['vans']>;
type Elsewhere = NonNullable<WorldView['elsewhere']>;

/** What a network looks like in one of the states to choose from. */
const NETWORKS: Readonly<Record<MapWish['network'], Network>> = {
  start: {
    sites: { hrv: 0.55, other: 0.45, swapping: 0, waiting: 0, unbuilt: 0 },
    fiveG: { hrv: 0, other: 0, swapping: 0 },
    core: { hrvShare: 0.25, ruleExcludes: false },
    vans: { building: 0, swapping: 0 },
  },
  built: {
    sites: { hrv: 0.6, other: 0.4, swapping: 0, waiting: 0, unbuilt: 0 },
    fiveG: { hrv: 0.4, other: 0.3, swapping: 0 },
    core: { hrvShare: 0.25, ruleExcludes: false },
    vans: { building: 16, swapping: 0 },
  },
  swap: {
    sites: { hrv: 0.36, other: 0.4, swapping: 0.14, waiting: 0.1, unbuilt: 0 },
    fiveG: { hrv: 0.12, other: 0.24, swapping: 0.06 },
    core: { hrvShare: 0.1, ruleExcludes: true },
    vans: { building: 8, swapping: 8 },
  },
  deadline: {
    sites: { hrv: 0.12, other: 0.4, swapping: 0.18, waiting: 0.3, unbuilt: 0 },
    fiveG: { hrv: 0.04, other: 0.2, swapping: 0.1 },
    core: { hrvShare: 0, ruleExcludes: true },
    vans: { building: 2, swapping: 17 },
  },
  // Nothing stays what it was: the most that one change can show.
  clean: {
    sites: { hrv: 0, other: 1, swapping: 0, waiting: 0, unbuilt: 0 },
    fiveG: { hrv: 0, other: 1, swapping: 0 },
    core: { hrvShare: 0, ruleExcludes: true },
    vans: { building: 9, swapping: 9 },
  },
};

/** Two countries of each region, to look at. */
const SEEN_FROM_AFAR: Readonly<Record<Elsewhere['region'], readonly string[]>> = {
  'latin-america': ['BR', 'CL'],
  africa: ['KE', 'ZA'],
  asia: ['JP', 'TH'],
};

/** The maps of the gallery, over the real scenarios and the real record of stances. */
export async function galleryMaps(words: Words): Promise<Pick<GalleryDesk, 'homes' | 'hangMap'>> {
  const [neighbours, scenarios] = await Promise.all([
    import('virtual:europe'),
    Promise.all(cards.map(({ id }): Promise<CompiledScenario> => loadScenario(id))),
  ]);
  const europe: readonly CompiledState[] = neighbours.europe;
  const said = wordsOfMap(words);
  const countries = new Intl.DisplayNames(words.locale, { type: 'region' });

  function viewOf(wish: MapWish): WorldView {
    const scenario = scenarios.find(({ country }) => country.iso === wish.home) ?? scenarios[0];
    if (!scenario) throw new Error('no scenario can be played');
    const known = europe.flatMap(({ iso, stances }) =>
      stances.filter(({ from }) => from <= wish.quarter).map(({ stance }) => [iso, stance] as const),
    );
    const pressed = (which: 'washington' | 'beijing') => ({
      ...wish[which],
      label: words.t(`present.pressure.${which}`),
      detail: wish[which].manner,
    });
    const network = NETWORKS[wish.network];
    const { iso, name, fictional } = scenario.country;
    return {
      home: iso,
      ...(fictional ? { homeName: words.t('present.map.invented', { country: name }) } : {}),
      words: said,
      focus: wish.focus,
      lifted: wish.lifted,
      stances: { ...Object.fromEntries(known), [iso]: 'you' },
      pressure: { washington: pressed('washington'), beijing: pressed('beijing') },
      names: Object.fromEntries(europe.map((state) => [state.iso, countryName(state.iso)])),
      sites: network.sites,
      fiveG: network.fiveG,
      core: wish.core ?? network.core,
      crews: { building: 0, swapping: 0, vans: wish.vans ?? network.vans },
      ...(wish.elsewhere && { elsewhere: elsewhereOf(wish.elsewhere) }),
    };
  }

  function countryName(iso: string): string {
    return countries.of(iso) ?? iso;
  }

  function elsewhereOf(region: Elsewhere['region']): Elsewhere {
    const shown = SEEN_FROM_AFAR[region];
    return {
      region,
      title: region,
      countries: shown,
      names: Object.fromEntries(shown.map((iso) => [iso, countryName(iso)])),
      capitals: ['washington', 'beijing'],
    };
  }

  return {
    homes: scenarios.map(({ country }) => ({ iso: country.iso, name: country.name })),
    hangMap(host, wish, renderer) {
      const world = openWorld(host, { animate: true, force: renderer });
      const recolour = () => world.setTheme(WORLD_THEMES[themeNow()]);
      recolour();
      const stop = watchTheme(recolour);
      world.show(viewOf(wish), { animate: false });
      return {
        ready: world.ready,
        renderer: world.renderer,
        show: (next, animate) => world.show(viewOf(next), { animate: animate && !reducesMotion() }),
        take() {
          stop();
          world.dispose();
        },
      };
    },
  };
}

// What `present` says; it is not asked for it, because it would bring half of the ministry along.
function wordsOfMap({ t }: Words): WorldView['words'] {
  const networks = ['hrv', 'other', 'swapping', 'waiting', 'unbuilt'] as const;
  const others = ['title', 'you', 'undecided', 'access', 'limits', 'ban'] as const;
  return Object.fromEntries([
    ...networks.map((id) => [id, t(`present.network.${id}`, { share: '' })]),
    ...others.map((id) => [id, t(`present.map.${id}`)]),
  ]) as WorldView['words'];
}

function themeNow(): 'light' | 'dark' | 'contrast' {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark' || theme === 'contrast') return theme;
  if (matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function reducesMotion(): boolean {
  const { motion } = document.documentElement.dataset;
  if (motion === 'reduced') return true;
  return motion !== 'full' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
