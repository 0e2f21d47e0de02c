import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileDrawing, type PartSizes } from './compile-drawing.ts';
import { parseSvg, type SvgElement } from './parse-svg.ts';

/** Width and height of each kind of picture. */
const SIZES: Readonly<Record<string, string>> = { places: '0 0 480 160', stories: '0 0 480 240' };

function sizeOf({ attributes, line }: SvgElement): readonly [number, number] {
  const match = /^0 0 ([\d.]+) ([\d.]+)$/.exec(attributes.viewBox ?? '');
  if (!match) throw new Error(`line ${line}: viewBox="0 0 WIDTH HEIGHT" is missing`);
  return [Number(match[1]), Number(match[2])];
}

/** Does something with one file; its trouble then begins with the file's name. */
function withFile<T>(file: string, task: (root: SvgElement) => T): T {
  try {
    return task(parseSvg(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

const onLines = (entries: readonly (readonly [string, unknown])[]): string =>
  `{\n${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',\n')}\n}\n`;

/**
 * What ships of the drawings in a folder (assets/art): the texts of the files in its folder `built`, by name. Throws with
 * file and line when a source holds something that drawings may not hold.
 */
export function buildArt(folder: string): Readonly<Record<string, string>> {
  const partsFile = join(folder, 'parts.svg');
  const symbols = withFile(partsFile, (root) =>
    root.children.map((symbol) => {
      const { id } = symbol.attributes;
      if (symbol.tag !== 'symbol' || !id)
        throw new Error(`line ${symbol.line}: parts are symbols with an id`);
      return { id, symbol, size: sizeOf(symbol) };
    }),
  );
  const sizes: PartSizes = new Map(symbols.map(({ id, size }) => [id, size]));
  if (sizes.size < symbols.length) throw new Error(`${partsFile}: two parts have the same id`);
  const parts = withFile(partsFile, () =>
    symbols.map(({ id, symbol }) => {
      const shapes = compileDrawing(symbol, sizes);
      if (shapes.some((shape) => shape.startsWith('@')))
        throw new Error(`part ${id}: parts use no other parts`);
      return [id, shapes] as const;
    }),
  );
  const built: Record<string, string> = { 'parts.json': onLines(parts) };
  for (const [kind, viewBox] of Object.entries(SIZES)) {
    const names = readdirSync(join(folder, kind))
      .filter((file) => file.endsWith('.svg'))
      .sort();
    built[`${kind}.json`] = onLines(
      names.map((name) =>
        withFile(join(folder, kind, name), (root) => {
          if (root.attributes.viewBox !== viewBox) throw new Error(`line 1: viewBox must be "${viewBox}"`);
          return [name.slice(0, -4), compileDrawing(root, sizes)] as const;
        }),
      ),
    );
  }
  return built;
}
