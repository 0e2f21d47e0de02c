import { determinant, type Matrix } from './matrix.ts';

/** How many numbers each command takes. */
const TAKES: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy;
const FLAG = /[01]/y;

type Segment = readonly [command: string, ...numbers: number[]];

/** Splits path data into commands with their numbers, one set each. Throws on what it cannot read. */
function readPath(d: string): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  let command = '';
  const skip = (): void => {
    while (/[\s,]/.test(d[at] ?? 'x')) at += 1;
  };
  const next = (pattern: RegExp): number => {
    skip();
    pattern.lastIndex = at;
    const match = pattern.exec(d);
    if (!match) throw new Error(`cannot read path at "${d.slice(at, at + 20)}"`);
    at = pattern.lastIndex;
    return Number(match[0]);
  };
  for (skip(); at < d.length; skip()) {
    const letter = d[at] ?? '';
    if (/[a-z]/i.test(letter)) {
      command = letter;
      at += 1;
    } else if (command.toUpperCase() === 'Z')
      throw new Error(`cannot read path at "${d.slice(at, at + 20)}"`);
    const takes = TAKES[command.toUpperCase()];
    if (takes === undefined) throw new Error(`cannot read path at "${d.slice(at, at + 20)}"`);
    const arc = command.toUpperCase() === 'A';
    segments.push([
      command,
      ...Array.from({ length: takes }, (_, index) =>
        next(arc && (index === 3 || index === 4) ? FLAG : NUMBER),
      ),
    ]);
    if (command === 'M') command = 'L';
    if (command === 'm') command = 'l';
  }
  if (segments[0]?.[0]?.toUpperCase() !== 'M') throw new Error('a path begins with M');
  return segments;
}

const tenths = (value: number): number => Math.round(value * 10);

/** Numbers as short as they can be written one after the other. */
function join(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    const written = String(number).replace(/^(-?)0\./, '$1.');
    text += text === '' || written.startsWith('-') ? written : ` ${written}`;
  }
  return text;
}

/**
 * Path data moved by a matrix: steps from point to point, each rounded to a tenth so that errors do not add up, curves
 * and arcs kept. Throws when an arc would have to be skewed.
 */
export function flattenPath(d: string, matrix: Matrix): string {
  const [a, b, c, dd, e, f] = matrix;
  const move = (x: number, y: number): [number, number] => [a * x + c * y + e, b * x + dd * y + f];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  // The pen as it stands on the rounded drawing, in tenths.
  let [penX, penY, penStartX, penStartY] = [0, 0, 0, 0];
  let last = '';
  let out = '';

  function write(
    command: string,
    points: readonly (readonly [number, number])[],
    before: number[] = [],
  ): void {
    const steps: number[] = [];
    let [endX, endY] = [penX, penY];
    for (const [px, py] of points) {
      const moved = move(px, py);
      endX = tenths(moved[0]);
      endY = tenths(moved[1]);
      steps.push((endX - penX) / 10, (endY - penY) / 10);
    }
    let letter = command;
    let numbers = [...before, ...steps];
    if (command === 'l' && steps[1] === 0) [letter, numbers] = ['h', [steps[0] ?? 0]];
    else if (command === 'l' && steps[0] === 0) [letter, numbers] = ['v', [steps[1] ?? 0]];
    [penX, penY] = [endX, endY];
    const text = join(numbers);
    out +=
      letter === last && letter !== 'm' ? (text.startsWith('-') ? text : ` ${text}`) : `${letter}${text}`;
    last = letter;
  }

  for (const [command, ...n] of readPath(d)) {
    const upper = command.toUpperCase();
    const [baseX, baseY] = command === upper ? [0, 0] : [x, y];
    const point = (index: number): [number, number] => [(n[index] ?? 0) + baseX, (n[index + 1] ?? 0) + baseY];
    if (upper === 'Z') {
      out += 'z';
      last = 'z';
      [x, y] = [startX, startY];
      [penX, penY] = [penStartX, penStartY];
      continue;
    }
    if (upper === 'A') {
      const [rx = 0, ry = 0, tilt = 0, large = 0, sweep = 0] = n;
      const [sx, sy] = [Math.hypot(a, b), Math.hypot(c, dd)];
      const turned = Math.abs(b) > 1e-9 || Math.abs(c) > 1e-9;
      if (Math.abs(sx - sy) > 1e-6 * sx && (turned || (tilt !== 0 && rx !== ry)))
        throw new Error('an arc cannot be skewed: draw it as a curve');
      const mirrored = determinant(matrix) < 0;
      const turn = rx === ry ? 0 : ((mirrored ? -tilt : tilt) + (Math.atan2(b, a) * 180) / Math.PI) % 180;
      const end = point(5);
      write(
        'a',
        [end],
        [tenths(rx * sx) / 10, tenths(ry * sy) / 10, Math.round(turn), large, mirrored ? 1 - sweep : sweep],
      );
      [x, y] = end;
      continue;
    }
    const points: [number, number][] =
      upper === 'H'
        ? [[(n[0] ?? 0) + baseX, y]]
        : upper === 'V'
          ? [[x, (n[0] ?? 0) + baseY]]
          : Array.from({ length: n.length / 2 }, (_, index) => point(index * 2));
    if (upper === 'M') {
      const moved = move(...(points[0] ?? [0, 0]));
      [penX, penY] = [tenths(moved[0]), tenths(moved[1])];
      [penStartX, penStartY] = [penX, penY];
      out += `M${join([penX / 10, penY / 10])}`;
      last = 'M';
      [startX, startY] = points[0] ?? [0, 0];
    } else {
      write(upper === 'H' || upper === 'V' ? 'l' : upper.toLowerCase(), points);
    }
    [x, y] = points.at(-1) ?? [x, y];
  }
  return out;
}
