import type { Picture, Van, Word } from './picture.ts';
import { has5g, type SiteState } from './site-state.ts';
import { SITE_SYMBOLS } from './site-symbols.ts';
import type { StancePattern } from './stance-pattern.ts';
import { VAN_SYMBOLS } from './van-symbol.ts';
import type { WorldTheme } from './world-theme.ts';

function patternPaint(
  context: CanvasRenderingContext2D,
  { fill, mark, tile }: StancePattern,
  theme: WorldTheme,
  density: number,
) {
  if (!tile || !mark) return theme[fill];
  const side = Math.round(tile.size * density);
  const cell = document.createElement('canvas');
  cell.width = side;
  cell.height = side;
  const pen = cell.getContext('2d');
  if (!pen) return theme[fill];
  pen.fillStyle = theme[fill];
  pen.fillRect(0, 0, side, side);
  pen.scale(side / tile.size, side / tile.size);
  pen.strokeStyle = theme[mark];
  pen.lineWidth = tile.line;
  pen.lineCap = 'round';
  pen.stroke(new Path2D(tile.path));
  const pattern = context.createPattern(cell, 'repeat');
  // The canvas is scaled to device pixels already; the tile is in device pixels too.
  pattern?.setTransform(new DOMMatrix().scale(1 / density));
  return pattern ?? theme[fill];
}

/** Paints the still part of a picture with its bleed around it, `density` device pixels to a CSS pixel. */
export function paintStill(
  context: CanvasRenderingContext2D,
  picture: Picture,
  theme: WorldTheme,
  density: number,
): void {
  const { size, bleed } = picture;
  const edge = Math.round(bleed * density);
  context.setTransform(density, 0, 0, density, edge, edge);
  context.fillStyle = theme.sea;
  context.fillRect(-bleed - 1, -bleed - 1, size.width + 2 * bleed + 2, size.height + 2 * bleed + 2);
  context.lineJoin = 'round';
  const patterns = new Map<StancePattern, string | CanvasPattern>();
  const paths = new Map<string, Path2D>();
  const pathOf = (d: string) => {
    const path = paths.get(d) ?? new Path2D(d);
    paths.set(d, path);
    return path;
  };
  for (const { d, fill, pattern, stroke, merged, clip } of picture.shapes) {
    const path = pathOf(d);
    const drawStroke = () => {
      if (!stroke) return;
      context.strokeStyle = theme[stroke.ink];
      context.lineWidth = stroke.width;
      context.setLineDash([...(stroke.dash ?? [])]);
      context.stroke(path);
    };
    context.save();
    if (clip) context.clip(pathOf(clip), 'evenodd');
    if (merged) drawStroke();
    if (pattern) {
      const paint = patterns.get(pattern) ?? patternPaint(context, pattern, theme, density);
      patterns.set(pattern, paint);
      context.fillStyle = paint;
    } else if (fill) context.fillStyle = theme[fill];
    if (pattern || fill) context.fill(path, merged ? 'nonzero' : 'evenodd');
    if (!merged) drawStroke();
    context.restore();
  }
}

/** Room around a word for its halo, in CSS pixels. */
const WORD_EDGE = 4;

/** A word on a canvas of its own, and where its top left corner belongs (CSS pixels). */
export function paintWord(
  word: Word,
  theme: WorldTheme,
  density: number,
): { sheet: HTMLCanvasElement; x: number; y: number } {
  const sheet = document.createElement('canvas');
  const context = sheet.getContext('2d');
  const font = `${word.bold ? '700 ' : ''}${word.pixels}px ${theme.font}`;
  if (context) context.font = font;
  const width = context?.measureText(word.text).width ?? 0;
  const left = word.align === 'start' ? word.x : word.align === 'end' ? word.x - width : word.x - width / 2;
  // Whole device pixels, so that the letters are not smeared.
  const x = Math.floor((left - WORD_EDGE) * density) / density;
  const y = Math.floor((word.y - word.pixels - WORD_EDGE) * density) / density;
  sheet.width = Math.ceil((width + 2 * WORD_EDGE + 1) * density);
  sheet.height = Math.ceil((word.pixels * 1.4 + 2 * WORD_EDGE) * density);
  if (context) {
    context.setTransform(density, 0, 0, density, -x * density, -y * density);
    context.font = font;
    context.lineJoin = 'round';
    context.strokeStyle = theme[word.halo];
    context.lineWidth = 3;
    context.strokeText(word.text, left, word.y);
    context.fillStyle = theme[word.ink];
    context.fillText(word.text, left, word.y);
  }
  return { sheet, x, y };
}

/** Paints one site symbol around a point; `radius` in the pixels of the context. */
export function paintSymbol(
  context: CanvasRenderingContext2D,
  state: SiteState,
  x: number,
  y: number,
  radius: number,
  theme: WorldTheme,
): void {
  const { path, fill, stroke, line, dash } = SITE_SYMBOLS[state];
  const shape = new Path2D(path);
  context.setTransform(radius, 0, 0, radius, x, y);
  if (!stroke) {
    // A thin rim in the colour of the ground keeps neighbours apart.
    context.strokeStyle = has5g(state) ? theme.lit : theme.you;
    context.lineWidth = SYMBOL_RIM;
    context.stroke(shape);
  }
  context.fillStyle = theme[fill];
  context.fill(shape);
  if (stroke) {
    context.strokeStyle = theme[stroke];
    context.lineWidth = line;
    context.setLineDash([...(dash ?? [])]);
    context.stroke(shape);
    context.setLineDash([]);
  }
}

/** Paints one van around a point; `size` is half its length in the pixels of the context. */
export function paintVan(
  context: CanvasRenderingContext2D,
  task: Van['task'],
  x: number,
  y: number,
  size: number,
  theme: WorldTheme,
): void {
  context.setTransform(size, 0, 0, size, x, y);
  context.lineJoin = 'round';
  for (const { path, fill, stroke, line } of VAN_SYMBOLS[task]) {
    const shape = new Path2D(path);
    context.fillStyle = theme[fill];
    context.fill(shape);
    if (!stroke) continue;
    context.strokeStyle = theme[stroke];
    context.lineWidth = line;
    context.stroke(shape);
  }
}

/** Width of the rim in units of the symbol; half of it shows. */
export const SYMBOL_RIM = 0.4;
