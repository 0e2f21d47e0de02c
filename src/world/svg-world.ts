import { createDotMemory, type DotMemory } from './dot-memory.ts';
import { createLayer } from './layer.ts';
import type { Point } from './map-data.ts';
import type { MapShelf } from './map-shelf.ts';
import { SYMBOL_RIM } from './paint-still.ts';
import type { Picture, Shape, Word } from './picture.ts';
import { type InkLine, type Placing, restingLines } from './plan-change.ts';
import type { SiteState } from './site-state.ts';
import { SITE_SYMBOLS } from './site-symbols.ts';
import { createStage, type Painter } from './stage.ts';
import { GAP_PATTERN, STANCE_PATTERNS } from './stance-pattern.ts';
import type { WorldHandle } from './world-handle.ts';
import { WORLD_THEMES, type WorldTheme } from './world-theme.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
let drawings = 0;

function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(NAMESPACE, name);
  for (const key in attributes) made.setAttribute(key, String(attributes[key]));
  return made;
}

const near = (n: number) => Math.round(n * 100) / 100;
const polygon = (points: readonly Point[]) =>
  `M${points.map(([x, y]) => `${near(x)} ${near(y)}`).join('L')}Z`;
const place = ({ scale, x, y }: Placing) => `translate(${near(x)} ${near(y)}) scale(${scale.toFixed(5)})`;
const placeCss = ({ scale, x, y }: Placing) =>
  `translate(${near(x)}px, ${near(y)}px) scale(${scale.toFixed(5)})`;

function patternDefs(id: string, theme: WorldTheme): SVGElement[] {
  // A pattern is known by the colour of its ground.
  return [...Object.values(STANCE_PATTERNS), GAP_PATTERN].flatMap(({ fill, mark, tile }) => {
    if (!tile || !mark) return [];
    const pattern = element('pattern', {
      id: `${id}-${fill}`,
      width: tile.size,
      height: tile.size,
      patternUnits: 'userSpaceOnUse',
    });
    pattern.append(
      element('rect', { width: tile.size, height: tile.size, fill: theme[fill] }),
      element('path', {
        d: tile.path,
        stroke: theme[mark],
        'stroke-width': tile.line,
        'stroke-linecap': 'round',
      }),
    );
    return [pattern];
  });
}

function drawShape(
  { d, fill, pattern, stroke, merged, clip }: Shape,
  id: string,
  theme: WorldTheme,
): SVGElement {
  const paint = pattern ? `url(#${id}-${pattern.fill})` : fill ? theme[fill] : 'none';
  return element('path', {
    d,
    fill: paint,
    'fill-rule': merged ? 'nonzero' : 'evenodd',
    ...(merged ? { 'paint-order': 'stroke' } : {}),
    ...(clip ? { 'clip-path': `url(#${id}-home)` } : {}),
    ...(stroke
      ? {
          stroke: theme[stroke.ink],
          'stroke-width': stroke.width,
          'stroke-linejoin': 'round',
          ...(stroke.dash ? { 'stroke-dasharray': stroke.dash.join(' ') } : {}),
        }
      : {}),
  });
}

/** Only home is ever cut to. */
function clipDef(shapes: readonly Shape[], id: string): SVGElement[] {
  const d = shapes.find(({ clip }) => clip)?.clip;
  if (!d) return [];
  const clip = element('clipPath', { id: `${id}-home` });
  clip.append(element('path', { d, 'clip-rule': 'evenodd' }));
  return [clip];
}

function createDrawing(theme: WorldTheme): SVGSVGElement {
  const svg = element('svg', {
    width: '100%',
    height: '100%',
    'aria-hidden': 'true',
    focusable: 'false',
    'font-family': theme.font,
  });
  Object.assign(svg.style, { position: 'absolute', inset: '0', transformOrigin: '0 0' });
  return svg;
}

function drawWord(word: Word, theme: WorldTheme): SVGTextElement {
  const text = element('text', {
    x: near(word.x),
    y: near(word.y),
    'font-size': word.pixels,
    'font-weight': word.bold ? 700 : 400,
    'text-anchor': word.align,
    fill: theme[word.ink],
    stroke: theme[word.halo],
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  });
  text.textContent = word.text;
  return text;
}

/** The still part as a drawing of its own, so that the browser keeps it as a picture while the rest changes. */
function drawStill(picture: Picture, id: string, theme: WorldTheme): SVGSVGElement {
  const group = createDrawing(theme);
  const { size, bleed } = picture;
  const [width, height] = [size.width + 2 * bleed, size.height + 2 * bleed];
  group.setAttribute('viewBox', `${-bleed} ${-bleed} ${width} ${height}`);
  Object.assign(group.style, {
    inset: `${-bleed}px`,
    width: `${width}px`,
    height: `${height}px`,
    transformOrigin: `${bleed}px ${bleed}px`,
    willChange: 'transform',
  });
  const defs = element('defs');
  defs.append(...patternDefs(id, theme), ...clipDef(picture.shapes, id));
  group.append(defs, element('rect', { x: -bleed, y: -bleed, width, height, fill: theme.sea }));
  for (const shape of picture.shapes) group.append(drawShape(shape, id, theme));
  return group;
}

function createSvgPainter(host: HTMLElement): Painter {
  const layer = createLayer(host);
  const live = createDrawing(WORLD_THEMES.light);
  let still: SVGSVGElement | undefined;
  let old: SVGSVGElement | undefined;
  const lines = element('g');
  const dots = element('g');
  const rings = element('g', { fill: 'none' });
  let shown: Picture | undefined;
  let inks: WorldTheme | undefined;
  let written: Picture | undefined;
  let marks: SVGPathElement[] = [];
  let dotsAt = 1;
  const words = element('g');
  live.append(words, lines, dots, rings);
  layer.append(live);

  // Pattern ids are global to the page, and two still parts can be there at once.
  const freshStill = (picture: Picture, theme: WorldTheme) =>
    drawStill(picture, `world-${++drawings}`, theme);

  function drawWords(picture: Picture, alpha: number, theme: WorldTheme): void {
    if (picture !== written) words.replaceChildren(...picture.words.map((word) => drawWord(word, theme)));
    written = picture;
    words.setAttribute('opacity', alpha.toFixed(3));
  }

  function drawLines(drawn: readonly InkLine[], theme: WorldTheme): void {
    lines.replaceChildren(
      ...drawn.map(({ ink, alpha, strokes }) =>
        element('path', {
          d: strokes.map(polygon).join(''),
          fill: theme[ink],
          opacity: near(alpha),
          'fill-rule': 'nonzero',
        }),
      ),
    );
  }

  function mark(index: number, picture: Picture, state: SiteState, size: number, theme: WorldTheme): void {
    const dot = picture.dots[index]!;
    const { path, fill, stroke, line } = SITE_SYMBOLS[state];
    const shape = marks[index]!;
    shape.setAttribute('transform', dotPlace(dot, picture.radius * size));
    shape.setAttribute('d', path);
    shape.setAttribute('fill', theme[fill]);
    shape.setAttribute('stroke', stroke ? theme[stroke] : theme.you);
    shape.setAttribute('stroke-width', String(line || SYMBOL_RIM));
    shape.setAttribute('paint-order', line ? 'normal' : 'stroke');
  }

  const dotPlace = ({ x, y }: Picture['dots'][number], radius: number) =>
    `translate(${near(x)} ${near(y)}) scale(${near(radius)})`;

  /** On a flight dots grow less than the land under them. */
  function sizeDots(picture: Picture, size: number): void {
    if (Math.abs(size - dotsAt) < 0.01) return;
    dotsAt = size;
    picture.dots.forEach((dot, i) => {
      marks[i]!.setAttribute('transform', dotPlace(dot, picture.radius * size));
    });
  }

  function drawDots(picture: Picture, theme: WorldTheme): void {
    dots.removeAttribute('transform');
    dotsAt = 1;
    if (marks.length !== picture.dots.length) {
      marks = picture.dots.map(() => element('path'));
      dots.replaceChildren(...marks);
    }
    picture.dots.forEach((dot, i) => {
      mark(i, picture, dot.state, 1, theme);
    });
  }

  return {
    paint(picture, theme) {
      live.setAttribute('viewBox', `0 0 ${picture.size.width} ${picture.size.height}`);
      old?.remove();
      old = undefined;
      // After a change the new still part stands already.
      if (picture !== shown || theme !== inks) {
        still?.remove();
        still = freshStill(picture, theme);
        live.before(still);
        shown = picture;
        inks = theme;
      } else if (still) {
        still.style.transform = '';
        still.style.opacity = '';
      }
      live.setAttribute('font-family', theme.font);
      written = undefined;
      drawWords(picture, 1, theme);
      drawLines(restingLines(picture), theme);
      drawDots(picture, theme);
      rings.replaceChildren();
    },
    begin({ from, to, still: differs }, theme) {
      old?.remove();
      old = undefined;
      shown = to;
      inks = theme;
      if (differs) {
        old = still;
        still = freshStill(to, theme);
        if (old && to.camera.scale <= from.camera.scale) old.before(still);
        else live.before(still);
      }
      drawDots(
        from.dots.length === to.dots.length
          ? { ...to, dots: to.dots.map((dot, i) => ({ ...dot, state: from.dots[i]!.state })) }
          : to,
        theme,
      );
    },
    frame({ before, after, lines: drawn, words: said, dots: working, dotSize }, { to }, theme) {
      if (old && still) {
        old.style.transform = placeCss(before);
        old.style.opacity = before.alpha.toFixed(3);
        still.style.transform = placeCss(after);
        still.style.opacity = after.alpha.toFixed(3);
        dots.setAttribute('transform', place(after));
        rings.setAttribute('transform', place(after));
        sizeDots(to, dotSize);
      }
      drawWords(said.of, said.alpha, theme);
      drawLines(drawn, theme);
      const circles: SVGElement[] = [];
      for (const { index, state, size, ring } of working) {
        mark(index, to, state, size * dotsAt, theme);
        if (ring <= 0 || ring >= 1) continue;
        const { x, y } = to.dots[index]!;
        circles.push(
          element('circle', {
            cx: near(x),
            cy: near(y),
            r: near(to.radius * (1 + 2.2 * ring)),
            stroke: theme.youLine,
            'stroke-width': near(1.6 * (1 - ring)),
          }),
        );
      }
      rings.replaceChildren(...circles);
    },
    dispose() {
      layer.remove();
    },
  };
}

/** Draws the world as SVG in the page, hidden from assistive technology: the words are elsewhere. */
export function createSvgWorld(
  host: HTMLElement,
  maps: MapShelf,
  memory: DotMemory = createDotMemory(maps),
): WorldHandle {
  return createStage(host, maps, memory, createSvgPainter(host));
}
