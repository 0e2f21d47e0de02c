import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { singleFile } from '../../scripts/package/single-file.ts';

it('the page in one file holds every sound once, in the format that every browser plays', () => {
  const id = '/somewhere/src/audio/howler-library.ts';
  const code = readFileSync('src/audio/howler-library.ts', 'utf8');
  const transform = singleFile().transform as unknown as (code: string, id: string) => string;
  const made = transform(code, id);
  expect(made).not.toContain('.webm');
  const sounds = code.match(/\.webm'/g)?.length ?? 0;
  expect(made.match(/^import inline\d+ from '[^']+\.mp3\?url';$/gm)).toHaveLength(sounds);
  // A script in a page has no address of its own to start from.
  expect(made).not.toContain('new URL(');
});
