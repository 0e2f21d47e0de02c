import { MAX_CHARACTERS } from './reading/limits.ts';

const MARK = /^---\s*$/u;
/** Far more than anyone needs; a text with more is read as one, which the reader refuses. */
const MOST = 40;

/**
 * The documents of a YAML text that are parted by lines "---", each with empty lines in place of those before it, so
 * that what is found in it is found at its line of the file.
 */
export function splitDocuments(text: string): readonly string[] {
  if (text.length > MAX_CHARACTERS) return [text];
  const lines = text.split('\n');
  if (lines.filter((line) => MARK.test(line)).length > MOST) return [text];
  const parts: string[] = [];
  let from = 0;
  const close = (to: number): void => {
    const part = lines.slice(from, to).join('\n');
    if (part.replace(/^\s*#.*$/gmu, '').trim() !== '') parts.push('\n'.repeat(from) + part);
  };
  lines.forEach((line, index) => {
    if (!MARK.test(line)) return;
    close(index);
    from = index + 1;
  });
  close(lines.length);
  return parts.length > 0 ? parts : [text];
}
