import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 of bytes or text, shortened to what tells two of them apart. */
export function sumOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** The sum of all recipes in a folder, whatever ends its lines: what was built from others is out of date. */
export function sumOfRecipes(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return sumOf(
    names
      .sort()
      .map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')}`)
      .join('\n'),
  );
}
