/** The lines between `<!-- begin NAME … -->` and `<!-- end NAME -->` in a text, or undefined when it has none. */
export function blockIn(text: string, name: string): string | undefined {
  const bounds = boundsOf(text, name);
  return bounds && text.slice(bounds.from, bounds.to).trim();
}

/** The text with other lines there. Throws when it has no such place. */
export function replaceBlock(text: string, name: string, block: string): string {
  const bounds = boundsOf(text, name);
  if (!bounds) throw new Error(`there is no place for "${name}"`);
  return `${text.slice(0, bounds.from)}\n\n${block.trim()}\n\n${text.slice(bounds.to)}`;
}

function boundsOf(text: string, name: string): { from: number; to: number } | undefined {
  const begin = new RegExp(`<!-- begin ${name}\\b[^>]*-->`).exec(text);
  const to = text.indexOf(`<!-- end ${name} -->`);
  return begin && to > begin.index ? { from: begin.index + begin[0].length, to } : undefined;
}
