import type { Shape, Word } from './picture.ts';
import type { WorldTheme } from './world-theme.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** An SVG element with its attributes. */
export function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(NAMESPACE, name);
  for (const key in attributes) made.setAttribute(key, String(attributes[key]));
  return made;
}

/** Enough digits for a hundredth of a pixel. */
export const near = (n: number) => Math.round(n * 100) / 100;

/** Patterns and cuts are looked up under `id`. */
export function drawShape(
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

export function drawWord(word: Word, theme: WorldTheme): SVGTextElement {
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
