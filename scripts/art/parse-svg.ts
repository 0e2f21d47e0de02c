/** An element of a source drawing. */
export interface SvgElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgElement[];
  /** Where it begins, from 1. */
  readonly line: number;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w-]+)\s*>|<([\w-]+)((?:\s+[\w:-]+\s*=\s*"[^"]*")*)\s*(\/?)>/g;

/** Reads the plain XML that drawings are written in: elements, attributes in double quotes, comments. Throws on anything else. */
export function parseSvg(text: string): SvgElement {
  const root = { tag: '', attributes: {}, children: [] as SvgElement[], line: 0 };
  const open = [root];
  let at = 0;
  const lineOf = (index: number): number => text.slice(0, index).split('\n').length;
  for (const match of text.matchAll(TOKEN)) {
    const between = text.slice(at, match.index).trim();
    if (between) throw new Error(`line ${lineOf(match.index)}: cannot read "${between.slice(0, 40)}"`);
    at = match.index + match[0].length;
    const [, closes, opens, list = '', empty] = match;
    if (closes) {
      if (open.pop()?.tag !== closes)
        throw new Error(`line ${lineOf(match.index)}: </${closes}> closes nothing`);
    } else if (opens) {
      const attributes = Object.fromEntries(
        [...list.matchAll(/([\w:-]+)\s*=\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
      );
      const element = { tag: opens, attributes, children: [] as SvgElement[], line: lineOf(match.index) };
      open.at(-1)?.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const rest = text.slice(at).trim();
  if (rest) throw new Error(`line ${lineOf(at)}: cannot read "${rest.slice(0, 40)}"`);
  const [only, second] = root.children;
  if (!only || second || open.length > 1)
    throw new Error(`line ${lineOf(at)}: one element must hold all others`);
  return only;
}
