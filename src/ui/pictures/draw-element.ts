/** What is drawn of an element: its grounds, borders, SVG pictures and words, as they stand on the screen. */
const SKIPPED = 'button, input:not([type=range]), select, textarea, details, .no-print, .sr';
const COPIED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'vector-effect',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'transform',
] as const;
const MARGIN = 16;
/** A title above the rest: its room and its letters. */
const TITLE = { height: 34, size: 20 };
/** A slider: half its line and its knob. */
const SLIDER = { line: 3, knob: 9 };

export interface DrawnElement {
  /** A whole SVG file. */
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * Draws an element of the page as one SVG file that needs neither the page nor its styles. `title`: what stands above it,
 * where the element has no heading of its own.
 */
export function drawElement(element: HTMLElement, title = ''): DrawnElement {
  const box = element.getBoundingClientRect();
  const above = title ? TITLE.height : 0;
  const origin = { x: box.left - MARGIN, y: box.top - MARGIN - above };
  const width = Math.ceil(box.width + 2 * MARGIN);
  const height = Math.ceil(box.height + 2 * MARGIN + above);
  const style = getComputedStyle(element);
  const parts = [
    `<rect width="${width}" height="${height}" fill="${solid(style.backgroundColor) ?? '#fff'}"/>`,
  ];
  if (title) {
    parts.push(
      `<text x="${2 * MARGIN}" y="${MARGIN + TITLE.size}" font-family="${escapeXml(style.fontFamily)}" font-size="${TITLE.size}" font-weight="700" fill="${style.color}">${escapeXml(title)}</text>`,
    );
  }
  drawChildren(element, origin, parts);
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`,
    width,
    height,
  };
}

interface Origin {
  readonly x: number;
  readonly y: number;
}

function drawChildren(parent: Element, origin: Origin, parts: string[]): void {
  for (const node of parent.childNodes) {
    if (node instanceof Text) drawText(node, parent, origin, parts);
    else if (node instanceof SVGSVGElement) drawSvg(node, origin, parts);
    else if (node instanceof HTMLElement) drawHtml(node, origin, parts);
  }
}

function drawHtml(element: HTMLElement, origin: Origin, parts: string[]): void {
  if (element.matches(SKIPPED)) return;
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return;
  if (element instanceof HTMLInputElement) {
    drawSlider(element, style.color, origin, parts);
    return;
  }
  drawGround(element, style, origin, parts);
  drawChildren(element, origin, parts);
}

/** A line, and the knob where it stands. */
function drawSlider(slider: HTMLInputElement, colour: string, origin: Origin, parts: string[]): void {
  const box = slider.getBoundingClientRect();
  if (box.width === 0) return;
  const { line, knob } = SLIDER;
  const [low, high] = [Number(slider.min), Number(slider.max)];
  const left = box.left - origin.x;
  const middle = box.top + box.height / 2 - origin.y;
  const at = left + knob + ((slider.valueAsNumber - low) / (high - low)) * (box.width - 2 * knob);
  parts.push(
    `<rect x="${left}" y="${middle - line}" width="${box.width}" height="${2 * line}" rx="${line}" fill="${colour}" fill-opacity="0.15"/>`,
    `<circle cx="${at}" cy="${middle}" r="${knob}" fill="${colour}"/>`,
  );
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Ground and borders; a turned element is drawn turned. */
function drawGround(
  element: HTMLElement | SVGSVGElement,
  style: CSSStyleDeclaration,
  origin: Origin,
  parts: string[],
): void {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return;
  const { a, b } = new DOMMatrix(style.transform === 'none' ? undefined : style.transform);
  const scale = Math.hypot(a, b);
  const turned = b !== 0 && element instanceof HTMLElement;
  const width = turned ? element.offsetWidth * scale : box.width;
  const height = turned ? element.offsetHeight * scale : box.height;
  const middle = { x: box.left + box.width / 2 - origin.x, y: box.top + box.height / 2 - origin.y };
  const left = middle.x - width / 2;
  const top = middle.y - height / 2;
  const edges = SIDES.map((side) => ({
    width: Number.parseFloat(style[`border${side}Width`]) || 0,
    colour: solid(style[`border${side}Color`]),
  }));
  const edge = edges[0]?.width ?? 0;
  const all = edge > 0 && edges.every(({ width: one, colour }) => one === edge && colour);
  const fill = solid(style.backgroundColor);
  if (fill || all) {
    const inset = all ? edge / 2 : 0;
    const radius = style.borderTopLeftRadius;
    const round = radius.endsWith('%') ? width / 2 : Math.min(Number.parseFloat(radius) || 0, width / 2);
    parts.push(
      `<rect x="${left + inset}" y="${top + inset}" width="${Math.max(0, width - 2 * inset)}" height="${Math.max(0, height - 2 * inset)}" rx="${round}" fill="${fill ?? 'none'}"${all ? ` stroke="${edges[0]?.colour}" stroke-width="${edge}"` : ''}${turned ? ` transform="rotate(${(Math.atan2(b, a) * 180) / Math.PI} ${middle.x} ${middle.y})"` : ''}/>`,
    );
  }
  if (all) return;
  const corners = [
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ] as const;
  edges.forEach(({ width: one, colour }, side) => {
    const from = corners[side];
    const to = corners[(side + 1) % corners.length];
    if (one > 0 && colour && from && to) {
      parts.push(`<path d="M${from.join(' ')}L${to.join(' ')}" stroke="${colour}" stroke-width="${one}"/>`);
    }
  });
}

function drawSvg(svg: SVGSVGElement, origin: Origin, parts: string[]): void {
  const box = svg.getBoundingClientRect();
  const style = getComputedStyle(svg);
  if (box.width === 0 || style.visibility === 'hidden') return;
  drawGround(svg, style, origin, parts);
  const copy = svg.cloneNode(true) as SVGSVGElement;
  inlineStyles(svg, copy);
  for (const name of ['class', 'style', 'aria-hidden', 'focusable']) copy.removeAttribute(name);
  copy.setAttribute('x', String(box.left - origin.x));
  copy.setAttribute('y', String(box.top - origin.y));
  copy.setAttribute('width', String(box.width));
  copy.setAttribute('height', String(box.height));
  parts.push(new XMLSerializer().serializeToString(copy));
}

function inlineStyles(from: Element, to: Element): void {
  const children = [...to.children];
  [...from.children].forEach((child, i) => {
    const copy = children[i];
    if (!copy) return;
    const style = getComputedStyle(child);
    if (style.display === 'none') {
      copy.remove();
      return;
    }
    for (const name of COPIED) {
      const value = style.getPropertyValue(name);
      if (value && value !== 'none' && value !== 'normal') copy.setAttribute(name, value);
      else if (name === 'fill' && value === 'none') copy.setAttribute(name, value);
    }
    copy.removeAttribute('class');
    copy.removeAttribute('style');
    inlineStyles(child, copy);
  });
}

/** Line by line, where the browser has broken it. */
function drawText(text: Text, parent: Element, origin: Origin, parts: string[]): void {
  const words = text.data.trim();
  if (!words) return;
  const style = getComputedStyle(parent);
  const size = Number.parseFloat(style.fontSize);
  for (const { line, box } of linesOf(text)) {
    if (box.width <= 1) continue;
    // Letters stand on their line about a quarter of their size above its lower edge.
    const baseline = box.top + (box.height + size * 0.7) / 2;
    parts.push(
      `<text x="${box.left - origin.x}" y="${baseline - origin.y}" font-family="${escapeXml(style.fontFamily)}" font-size="${size}" font-weight="${style.fontWeight}" fill="${solid(style.color) ?? '#000'}" textLength="${box.width}" lengthAdjust="spacingAndGlyphs">${escapeXml(line)}</text>`,
    );
  }
}

function linesOf(text: Text): readonly { readonly line: string; readonly box: DOMRect }[] {
  const range = document.createRange();
  const lines: { from: number; to: number; top: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    range.setStart(text, i);
    range.setEnd(text, i + 1);
    const box = range.getClientRects()[0];
    if (!box || box.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - box.top) < box.height / 2) last.to = i + 1;
    else lines.push({ from: i, to: i + 1, top: box.top });
  }
  return lines.map(({ from, to }) => {
    range.setStart(text, from);
    range.setEnd(text, to);
    return { line: text.data.slice(from, to).replace(/\s+/g, ' '), box: range.getBoundingClientRect() };
  });
}

/** Undefined for what cannot be seen. */
function solid(colour: string): string | undefined {
  return colour === 'transparent' || /rgba\(.*, 0\)$/.test(colour) ? undefined : colour;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
