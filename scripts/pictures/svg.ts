/** Colours of the pictures in docs: dark on paper, so that they can be read on any page. */
export const INK = '#1c2430';
export const MUTE = '#5d6470';
export const LINE = '#d8d1bf';
export const PAPER = '#fffdf7';
export const COOL = '#1f5fa8';
export const WARM = '#c8502b';
export const GOLD = '#b98a1b';
export const GREEN = '#2e7d5b';
export const BAND = '#e7e1d1';

type Values = Readonly<Record<string, string | number>>;

/** One element; `inside` is text that was escaped or made of elements. */
export function tag(name: string, values: Values, inside = ''): string {
  const attributes = Object.entries(values).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`,
  );
  return inside === ''
    ? `<${name}${attributes.join('')}/>`
    : `<${name}${attributes.join('')}>${inside}</${name}>`;
}

export function words(x: number, y: number, text: string, values: Values = {}): string {
  return tag('text', { x, y, ...values }, escaped(text));
}

/** Several lines of text from one place down. */
export function lines(x: number, y: number, texts: readonly string[], values: Values = {}): string {
  return texts.map((text, index) => words(x, y + index * LEADING, text, values)).join('\n');
}

const LEADING = 17;

/** A whole picture with what it shows in words. */
export function picture(
  width: number,
  height: number,
  title: string,
  about: string,
  parts: readonly string[],
): string {
  const head = [tag('title', {}, escaped(title)), tag('desc', {}, escaped(about))];
  const ground = tag('rect', { width, height, rx: 10, fill: PAPER, stroke: LINE });
  const inside = [...head, ground, words(24, 34, title, { 'font-size': 17, 'font-weight': 700 }), ...parts];
  return `${tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': 'Atkinson Hyperlegible, Verdana, sans-serif',
      'font-size': 13,
      fill: INK,
    },
    `\n${inside.join('\n')}\n`,
  )}\n`;
}

/** A place in the picture for a value, along one side. */
export type Scale = (value: number) => number;

export function linear(from: number, to: number, start: number, end: number): Scale {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

export function logarithmic(from: number, to: number, start: number, end: number): Scale {
  return (value) => linear(Math.log(from), Math.log(to), start, end)(Math.log(value));
}

export function path(points: readonly (readonly [number, number])[], values: Values): string {
  const d = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join(' ');
  return tag('path', { d, fill: 'none', 'stroke-width': 2.5, ...values });
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
