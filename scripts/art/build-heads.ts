import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { flattenPath } from './flatten-path.ts';
import { combine, IDENTITY, type Matrix } from './matrix.ts';
import { parseSvg, type SvgElement } from './parse-svg.ts';
import { shapePath } from './shape-path.ts';

/** What the shapes of heads may be painted with. Skin, hair, cloth and accent are each head's own. */
const FILLS: readonly string[] = [
  ...['skin', 'hair', 'cloth', 'accent'],
  ...['white', 'dark', 'mouth', 'lip', 'shade', 'light', 'grey'],
];
const LINES: readonly string[] = ['brow', 'brow-shade', 'lash', 'mouth', 'line', 'crease', 'frame', 'gold'];

const MIRROR: Matrix = [-1, 0, 0, 1, 100, 0];
/** The same face in the light: narrower and shorter, so that the right cheek and the jaw stay in shade. */
const LIT: Matrix = [0.9, 0, 0, 0.975, 3.4, 0.5];

interface HeadSource {
  readonly who: string;
  readonly colours: Readonly<Record<'skin' | 'hair' | 'cloth' | 'accent', string>>;
  readonly strokes: Readonly<Record<'brow' | 'lash' | 'lips', number>>;
  readonly face: string;
  readonly nose: string;
  readonly age: string;
  readonly clothes: string;
  readonly wears?: readonly string[];
  readonly neckwear?: readonly string[];
  readonly behind?: readonly string[];
  readonly ears?: 'covered';
}

function compileShape(element: SvgElement): string[] {
  const { tag, attributes } = element;
  const path = shapePath(element);
  if (path === undefined) throw new Error(`<${tag}> is not allowed`);
  const names = (attributes.class ?? '').split(' ').filter(Boolean);
  const mirror = names.includes('mirror');
  const paint = names
    .filter((name) => name !== 'mirror')
    .map((name) => {
      if (name.startsWith('f-') && FILLS.includes(name.slice(2))) return name;
      if (name.startsWith('l-') && LINES.includes(name.slice(2)) && attributes['stroke-width'])
        return `${name}/${Number(attributes['stroke-width'])}`;
      if (/^o-\d+$/.test(name)) return name;
      throw new Error(`class "${name}" is unknown, or a line without a width`);
    })
    .join(' ');
  const [one, other] = [IDENTITY, MIRROR].map((matrix) => flattenPath(path, matrix));
  if (!mirror) return [`${paint} ${one}`];
  return paint.startsWith('l-') ? [`${paint} ${one}${other}`] : [`${paint} ${one}`, `${paint} ${other}`];
}

/**
 * What ships of the heads in a folder (assets/heads), as text. Throws when a source is not as it must be. A head lists the
 * parts behind its neck, of its body, and of what its mood turns, each from back to front.
 */
export function buildHeads(folder: string): string {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const parts = new Map<string, readonly string[]>();
  for (const symbol of parseSvg(read('parts.svg')).children) {
    const { id = '' } = symbol.attributes;
    if (symbol.tag !== 'symbol' || !id || parts.has(id))
      throw new Error(`line ${symbol.line}: a symbol needs an id of its own`);
    try {
      const shapes = symbol.children.flatMap(compileShape);
      const path = shapePath(symbol.children[0] ?? symbol) ?? '';
      const lit = flattenPath(path || 'M0 0', combine(LIT, IDENTITY));
      parts.set(
        id,
        id.startsWith('face-') ? [...shapes, `f-shade ${shapes[0]?.slice(7)}`, `f-skin ${lit}`] : shapes,
      );
    } catch (error) {
      throw new Error(`parts.svg, ${id}: ${error instanceof Error ? error.message : error}`);
    }
  }
  const used = new Set<string>();
  const need = (id: string): string => {
    if (!parts.has(id)) throw new Error(`parts.svg has no "${id}"`);
    used.add(id);
    return id;
  };
  const moods = parse(read('moods.yaml')) as Readonly<Record<string, { turn: number; down: number }>>;
  const heads = parse(read('heads.yaml')) as Readonly<Record<string, HeadSource>>;
  const builtMoods = Object.entries(moods).map(([id, { turn, down }]) => [
    id,
    { at: `rotate(${turn} 50 74)translate(0 ${down})`, part: need(`mood-${id}`) },
  ]);
  const builtHeads = Object.entries(heads).map(([id, head]) => [
    id,
    {
      colours: [head.colours.skin, head.colours.hair, head.colours.cloth, head.colours.accent],
      strokes: [head.strokes.brow, head.strokes.lash, head.strokes.lips],
      behind: (head.behind ?? []).map(need),
      back: parts.has(`back-${id}`) ? [need(`back-${id}`)] : [],
      body: ['neck', `clothes-${head.clothes}`, ...(head.neckwear ?? []).map((name) => `wears-${name}`)].map(
        need,
      ),
      face: [
        ...(head.ears === 'covered' ? [] : ['ears']),
        ...[
          `face-${head.face}`,
          ...(head.age === 'young' ? [] : [`age-${head.age}`]),
          `nose-${head.nose}`,
          `hair-${id}`,
        ],
      ].map(need),
      wears: (head.wears ?? []).map((name) => need(`wears-${name}`)),
    },
  ]);
  const idle = [...parts.keys()].filter((id) => !used.has(id));
  if (idle.length > 0) throw new Error(`parts.svg: no head uses ${idle.join(', ')}`);
  const onLines = (entries: Iterable<readonly unknown[]>): string =>
    [...entries].map(([id, value]) => `${JSON.stringify(id)}:${JSON.stringify(value)}`).join(',\n');
  return `{"moods":{\n${onLines(builtMoods)}},\n"heads":{\n${onLines(builtHeads)}},\n"parts":{\n${onLines(parts)}}}\n`;
}
