import { describe, expect, test } from 'vitest';
import { project } from '../../scripts/map/projection.ts';
import { assignDots } from '../../src/world/assign-dots.ts';
import { fitCamera } from '../../src/world/camera.ts';
import { composePicture } from '../../src/world/compose-picture.ts';
import { SITE_SYMBOLS, STANCE_PATTERNS, WORLD_THEMES, type WorldView } from '../../src/world/index.ts';
import { guessWidth, overlap } from '../../src/world/place-labels.ts';
import { changeAt, planChange } from '../../src/world/plan-change.ts';
import { aView } from './a-view.ts';
import { europe } from './read-europe.ts';

const HOSTS = [
  [805, 640],
  [390, 140],
  [320, 120],
  [600, 704],
  [1920, 1080],
  [560, 692],
  [480, 300],
] as const;
const picture = (view: WorldView, [width, height]: readonly [number, number] = [805, 640]) =>
  composePicture(
    europe,
    view,
    assignDots(europe.sites[view.home]?.dots.length ?? 0, view.sites),
    { width, height },
    guessWidth,
  );

describe('camera', () => {
  test.each(HOSTS)('%i × %i never sees past the frame, and home is in it', (width, height) => {
    for (const home of ['DE', 'GB', 'PL', 'PT', 'MT', 'XX']) {
      for (const focus of ['europe', 'country'] as const) {
        const { scale, x, y } = fitCamera(europe, home, focus, { width, height });
        expect(x).toBeLessThanOrEqual(0.001);
        expect(y).toBeLessThanOrEqual(0.001);
        expect(x + europe.width * scale).toBeGreaterThanOrEqual(width - 0.001);
        expect(y + europe.height * scale).toBeGreaterThanOrEqual(height - 0.001);
      }
    }
    const { dots } = picture(aView(), [width, height]);
    expect(dots.every((dot) => dot.x > 0 && dot.x < width && dot.y > 0 && dot.y < height)).toBe(true);
  });

  test('the zoom makes home larger', () => {
    const size = { width: 805, height: 640 };
    expect(fitCamera(europe, 'DE', 'country', size).scale).toBeGreaterThan(
      2.5 * fitCamera(europe, 'DE', 'europe', size).scale,
    );
  });
});

describe('words', () => {
  test.each(HOSTS)('on %i × %i none overlap, all are inside, none is too small', (width, height) => {
    for (const focus of ['europe', 'country'] as const) {
      const { words } = picture(aView({ focus }), [width, height]);
      const boxes = words.map((word) => {
        const wide = guessWidth(word.text, word.pixels, word.bold);
        const left =
          word.align === 'start' ? word.x : word.align === 'end' ? word.x - wide : word.x - wide / 2;
        return {
          left,
          right: left + wide,
          top: word.y - word.pixels * 0.8,
          bottom: word.y + word.pixels * 0.2,
        };
      });
      for (const [i, a] of boxes.entries()) {
        expect(a.left >= 0 && a.right <= width && a.top >= 0 && a.bottom <= height).toBe(true);
        expect(boxes.slice(i + 1).some((b) => overlap(a, b))).toBe(false);
      }
      expect(words.every((word) => word.pixels >= 13)).toBe(true);
    }
  });

  test('a phone strip has none; the page says them', () => {
    expect(picture(aView(), [390, 140]).words).toEqual([]);
  });

  test('both capitals are named on a desktop', () => {
    const words = picture(aView()).words.map((word) => word.text);
    expect(words).toEqual(expect.arrayContaining(['WASHINGTON', 'BEIJING', 'lobbying']));
  });

  test('a very long detail is wrapped and cut, never lost or spilling', () => {
    const view = aView();
    const detail = 'an argument that goes on '.repeat(12);
    const { words } = picture({
      ...view,
      pressure: { ...view.pressure, washington: { ...view.pressure.washington, detail } },
    });
    expect(words.filter((word) => word.align === 'start').length).toBe(3);
    expect(words.some((word) => word.text.endsWith('…'))).toBe(true);
  });
});

test('a home without sites, or without a map, still makes a picture', () => {
  expect(picture(aView({ home: 'PT' })).dots).toEqual([]);
  expect(picture(aView({ home: 'XX' })).capitals).toEqual([]);
});

test('disputed land keeps the colour of land whatever the stances say', () => {
  const view = aView({ stances: { null: 'ban', '': 'ban' } });
  expect(picture(view).shapes.filter((shape) => shape.fill === 'ban')).toEqual([]);
});

describe('a change', () => {
  const from = picture(aView());
  const next = aView({
    pressure: { ...aView().pressure, beijing: { ...aView().pressure.beijing, weight: 0.9 } },
  });

  test('nothing new is no change', () => {
    expect(planChange(from, picture(aView()))).toBeNull();
  });

  test('another size cannot be compared', () => {
    expect(planChange(from, picture(aView(), [390, 140]))).toBeNull();
  });

  test('a heavier line thickens on the way and nothing else moves', () => {
    const change = planChange(from, picture(next))!;
    expect(change.dots).toEqual([]);
    const middle = changeAt(change, 0.5);
    expect(middle.lines).toHaveLength(2);
    expect(middle.after).toMatchObject({ scale: 1, x: 0, y: 0 });
  });

  test('dots change one after another and all are done at the end', () => {
    const view = aView({ sites: { hrv: 0.4, other: 0.4, swapping: 0.1, waiting: 0.04, unbuilt: 0.06 } });
    const states = assignDots(
      320,
      view.sites,
      from.dots.map((dot) => dot.state),
    );
    const to = composePicture(europe, view, states, from.size, guessWidth);
    const change = planChange(from, to)!;
    expect(change.dots.length).toBeGreaterThan(20);
    const starts = change.dots.map((dot) => dot.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(
      changeAt(change, 0).dots.every((dot, i) => dot.state === change.dots[i]!.from && dot.size === 1),
    ).toBe(true);
    expect(
      changeAt(change, 1).dots.every(
        (dot, i) => dot.state === change.dots[i]!.to && Math.abs(dot.size - 1) < 1e-9,
      ),
    ).toBe(true);
  });

  test('a zoom keeps one layer over the whole host', () => {
    const zoom = planChange(from, picture(aView({ focus: 'country' })))!;
    for (const t of [0, 0.3, 0.7, 1]) {
      const { before, after, beforeOnTop } = changeAt(zoom, t);
      expect(beforeOnTop).toBe(false);
      expect(before.alpha).toBe(1);
      expect(before.x <= 0.01 && before.x + 805 * before.scale >= 804.99).toBe(true);
      expect(after.alpha).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('looks', () => {
  test('every stance that speaks by colour also has a pattern', () => {
    expect(
      Object.entries(STANCE_PATTERNS)
        .filter(([, pattern]) => !pattern.tile)
        .map(([stance]) => stance),
    ).toEqual(['you', 'undecided']);
  });

  test('no two kinds of site share a shape', () => {
    const shapes = Object.values(SITE_SYMBOLS).map((symbol) => `${symbol.path} ${symbol.line > 0}`);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  test.each(Object.entries(WORLD_THEMES))(
    'in the %s theme words stand out from what is behind them',
    (_name, theme) => {
      const light = (css: string) => {
        const [r, g, b] = [1, 3, 5].map((i) => {
          const c = Number.parseInt(css.slice(i, i + 2), 16) / 255;
          return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
        }) as [number, number, number];
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (a: string, b: string) => {
        const [x, y] = [light(a), light(b)].sort((m, n) => n - m) as [number, number];
        return (x + 0.05) / (y + 0.05);
      };
      for (const ground of [theme.sea, theme.land, theme.undecided, theme.halo]) {
        expect(contrast(theme.text, ground)).toBeGreaterThan(7);
        expect(contrast(theme.washingtonText, ground)).toBeGreaterThan(4.5);
        expect(contrast(theme.beijingText, ground)).toBeGreaterThan(4.5);
      }
      for (const stance of ['access', 'limits', 'ban'] as const)
        expect(contrast(theme.text, theme[stance])).toBeGreaterThan(4.5);
      for (const site of ['hrv', 'other', 'waiting'] as const)
        expect(contrast(theme[site], theme.you)).toBeGreaterThan(3);
    },
  );
});

describe('what the page lays over the map', () => {
  const size = [806, 620] as const;
  const legend = { left: 12, top: 360, right: 284, bottom: 608 };
  const covering = (view: WorldView) =>
    composePicture(
      europe,
      view,
      assignDots(europe.sites[view.home]?.dots.length ?? 0, view.sites),
      { width: size[0], height: size[1] },
      guessWidth,
      [legend],
    );

  test.each(['europe', 'country'] as const)('no word of the %s view is under it', (focus) => {
    for (const word of covering(aView({ focus })).words) {
      const wide = guessWidth(word.text, word.pixels, word.bold);
      const left = word.align === 'start' ? word.x : word.align === 'end' ? word.x - wide : word.x - wide / 2;
      const box = { left, top: word.y - word.pixels, right: left + wide, bottom: word.y + 3 };
      expect(overlap(box, legend), word.text).toBe(false);
    }
  });

  test('home comes out from under it where there is room, and the continent stays where it is', () => {
    const inLegend = ([x, y]: readonly [number, number]) => x < legend.right && y > legend.top;
    expect(
      picture(aView({ focus: 'country' }), size)
        .outline.flat()
        .some(inLegend),
    ).toBe(true);
    expect(
      covering(aView({ focus: 'country' }))
        .outline.flat()
        .some(inLegend),
    ).toBe(false);
    expect(covering(aView()).camera).toEqual(picture(aView(), size).camera);
  });
});

test.each([
  [806, 620],
  [806, 543],
  [1133, 941],
])('from Lisbon to Kyiv on %i × %i', (width, height) => {
  for (const home of ['DE', 'GB', 'PL']) {
    const { camera } = picture(aView({ home }), [width, height]);
    for (const lonLat of [
      [-9.14, 38.72],
      [30.52, 50.45],
    ] as [number, number][]) {
      const [x, y] = project(lonLat) ?? [Number.NaN, Number.NaN];
      const [px, py] = [x * camera.scale + camera.x, y * camera.scale + camera.y];
      expect(px > 0 && px < width && py > 0 && py < height, `${home}: ${lonLat} at ${px}, ${py}`).toBe(true);
    }
  }
});

describe('a flight', () => {
  test('comes closer by equal factors, around one point, and ends exactly where it should', () => {
    const change = planChange(picture(aView()), picture(aView({ focus: 'country' })));
    if (!change) throw new Error('nothing changes');
    const at = (time: number) => changeAt(change, time);
    expect(at(0).before).toMatchObject({ scale: 1, x: 0, y: 0, alpha: 1 });
    expect(at(1).after.scale).toBeCloseTo(1, 9);
    expect(at(1).after.x).toBeCloseTo(0, 6);
    expect(at(1).after.alpha).toBe(1);
    // What covers the host stays opaque below; the closer picture comes in over it and never goes back.
    const alphas = [0, 0.2, 0.4, 0.5, 0.6, 0.8, 1].map((time) => at(time).after.alpha);
    expect(alphas).toEqual([...alphas].sort((a, b) => a - b));
    expect(alphas.every((_, i) => at([0, 0.2, 0.4, 0.5, 0.6, 0.8, 1][i]!).before.alpha === 1)).toBe(true);
    // Both pictures lie exactly over one another all the way: one outline, never two.
    const { from, to } = change;
    for (const time of [0.3, 0.5, 0.7]) {
      const { before, after } = at(time);
      const x = from.middle[0] * before.scale + before.x;
      const y = from.middle[1] * before.scale + before.y;
      expect(to.middle[0] * after.scale + after.x).toBeCloseTo(x, 6);
      expect(to.middle[1] * after.scale + after.y).toBeCloseTo(y, 6);
    }
  });

  test('dots neither jump when it begins nor when it ends', () => {
    const [from, to] = [picture(aView()), picture(aView({ focus: 'country' }))];
    const change = planChange(from, to);
    if (!change) throw new Error('nothing changes');
    const drawn = (time: number) => {
      const { after, dotSize } = changeAt(change, time);
      return to.radius * after.scale * dotSize;
    };
    expect(drawn(0)).toBeCloseTo(from.radius, 6);
    expect(drawn(1)).toBeCloseTo(to.radius, 6);
  });
});

test('close up, neighbours are called by their names', () => {
  const said = picture(aView({ focus: 'country' }), [806, 620]).words.map(({ text }) => text);
  expect(said).toEqual(expect.arrayContaining(['Poland', 'France', 'Netherlands']));
  expect(picture(aView()).words.map(({ text }) => text)).not.toContain('Poland');
});

test('on a phone, close up is close enough to see what crews do, and the core is in sight', () => {
  const strip = { width: 390, height: 202 };
  for (const home of ['DE', 'GB', 'PL']) {
    const vans = { building: 8, swapping: 8 };
    const view = aView({ home, focus: 'country', crews: { building: 1, swapping: 1, vans } });
    const { vans: parked, middle, radius } = composePicture(europe, view, [], strip, guessWidth);
    expect(parked.length, home).toBeGreaterThan(4);
    expect(radius).toBeGreaterThan(3);
    expect(middle[1]).toBeGreaterThan(0);
    expect(middle[1]).toBeLessThan(strip.height);
  }
});
