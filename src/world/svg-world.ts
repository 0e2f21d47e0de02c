import { createDotMemory, type DotMemory } from './dot-memory.ts';
import { createLayer } from './layer.ts';
import type { MapShelf } from './map-shelf.ts';
import { pathOf } from './path-of.ts';
import type { Picture, Shape } from './picture.ts';
import { type InkLine, restingLines } from './plan-change.ts';
import type { Placing } from './pressure-line.ts';
import { circle } from './site-symbols.ts';
import { createStage, type Painter } from './stage.ts';
import { GAP_PATTERN, STANCE_PATTERNS } from './stance-pattern.ts';
import { drawShape, drawWord, element, near } from './svg-parts.ts';
import { createSvgSites } from './svg-sites.ts';
import { VAN_SYMBOLS } from './van-symbol.ts';
import type { WorldHandle } from './world-handle.ts';
import { WORLD_THEMES, type WorldTheme } from './world-theme.ts';

let drawings = 0;

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
  const sites = createSvgSites();
  const waves = element('path', { 'stroke-width': 1.2 });
  const rings = element('path', { fill: 'none', 'stroke-width': 1.4 });
  const vans = element('g');
  /** All that stands on the ground of home and goes with it. */
  const standing = element('g');
  const words = element('g');
  let shown: Picture | undefined;
  let inks: WorldTheme | undefined;
  let written: Picture | undefined;
  let parked: Picture | undefined;
  standing.append(waves, sites.element, rings, vans);
  live.append(words, lines, standing);
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
    while (lines.childElementCount > drawn.length) lines.lastChild?.remove();
    drawn.forEach(({ ink, alpha, strokes }, i) => {
      const path = lines.children[i] ?? lines.appendChild(element('path'));
      path.setAttribute('d', pathOf(strokes));
      path.setAttribute('fill', theme[ink]);
      path.setAttribute('opacity', String(near(alpha)));
    });
  }

  function drawVans(picture: Picture, alpha: number, theme: WorldTheme): void {
    if (picture !== parked) {
      vans.replaceChildren(
        ...picture.vans.map(({ x, y, task }) => {
          const van = element('g', {
            transform: `translate(${near(x)} ${near(y)}) scale(${near(picture.vanSize)})`,
            'stroke-linejoin': 'round',
          });
          for (const { path, fill, stroke, line } of VAN_SYMBOLS[task]) {
            van.append(
              element('path', {
                d: path,
                fill: theme[fill],
                ...(stroke ? { stroke: theme[stroke], 'stroke-width': line } : {}),
              }),
            );
          }
          return van;
        }),
      );
    }
    parked = picture;
    vans.setAttribute('opacity', alpha.toFixed(2));
  }

  return {
    paint(picture, theme) {
      live.setAttribute('viewBox', `0 0 ${picture.size.width} ${picture.size.height}`);
      old?.remove();
      old = undefined;
      // After a change the new still part stands already, and so do its words and vans.
      if (picture !== shown || theme !== inks) {
        still?.remove();
        still = freshStill(picture, theme);
        live.before(still);
        shown = picture;
        inks = theme;
        written = undefined;
        parked = undefined;
      } else if (still) {
        still.style.transform = '';
        still.style.opacity = '';
      }
      live.setAttribute('font-family', theme.font);
      drawWords(picture, 1, theme);
      drawLines(restingLines(picture), theme);
      standing.removeAttribute('transform');
      sites.rest(picture, (index) => picture.dots[index]!.state, theme);
      sites.write();
      drawVans(picture, 1, theme);
      rings.setAttribute('d', '');
      waves.setAttribute('d', '');
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
      waves.setAttribute('fill', theme.lit);
      waves.setAttribute('stroke', theme.litLine);
      rings.setAttribute('stroke', theme.youLine);
      const comparable = from.dots.length === to.dots.length;
      sites.rest(to, (index) => (comparable ? from : to).dots[index]!.state, theme);
    },
    frame({ before, after, lines: drawn, words: said, vans: there, dots: working, dotSize }, { to }, theme) {
      if (old && still) {
        old.style.transform = placeCss(before);
        old.style.opacity = before.alpha.toFixed(3);
        still.style.transform = placeCss(after);
        still.style.opacity = after.alpha.toFixed(3);
        standing.setAttribute('transform', place(after));
        sites.grow(dotSize);
      }
      drawWords(said.of, said.alpha, theme);
      drawLines(drawn, theme);
      drawVans(there.of, there.alpha, theme);
      // One path for all rings and one for all waves, however many sites are at work.
      let [ringed, waved] = ['', ''];
      for (const { index, state, size, ring, wave } of working) {
        sites.turn(index, state, size);
        if (ring > 0 && ring < 1) ringed += sites.at(index) + circle(near(to.radius * (1 + 1.6 * ring)));
        if (wave > 0 && wave < 1) waved += sites.at(index) + circle(near(to.reach * wave));
      }
      sites.write();
      rings.setAttribute('d', ringed);
      waves.setAttribute('d', waved);
    },
    letGo() {
      old?.remove();
      still?.remove();
      old = undefined;
      still = undefined;
      shown = undefined;
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
