import { describe, expect, test } from 'vitest';
import { assignDots } from '../../src/world/assign-dots.ts';
import { composePicture } from '../../src/world/compose-picture.ts';
import { dotShares } from '../../src/world/dot-shares.ts';
import { WORLD_THEMES, type WorldView } from '../../src/world/index.ts';
import type { Picture } from '../../src/world/picture.ts';
import { guessWidth } from '../../src/world/place-labels.ts';
import { CHANGE_MS, changeAt, planChange } from '../../src/world/plan-change.ts';
import { has5g, type SiteState } from '../../src/world/site-state.ts';
import { GAP_PATTERN } from '../../src/world/stance-pattern.ts';
import { aView } from './a-view.ts';
import { europe } from './read-europe.ts';

const BEHIND: Partial<WorldView> = {
  focus: 'country',
  sites: { hrv: 0.4, other: 0.4, swapping: 0.05, waiting: 0.15, unbuilt: 0 },
  fiveG: { hrv: 0.1, other: 0.2, swapping: 0.02 },
  crews: { building: 1.2, swapping: 1.6, vans: { building: 8, swapping: 11 } },
};
const ON_PLAN: Partial<WorldView> = {
  ...BEHIND,
  sites: { hrv: 0.45, other: 0.55, swapping: 0, waiting: 0, unbuilt: 0 },
  fiveG: { hrv: 0.2, other: 0.27, swapping: 0 },
  crews: { building: 2.8, swapping: 0, vans: { building: 19, swapping: 0 } },
};

function compose(change: Partial<WorldView>, before?: readonly SiteState[]): Picture {
  const view = aView(change);
  const total = europe.sites[view.home]?.dots.length ?? 0;
  const states = assignDots(total, dotShares(view), before);
  return composePicture(europe, view, states, { width: 805, height: 640 }, guessWidth);
}
const core = (ruleExcludes: boolean, hrvShare = 0.25) =>
  compose({ ...BEHIND, core: { hrvShare, ruleExcludes } });
const isGap = ({ pattern }: Picture['shapes'][number]) => pattern === GAP_PATTERN;
const isLit = ({ fill }: Picture['shapes'][number]) => fill === 'lit';

describe('coverage', () => {
  test('the gap to the plan is drawn when behind, and not when on plan', () => {
    expect(compose(BEHIND).shapes.filter(isGap)).toHaveLength(1);
    expect(compose(ON_PLAN).shapes.filter(isGap)).toHaveLength(0);
  });

  test('is one area with a disc for each site with 5G, cut to the country', () => {
    const { shapes, dots } = compose(BEHIND);
    const lit = shapes.filter(isLit);
    expect(lit).toHaveLength(1);
    expect(lit[0]).toMatchObject({ merged: true });
    expect(lit[0]?.clip).toBe(shapes.find(({ fill }) => fill === 'you')?.d);
    expect((lit[0]?.d ?? '').split('Z').length - 1).toBe(dots.filter(({ state }) => has5g(state)).length);
  });

  test('nobody has 5G, nothing is lit', () => {
    expect(compose({ focus: 'country' }).shapes.some(isLit)).toBe(false);
  });
});

describe('the core', () => {
  const links = ({ shapes }: Picture) =>
    shapes.filter(({ stroke }) => stroke?.width === 2 && (stroke.ink === 'hrv' || stroke.ink === 'other'));
  const gates = ({ shapes }: Picture) => shapes.filter(({ stroke }) => stroke?.width === 4);
  const distance = (d: string, [x, y]: readonly [number, number]) => {
    const [, ex = 0, ey = 0] = /L(-?[\d.]+) (-?[\d.]+)$/.exec(d)?.map(Number) ?? [];
    return Math.hypot(ex - x, ey - y);
  };

  test('both makers touch it as long as no rule keeps one out', () => {
    const picture = core(false);
    expect(new Set(links(picture).map(({ stroke }) => stroke?.ink))).toEqual(new Set(['hrv', 'other']));
    for (const { d } of links(picture)) expect(distance(d, picture.middle)).toBeLessThan(0.2);
    expect(gates(picture)).toEqual([]);
  });

  test('behind a fence the lines of high-risk makers end at a gate, and those of others do not', () => {
    const picture = core(true);
    const ends = (ink: string) =>
      links(picture)
        .filter(({ stroke }) => stroke?.ink === ink)
        .map(({ d }) => distance(d, picture.middle));
    expect(Math.max(...ends('other'))).toBeLessThan(0.2);
    expect(Math.min(...ends('hrv'))).toBeGreaterThan(20);
    expect(gates(picture)).toHaveLength(ends('hrv').length);
  });

  test('has twenty units, and as many round ones as its share of high-risk kit', () => {
    const round = (share: number) => {
      const { shapes } = core(false, share);
      const { d = '' } = shapes.findLast(({ fill }) => fill === 'hrv') ?? {};
      return d.split('Z').length - 1;
    };
    expect([0, 0.01, 0.25, 0.6, 1].map(round)).toEqual([0, 1, 5, 12, 20]);
  });

  test('no site stands on its ground', () => {
    const { dots, middle, radius } = core(true);
    for (const { x, y } of dots) {
      expect(Math.hypot(x - middle[0], y - middle[1])).toBeGreaterThan(20 + radius);
    }
  });
});

describe('vans', () => {
  test('as many stand on the map as crews are at work, none on top of another', () => {
    const { vans, vanSize } = compose(BEHIND);
    expect(vans.filter(({ task }) => task === 'building')).toHaveLength(8);
    expect(vans.filter(({ task }) => task === 'swapping')).toHaveLength(11);
    for (const [i, a] of vans.entries())
      for (const b of vans.slice(i + 1))
        expect(Math.abs(a.x - b.x) > 2 * vanSize || Math.abs(a.y - b.y) > vanSize).toBe(true);
  });

  test('from afar there are none', () => {
    expect(compose({ ...BEHIND, focus: 'europe' }).vans).toEqual([]);
  });
});

describe('a quarter passes', () => {
  const from = compose({ ...ON_PLAN, sites: { ...ON_PLAN.sites!, hrv: 0.55, other: 0.45 } });
  const to = compose(
    BEHIND,
    from.dots.map(({ state }) => state),
  );
  const change = planChange(from, to)!;

  test('all is shown in under a second, in building order', () => {
    expect(CHANGE_MS).toBeLessThan(1000);
    const built = change.dots.filter(({ from: old, to: next }) => has5g(next) && !has5g(old));
    expect(built.map(({ index }) => index)).toEqual(built.map(({ index }) => index).sort((a, b) => a - b));
    expect(changeAt(change, 1).dots.every(({ state, index }) => state === to.dots[index]!.state)).toBe(true);
  });

  test('5G spreads from a new site, and a site that is swapped is dark for a moment', () => {
    const grown = planChange(
      compose({ ...ON_PLAN, fiveG: { hrv: 0.1, other: 0.17, swapping: 0 } }),
      compose(ON_PLAN),
    )!;
    const first = grown.dots.findIndex(({ from: old }) => !has5g(old));
    const { start: begun } = grown.dots[first]!;
    const waves = [0.1, 0.2, 0.25].map((time) => changeAt(grown, begun + time).dots[first]!.wave);
    expect(waves).toEqual([...waves].sort((a, b) => a - b));
    expect(waves[0]).toBeGreaterThan(0);
    const swap = change.dots.findIndex(({ from: old, to: next }) => old === 'hrv5g' && next === 'swapping5g');
    expect(swap).toBeGreaterThanOrEqual(0);
    const { start } = change.dots[swap]!;
    const dark = changeAt(change, start + 0.3 * 0.45).dots[swap]!;
    expect(dark).toMatchObject({ state: 'unbuilt', wave: 0 });
    expect(dark.ring).toBeGreaterThan(0);
  });
});

test.each(Object.entries(WORLD_THEMES))(
  'in the %s theme sites stand out from ground with 5G',
  (_name, theme) => {
    const light = (css: string) => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
        const c = Number.parseInt(css.slice(i, i + 2), 16) / 255;
        return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    for (const site of ['hrv', 'other', 'youLine'] as const) {
      const [low = 0, high = 0] = [light(theme[site]), light(theme.lit)].sort((a, b) => a - b);
      expect((high + 0.05) / (low + 0.05)).toBeGreaterThan(3);
    }
  },
);
