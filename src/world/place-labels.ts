import type { Size } from './camera.ts';
import type { Point } from './map-data.ts';

/** Width of a text in pixels. */
export type Measure = (text: string, pixels: number, bold: boolean) => number;

export interface TextLine {
  readonly text: string;
  /** Baseline start in pixels. */
  readonly x: number;
  readonly y: number;
  readonly pixels: number;
  readonly bold: boolean;
  readonly align: 'start' | 'middle' | 'end';
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A good guess where nothing can be measured: the mean width of letters in a sans-serif face. */
export const guessWidth: Measure = (text, pixels, bold) => text.length * pixels * (bold ? 0.56 : 0.52);

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function near(box: Box, points: readonly Point[], room: number): boolean {
  return points.some(
    ([x, y]) => x > box.left - room && x < box.right + room && y > box.top - room && y < box.bottom + room,
  );
}

/** Words broken into lines that fit; the last line is cut short with an ellipsis if it must be. */
function wrapWords(text: string, width: number, most: number, pixels: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && (measure(longer, pixels, false) <= width || lines.length === most)) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  const last = lines.length - 1;
  if (last >= 0 && measure(lines[last]!, pixels, false) > width) {
    let cut = lines[last]!;
    while (cut.length > 1 && measure(`${cut}…`, pixels, false) > width) cut = cut.slice(0, -1).trimEnd();
    lines[last] = `${cut}…`;
  }
  return lines;
}

export interface PressureWords {
  readonly side: 'west' | 'east';
  readonly label: string;
  readonly detail: string;
  readonly spine: readonly Point[];
  readonly thickness: number;
}

/** Hosts below this size get no words on the map: they would be in the way, and the page says them anyway. */
export function hasRoomForWords({ width, height }: Size): boolean {
  return width >= 260 && height >= 240;
}

/** Letters grow with the host, never under 13 pixels. */
export function letterSize({ width, height }: Size): number {
  return Math.round(Math.min(19, Math.max(14, 14 + (Math.min(width, height) - 640) / 110)));
}

type Row = Pick<TextLine, 'text' | 'bold'>;

/** A capital and what it does: in full, then in more and shorter lines, at last its name alone. */
function waysToSay(
  { label, detail }: PressureWords,
  { width }: Size,
  pixels: number,
  measure: Measure,
): Row[][] {
  const most = Math.min(300, Math.max(150, width * 0.32));
  const bold: Measure = (text, p) => measure(text, p, true);
  const name = wrapWords(label, most, 1, pixels, bold).map((text): Row => ({ text, bold: true }));
  const inFull = ([share, lines]: readonly [number, number]) => [
    ...name,
    ...wrapWords(detail, most * share, lines, pixels, measure).map((text): Row => ({ text, bold: false })),
  ];
  const ways = [[1, 2] as const, [0.72, 3] as const, [0.5, 4] as const].map(inFull);
  return [...ways, name].filter((rows) => rows.length > 0);
}

/**
 * The words at the outer ends of the pressure lines: above the line, else below it, inside the host and clear of
 * the points to `avoid`; in shorter lines where they must. Left out where no place is free even for a name. Returns the
 * lines of each and the box they take.
 */
export function placePressureWords(
  words: readonly PressureWords[],
  size: Size,
  avoid: readonly Point[],
  measure: Measure,
  taken: readonly Box[] = [],
): { readonly side: 'west' | 'east'; readonly lines: readonly TextLine[]; readonly box: Box }[] {
  if (!hasRoomForWords(size)) return [];
  const pixels = letterSize(size);
  const step = Math.round(pixels * 1.3);
  const edge = Math.round(Math.max(12, size.width * 0.02));
  const placed: { side: 'west' | 'east'; lines: TextLine[]; box: Box }[] = [];
  const isFree = (box: Box) =>
    box.top >= 6 &&
    box.bottom <= size.height - 6 &&
    !near(box, avoid, 4) &&
    placed.every((other) => !overlap(box, other.box)) &&
    taken.every((other) => !overlap(box, other));
  for (const said of words) {
    const { side, spine, thickness } = said;
    const gap = thickness / 2 + 9;
    const places = waysToSay(said, size, pixels, measure).flatMap((rows) => {
      const width = Math.max(...rows.map((row) => measure(row.text, pixels, row.bold)));
      const height = step * rows.length;
      const left = side === 'west' ? edge : size.width - edge - width;
      const beneath = spine.filter(([x]) => x > left - 8 && x < left + width + 8).map(([, y]) => y);
      if (beneath.length === 0) return [];
      const tops = [Math.min(...beneath) - gap - height, Math.max(...beneath) + gap];
      return tops.map((top) => ({ rows, box: { left, top, right: left + width, bottom: top + height } }));
    });
    const found = places.find(({ box }) => isFree(box));
    if (!found) continue;
    const { rows, box } = found;
    const align = side === 'west' ? ('start' as const) : ('end' as const);
    const x = side === 'west' ? box.left : box.right;
    const lines = rows.map((row, i) => ({ ...row, x, y: box.top + step * i + pixels, pixels, align }));
    placed.push({ side, lines, box });
  }
  return placed;
}

/** The name of home: above its coast, under it or at its sides, wherever nothing else is. */
export function placeHomeWord(
  text: string,
  home: Box,
  size: Size,
  taken: readonly Box[],
  avoid: readonly Point[],
  measure: Measure,
): (TextLine & { readonly box: Box })[] {
  if (!hasRoomForWords(size) || !text) return [];
  const pixels = letterSize(size);
  const half = measure(text, pixels, true) / 2;
  const tall = pixels * 0.65;
  const [x, y] = [(home.left + home.right) / 2, (home.top + home.bottom) / 2];
  const gap = 8;
  const places: readonly Point[] = [
    [x, home.top - gap - tall],
    [x, home.bottom + gap + tall],
    [home.right + gap + half, y],
    [home.left - gap - half, y],
  ];
  for (const [cx, cy] of places) {
    const box: Box = { left: cx - half, top: cy - tall, right: cx + half, bottom: cy + tall };
    const inside = box.left > 4 && box.right < size.width - 4 && box.top > 4 && box.bottom < size.height - 4;
    if (!inside || near(box, avoid, 4) || taken.some((other) => overlap(box, other))) continue;
    return [{ text, x: cx, y: cy + pixels * 0.35, pixels, bold: true, align: 'middle', box }];
  }
  return [];
}

export interface CountryWord<Halo> {
  readonly text: string;
  readonly halo: Halo;
  readonly x: number;
  readonly y: number;
  /** Pixels from the anchor to the nearest border. */
  readonly room: number;
}

/** One word in each country that has the room, clear of `taken`, of the points to `avoid` and of each other. */
export function placeCountryWords<Halo>(
  words: readonly CountryWord<Halo>[],
  size: Size,
  taken: readonly Box[],
  avoid: readonly Point[],
  measure: Measure,
): (TextLine & { readonly halo: Halo })[] {
  if (!hasRoomForWords(size)) return [];
  const pixels = Math.max(13, letterSize(size) - 1);
  const boxes: Box[] = [...taken];
  const lines: (TextLine & { halo: Halo })[] = [];
  for (const { text, halo, x, y, room } of [...words].sort((a, b) => b.room - a.room)) {
    const half = measure(text, pixels, false) / 2;
    const box: Box = { left: x - half, top: y - pixels * 0.6, right: x + half, bottom: y + pixels * 0.6 };
    const inside = box.left > 4 && box.right < size.width - 4 && box.top > 4 && box.bottom < size.height - 4;
    const fits = half < room * 1.15 && pixels * 0.6 < room;
    if (!inside || !fits || near(box, avoid, 7) || boxes.some((other) => overlap(box, other))) continue;
    boxes.push(box);
    lines.push({ text, halo, x, y: y + pixels * 0.35, pixels, bold: false, align: 'middle' });
  }
  return lines;
}
