import { SYMBOL_RIM } from './paint-still.ts';
import type { Picture } from './picture.ts';
import { has5g, SITE_STATES, type SiteState } from './site-state.ts';
import { SITE_SYMBOLS } from './site-symbols.ts';
import { element, near } from './svg-parts.ts';
import type { WorldTheme } from './world-theme.ts';

/** Sizes are told apart by this share of a symbol: finer steps cost milliseconds and show nothing. */
const STEPS = 20;

/**
 * The sites of home as SVG. All sites of one state are one path: a frame in which hundreds of them change is a handful
 * of writes, put together from pieces that are spelled once.
 */
export interface SvgSites {
  readonly element: SVGGElement;
  /** Every site at rest, in the state that is told for it. */
  rest(picture: Picture, stateOf: (index: number) => SiteState, theme: WorldTheme): void;
  /** One site on its way: what it shows now, and how large. */
  turn(index: number, state: SiteState, size: number): void;
  /** How much larger all of them are drawn than their ground makes them. */
  grow(size: number): void;
  /** Where a site stands, for a path to begin there. */
  at(index: number): string;
  /** Puts what was told into the page. */
  write(): void;
}

export function createSvgSites(): SvgSites {
  const group = element('g');
  const paths = new Map(SITE_STATES.map((state) => [state, element('path')] as const));
  // Those with 5G lie on top.
  group.append(...[...paths.values()].reverse());
  let radius = 1;
  let grown = STEPS;
  let places: readonly string[] = [];
  let states: SiteState[] = [];
  let steps: number[] = [];
  /** Each symbol by the step of its size. */
  let spelled = new Map<SiteState, string[]>();
  let stale = new Set<SiteState>();

  function spell(state: SiteState, step: number): string {
    const sizes = spelled.get(state) ?? [];
    if (sizes.length === 0) spelled.set(state, sizes);
    sizes[step] ??= SITE_SYMBOLS[state].around((radius * grown * step) / STEPS / STEPS);
    return sizes[step];
  }

  /** Lines and dashes have to be told in pixels. */
  function sizeLines(): void {
    const unit = (radius * grown) / STEPS;
    for (const [state, path] of paths) {
      const { line, dash } = SITE_SYMBOLS[state];
      path.setAttribute('stroke-width', String(near((line || SYMBOL_RIM) * unit)));
      if (dash) path.setAttribute('stroke-dasharray', dash.map((length) => near(length * unit)).join(' '));
    }
    spelled = new Map();
    stale = new Set(SITE_STATES);
  }

  return {
    element: group,
    rest(picture, stateOf, theme) {
      places = picture.dots.map(({ x, y }) => `M${near(x)} ${near(y)}`);
      states = picture.dots.map((_, index) => stateOf(index));
      steps = picture.dots.map(() => STEPS);
      radius = picture.radius;
      grown = STEPS;
      for (const [state, path] of paths) {
        const { fill, stroke, line } = SITE_SYMBOLS[state];
        path.setAttribute('fill', theme[fill]);
        path.setAttribute('stroke', stroke ? theme[stroke] : has5g(state) ? theme.lit : theme.you);
        // A rim keeps neighbours apart, and lies under them.
        path.setAttribute('paint-order', line ? 'normal' : 'stroke');
      }
      sizeLines();
    },
    turn(index, state, size) {
      const step = Math.round(size * STEPS);
      const before = states[index]!;
      if (before === state && steps[index] === step) return;
      stale.add(before).add(state);
      states[index] = state;
      steps[index] = step;
    },
    grow(size) {
      const step = Math.round(size * STEPS);
      if (step === grown) return;
      grown = step;
      sizeLines();
    },
    at: (index) => places[index]!,
    write() {
      if (stale.size === 0) return;
      const drawn = new Map<SiteState, string>();
      states.forEach((state, index) => {
        if (stale.has(state))
          drawn.set(state, (drawn.get(state) ?? '') + places[index] + spell(state, steps[index]!));
      });
      for (const state of stale) paths.get(state)!.setAttribute('d', drawn.get(state) ?? '');
      stale.clear();
    },
  };
}
